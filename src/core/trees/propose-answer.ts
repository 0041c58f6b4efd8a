import type { Evidence, Finding } from '../errors/error-index.ts';
import { plainText } from '../text/inline.ts';
import { buildsIn, isInRange } from './builds.ts';
import { phrasePlaces, searched } from './phrases.ts';
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

interface Sign {
  readonly answer: CheckNode['answers'][number];
  readonly evidence: readonly Evidence[];
}

/**
 * Proposes an answer to a check from a pasted output and what `findErrors` found in it. A known error counts more than
 * a build or a phrase, and of several errors the one that was ranked first. Any text is safe.
 */
export function proposeAnswer(check: CheckNode, findings: readonly Finding[], text: string): Proposal {
  if (text.trim() === '')
    return { kind: 'nothing', says: 'There is nothing to read yet: paste the output of the command.' };
  const byError = errorSigns(check, findings);
  const byWords = [...buildSigns(check, text), ...phraseSigns(check, text)];
  const answers = [...new Set([...byError, ...byWords].map(({ answer }) => answer))];
  const [first, ...others] = answers;
  if (first === undefined) return nothingHere(findings);
  if (byError.length === 0 && others.length > 0) {
    const said = answers.map(({ label }) => `“${plainText(label)}”`).join(' and ');
    return {
      kind: 'unclear',
      answers: answers.map(({ id }) => id),
      says: `The text shows signs of more than one answer: ${said}. Choose the one that fits, or paste one run at a time.`,
    };
  }
  const evidence = [...byError, ...byWords].flatMap((sign) => (sign.answer === first ? sign.evidence : []));
  return {
    kind: 'proposed',
    answer: first.id,
    evidence,
    also: others.map(({ id }) => id),
    says: proposalSentence(first, evidence, others),
  };
}

function errorSigns({ answers }: CheckNode, findings: readonly Finding[]): readonly Sign[] {
  return findings.flatMap(({ id, evidence }) =>
    answers.filter(({ errors }) => errors.includes(id)).map((answer) => ({ answer, evidence })),
  );
}

function buildSigns({ answers }: CheckNode, text: string): readonly Sign[] {
  if (answers.every(({ build }) => build === undefined)) return [];
  return buildsIn(text).flatMap((found) =>
    answers
      .filter(({ build }) => build !== undefined && isInRange(found.text, build))
      .map((answer) => ({ answer, evidence: [found] })),
  );
}

function phraseSigns({ answers }: CheckNode, text: string): readonly Sign[] {
  const read = searched(text);
  return answers.flatMap((answer) =>
    answer.patterns
      .map((pattern) => ({ answer, evidence: phrasePlaces(read, pattern) }))
      .filter(({ evidence }) => evidence.length > 0),
  );
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
  const rest = others.map(({ label }) => `“${plainText(label)}”`).join(' and ');
  return [
    `The text says “${shown}”, which speaks for “${plainText(first.label)}”.`,
    ...(rest === ''
      ? []
      : [`It also shows signs of ${rest}: if it holds more than one run, paste them one at a time.`]),
  ].join(' ');
}
