import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/** Forcepoint cloud custom category, Sites box (Websense cloud administrator guide): `*.x` is every name below x and not x. */
export const writeForcepointCloud: Writer = lineListWriter({ wildcard: '*.', covers: COVERS.below });
