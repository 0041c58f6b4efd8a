import type { Dialect } from '../list-entry.ts';
import { readSquid } from './squid-reader.ts';

/** Expressions of Squid's dstdom_regex acls: searched anywhere in the host name (Squid 5.7 as run). */
export const squidDstdomRegex: Dialect = {
  label: 'Squid, dstdom_regex list',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => readSquid(text, 'expressions'),
};
