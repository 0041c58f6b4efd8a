import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * WatchGuard Firebox FQDN members of an alias (Fireware help, about FQDN). The Firebox looks up exact names by itself and
 * learns the others from DNS answers that pass it, so an exact name stays beside its wildcard.
 */
export const writeWatchguardFqdn: Writer = lineListWriter({
  wildcard: '*.',
  covers: COVERS.itself,
  wider: [{ of: 'wildcard', opens: 'base', why: 'By the current help the entry *.{} opens {} itself as well.' }],
});
