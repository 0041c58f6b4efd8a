import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * Cisco Umbrella or Secure Access destination list (Umbrella documentation, wildcards and destination lists): a name stands
 * for itself and everything below it, an asterisk is refused, and there is no entry for one host alone.
 */
export const writeCiscoUmbrella: Writer = lineListWriter({
  wildcard: '',
  covers: COVERS.suffix,
  wider: [
    {
      of: 'name',
      opens: 'below',
      why: 'Umbrella opens every name below {} as well; it has no form for one host alone.',
    },
    {
      of: 'wildcard',
      opens: 'base',
      why: 'Umbrella opens {} itself as well; it has no form for the names below it alone.',
    },
  ],
});
