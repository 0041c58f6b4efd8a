import type { HopState, PathKind } from './hop-states.ts';

/** The sign of a state on the path strip; never without its word. */
export const HOP_MARKS: Readonly<Record<HopState, string>> = {
  passed: '✓',
  broken: '×',
  also: '×',
  unknown: '?',
  skipped: '–',
};
/** The word of a state on the path strip. */
export const HOP_WORDS: Readonly<Record<HopState, string>> = {
  passed: 'passed',
  broken: 'breaks here',
  also: 'breaks here too',
  unknown: 'not known',
  skipped: 'not on this path',
};

/** The sentence under a strip whose marks alone would not say it. */
export function pathSentence(path: PathKind | undefined): string | undefined {
  switch (path) {
    case 'depends':
      return 'This text only wraps another error; the inner one decides the place.';
    case 'internal':
      return 'This never leaves the own network: the proxy is not on its path.';
    case undefined:
      return undefined;
  }
}
