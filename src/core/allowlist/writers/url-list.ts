import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/** Addresses as people write them in tickets. The default port of a scheme is left out, or comparisons fail. */
export const writeUrlList: Writer = lineListWriter({
  wildcard: '*.',
  line: (entry, port) => `${SCHEMES.get(port) ?? 'https'}://${entry}${SCHEMES.has(port) ? '' : `:${port}`}/`,
  covers: COVERS.itself,
  holdsPort: true,
});

const SCHEMES: ReadonlyMap<number, string> = new Map([
  [443, 'https'],
  [80, 'http'],
]);
