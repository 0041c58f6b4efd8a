import type { Evidence, Finding } from '../errors/error-index.ts';
import { plainText } from '../text/inline.ts';
import { isNothingPrinted, signsOf, type Sign } from './answer-signs.ts';
import type { CheckNode } from './schema.ts';

/** What a pasted output says about the answer to a check. The reader decides in every case; `says` tells them why. */
export type Proposal =
  | {
      readonly kind: 'proposed';
      readonly answer: string;
      readonly evidence: readonly Evidence[];
      /** Other answers that the text shows signs of, weaker ones. */
      readonly also: readonly string[];
      readonly says: string;
    }
  | { readonly kind: 'unclear'; readonly answers: readonly string[]; readonly says: string }
  /** Known errors stand in the text, and none of them belongs to an answer; best first. */
  | { readonly kind: 'elsewhere'; readonly errors: readonly string[]; readonly says: string }
  | { readonly kind: 'nothing'; readonly says: string };

/**
 * Proposes an answer to a check from a pasted output and what `findErrors` found in it. A known error counts more than
 * a build or a phrase, and of several errors the one that was ranked first. Any text is safe.
 */
export function proposeAnswer(check: CheckNode, findings: readonly Finding[], text: string): Proposal {
  if (text.trim() === '')
    return { kind: 'nothing', says: 'There is nothing to read yet: paste the output of the command.' };
  const { byError, byWords, weak } = signsOf(check, findings, text);
  // A weak sign beside a known error may be another run; beside strong words it is part of the same output.
  const all = [...byError, ...byWords, ...(byError.length > 0 || byWords.length === 0 ? weak : [])];
  const answers = [...new Set(all.map(({ answer }) => answer))];
  const [first, ...others] = answers;
  if (first === undefined) return isNothingPrinted(text, check.run.command) ? silence(check) : nothingHere(findings);
  if (byError.length === 0 && others.length > 0) {
    const says =
      byWords.length > 0
        ? `The text shows signs of more than one answer: ${quoted(answers, 'and')}. Choose the one that fits, or paste one run at a time.`
        : `The text fits more than one answer: ${quoted(answers, 'and')}. Choose what is true of your server.`;
    return { kind: 'unclear', answers: answers.map(({ id }) => id), says };
  }
  const evidence = all.flatMap((sign) => (sign.answer === first ? sign.evidence : []));
  return {
    kind: 'proposed',
    answer: first.id,
    evidence,
    also: others.map(({ id }) => id),
    says: proposalSentence(first, evidence, others),
  };
}

/** A command that prints nothing says something too, where the check knows what. */
function silence({ answers }: CheckNode): Proposal {
  const meant = answers.filter(({ nothing }) => nothing === true);
  const [first, ...others] = meant;
  if (first === undefined)
    return { kind: 'nothing', says: 'The text is only a prompt: run the command, and paste what it prints below it.' };
  const says = `The command printed nothing, which speaks for ${quoted(meant, 'or')}.`;
  return others.length > 0
    ? { kind: 'unclear', answers: meant.map(({ id }) => id), says: `${says} Choose the one that fits.` }
    : { kind: 'proposed', answer: first.id, evidence: [], also: [], says };
}

function quoted(answers: readonly Sign['answer'][], word: 'and' | 'or'): string {
  return answers.map(({ label }) => `“${plainText(label)}”`).join(` ${word} `);
}

function nothingHere(findings: readonly Finding[]): Proposal {
  const errors = findings.map(({ id }) => id);
  return errors.length > 0
    ? {
        kind: 'elsewhere',
        errors,
        says: 'The text holds a known error that belongs to none of the answers here. Read what it means, or choose yourself.',
      }
    : {
        kind: 'nothing',
        says: 'Nothing in the text belongs to one of the answers. Compare it with the outputs shown and choose yourself.',
      };
}

function proposalSentence(
  first: Sign['answer'],
  evidence: readonly Evidence[],
  others: readonly Sign['answer'][],
): string {
  const seen = (evidence[0]?.text ?? '').replace(/\s+/g, ' ').trim();
  const shown = seen.length > 80 ? `${seen.slice(0, 80)}…` : seen;
  const rest = quoted(others, 'and');
  return [
    `The text says “${shown}”, which speaks for “${plainText(first.label)}”.`,
    ...(rest === ''
      ? []
      : [`It also shows signs of ${rest}: if it holds more than one run, paste them one at a time.`]),
  ].join(' ');
}
