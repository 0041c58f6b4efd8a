import type { Evidence } from '../errors/error-index.ts';

/** From which build on, and below which, something holds; a missing end is open. */
export interface BuildRange {
  readonly from?: string | undefined;
  readonly below?: string | undefined;
}

const BUILD = /(?<![\w.])[12]\.\d{1,2}\.\d{1,4}\.\d{1,4}(?![\w]|\.\d)/g;
/** Programs that stand beside Connect in the list of programs and have numbers of their own. */
const OTHER_PROGRAM = /\b(?:health|agents?|updater)\b/i;

/** Gives the builds of Connect that a text names, leaving out lines about the agents; addresses of computers that begin with 1 or 2 look the same. */
export function buildsIn(text: string): readonly Evidence[] {
  return [...text.matchAll(BUILD)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(({ start, end }) => {
      const lineEnd = text.indexOf('\n', end);
      return !OTHER_PROGRAM.test(text.slice(text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? text.length : lineEnd));
    });
}

/** Tells whether a build lies in a range; builds are compared part by part, as numbers. */
export function isInRange(build: string, { from, below }: BuildRange): boolean {
  return (
    (from !== undefined || below !== undefined) &&
    (from === undefined || compareBuilds(build, from) >= 0) &&
    (below === undefined || compareBuilds(build, below) < 0)
  );
}

/** Compares two builds part by part: below 0 where the first is older, above 0 where it is newer. */
export function compareBuilds(one: string, other: string): number {
  const [first, second] = [one.split('.').map(Number), other.split('.').map(Number)];
  const differing = first.findIndex((part, index) => part !== (second[index] ?? 0));
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}
