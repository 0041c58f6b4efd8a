import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/** Names with their port, one pair a line: loses nothing and can be read back. */
export const writeHostPort: Writer = lineListWriter({
  wildcard: '*.',
  line: (entry, port) => `${entry}:${port}`,
  covers: COVERS.itself,
  holdsPort: true,
  comment: { before: '#' },
});
