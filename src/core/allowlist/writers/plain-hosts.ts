import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * A plain list of names for a reader whose product is not known: `*.x` means the names below x and never x. No comments,
 * since many importers have none, and nothing is left out for being covered.
 */
export const writePlainHosts: Writer = lineListWriter({ wildcard: '*.', covers: COVERS.itself });
