import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

const WHY =
  'Forcepoint compares text: the entry opens every site with {} in its address, so also the names below it and names that only contain it.';

/**
 * Forcepoint Web Security recategorized URLs (Forcepoint documentation, reclassifying URLs): an entry without a scheme is an
 * HTTP site, others need scheme and port, and there is no wildcard: a name matches every address that contains it.
 */
export const writeForcepointOnprem: Writer = lineListWriter({
  wildcard: '',
  line: (entry, port) => (port === 80 ? entry : `https://${entry}:${port}/`),
  covers: COVERS.suffix,
  wider: [
    { of: 'name', opens: 'elsewhere', why: WHY },
    { of: 'wildcard', opens: 'elsewhere', why: WHY },
  ],
});
