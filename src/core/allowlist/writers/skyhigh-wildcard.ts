import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/** Skyhigh (McAfee) Web Gateway wildcard expressions for a rule that compares URL.Host (Skyhigh documentation): `*` spans dots, so `*.x` is everything below x and not x. */
export const writeSkyhighWildcard: Writer = lineListWriter({ wildcard: '*.', covers: COVERS.below });
