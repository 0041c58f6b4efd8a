import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

const WHY =
  'SonicWall does not anchor an entry on the right: it also opens names in which {} is followed by further labels';

/**
 * SonicWall CFS URI list object (SonicOS documentation, URI lists): an entry matches wherever its labels stand in a row, so
 * `x` covers the names below x, and `*.x` those alone.
 */
export const writeSonicwallUriList: Writer = lineListWriter({
  wildcard: '*.',
  covers: COVERS.nameAndBelow,
  wider: [
    { of: 'name', opens: 'below', why: `${WHY}, and every name below {}.` },
    { of: 'name', opens: 'elsewhere', why: `${WHY}.` },
    { of: 'wildcard', opens: 'elsewhere', why: `${WHY}.` },
  ],
});
