import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * Netskope URL list of type Exact (Netskope documentation, URL lists). `*.x` includes x by today's documentation and did not
 * by an older one, so the bare name is written beside it. Lines that begin with # are ignored by the product.
 */
export const writeNetskopeUrlList: Writer = lineListWriter({
  wildcard: '*.',
  covers: COVERS.below,
  comment: { before: '#' },
  extension: 'csv',
  wider: [
    { of: 'wildcard', opens: 'base', why: 'By the current documentation the entry *.{} opens {} itself as well.' },
  ],
});
