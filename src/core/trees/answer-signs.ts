import type { Evidence, Finding } from '../errors/error-index.ts';
import { buildsIn, isInRange } from './builds.ts';
import { phrasePlaces, searched } from './phrases.ts';
import type { CheckNode } from './schema.ts';

/** An answer to a check that a text speaks for, and where it does. */
export interface Sign {
  readonly answer: CheckNode['answers'][number];
  readonly evidence: readonly Evidence[];
}

/** Signs by known errors, in the order in which these were ranked. */
export function errorSigns({ answers }: CheckNode, findings: readonly Finding[]): readonly Sign[] {
  return findings.flatMap(({ id, evidence }) =>
    answers.filter(({ errors }) => errors.includes(id)).map((answer) => ({ answer, evidence })),
  );
}

/** Signs by builds of Connect, phrases and expressions. Any text is safe. */
export function wordSigns(check: CheckNode, text: string): readonly Sign[] {
  const read = searched(text);
  return [
    ...buildSigns(check, text),
    ...check.answers.flatMap((answer) => [
      ...signs(
        answer,
        answer.patterns.map((pattern) => phrasePlaces(read, pattern)),
      ),
      ...signs(
        answer,
        answer.expressions.map((source) => placesOf(source, text)),
      ),
    ]),
  ];
}

/** Signs that count only where nothing else is a sign: lines that stand in the output of other answers too. */
export function weakSigns({ answers }: CheckNode, text: string): readonly Sign[] {
  return answers.flatMap((answer) =>
    signs(
      answer,
      answer.otherwise.map((source) => placesOf(source, text)),
    ),
  );
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

function squeezed(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function signs(answer: Sign['answer'], found: readonly (readonly Evidence[])[]): readonly Sign[] {
  return found.filter((evidence) => evidence.length > 0).map((evidence) => ({ answer, evidence }));
}

function buildSigns({ answers }: CheckNode, text: string): readonly Sign[] {
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
