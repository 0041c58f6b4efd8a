import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * PAN-OS URL list, for a custom URL category or an external dynamic list of type URL (PAN-OS documentation, URL category
 * exceptions): `*.x/` is one or more labels before x and never x, and without the slash releases before 10.2 match
 * `x.anything` too. No comments, scheme or port: an entry with one does not load.
 */
export const writePanosUrlList: Writer = lineListWriter({
  wildcard: '*.',
  line: (entry) => `${entry}/`,
  covers: COVERS.below,
});
