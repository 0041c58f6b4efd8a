import type { TypedNames } from '../rule.ts';

/** What stands in a list where the reader has typed nothing. */
export const TYPED_DEFAULTS: TypedNames = { objectName: 'entra-connect', ticket: '', source: '', proxy: '' };
