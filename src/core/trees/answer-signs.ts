import type { Evidence, Finding } from '../errors/error-index.ts';
import { buildsIn, isInRange } from './builds.ts';
import { phrasePlaces, searched } from './phrases.ts';
import type { CheckNode } from './schema.ts';

/** An answer to a check that a text speaks for, and where it does. */
export interface Sign {
  readonly answer: CheckNode['answers'][number];
  readonly evidence: readonly Evidence[];
}

/** What a text shows, strongest first: signs by known errors, by words, and by words that stand in other outputs too. */
export interface Signs {
  readonly byError: readonly Sign[];
  readonly byWords: readonly Sign[];
  readonly weak: readonly Sign[];
}

/**
 * Reads the signs of a text for the answers of a check; errors count in the order in which they were ranked. What was
 * typed behind a prompt is no output, and an answer that the text takes back has no sign. Any text is safe.
 */
export function signsOf(check: CheckNode, findings: readonly Finding[], pasted: string): Signs {
  const text = withoutCommands(pasted);
  const answers = check.answers.filter(({ unless }) => unless.every((source) => placesOf(source, text).length === 0));
  const read = searched(text);
  return {
    byError: findings.flatMap(({ id, evidence }) =>
      answers.filter(({ errors }) => errors.includes(id)).map((answer) => ({ answer, evidence })),
    ),
    byWords: [
      ...buildSigns(answers, text),
      ...answers.flatMap((answer) => [
        ...signs(
          answer,
          answer.patterns.map((pattern) => phrasePlaces(read, pattern)),
        ),
        ...signs(
          answer,
          answer.expressions.map((source) => placesOf(source, text)),
        ),
      ]),
    ],
    weak: answers.flatMap((answer) =>
      signs(
        answer,
        answer.otherwise.map((source) => placesOf(source, text)),
      ),
    ),
  };
}

/** What PowerShell, cmd, and shells of other systems show while they wait. */
const PROMPT = /^(?:PS(?: [^>\n]{0,200})?>|[a-z]:\\[^>\n]{0,200}>|>>|\S{1,80}[@:~][^$#\n]{0,200}[$#]|[$#>])(?= |$)/i;

/** Whether a text is prompts, perhaps with the command behind one, and no output. */
export function isNothingPrinted(text: string, command: string): boolean {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const typed = squeezed(command);
  return PROMPT.test(lines[0] ?? '') && lines.every((line) => typed.includes(squeezed(line.replace(PROMPT, ''))));
}

/** A line that a console of Windows shows before what is typed, with what was typed. */
const TYPED = /^[ \t]*(?:PS(?: [^>\n]{0,200})?>|[a-z]:\\[^>\n]{0,200}>|>>)[^\r\n]*/gim;

/** The text with blanks in place of prompts and what was typed behind them, so that every place stays where it is. */
function withoutCommands(text: string): string {
  return text.replace(TYPED, (typed) => ' '.repeat(typed.length));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function signs(answer: Sign['answer'], found: readonly (readonly Evidence[])[]): readonly Sign[] {
  return found.filter((evidence) => evidence.length > 0).map((evidence) => ({ answer, evidence }));
}

function buildSigns(answers: CheckNode['answers'], text: string): readonly Sign[] {
  if (answers.every(({ build }) => build === undefined)) return [];
  return buildsIn(text).flatMap((found) =>
    answers
      .filter(({ build }) => build !== undefined && isInRange(found.text, build))
      .map((answer) => ({ answer, evidence: [found] })),
  );
}

/** Where an expression matches; blanks of any kind are read as spaces. */
function placesOf(source: string, text: string): readonly Evidence[] {
  return [...text.replace(/[^\S\r\n]/g, ' ').matchAll(new RegExp(source, 'gim'))]
    .filter(([found]) => found !== '')
    .map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      text: text.slice(index, index + length),
    }));
}
