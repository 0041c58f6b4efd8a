import type { Dialect } from '../list-entry.ts';
import { readSquid } from './squid-reader.ts';

/** The domains of Squid's dstdomain acls: a list file, acl lines, or a configuration (Squid 5.7 and 7.6 as run). */
export const squidDstdomain: Dialect = {
  label: 'Squid, dstdomain list',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => readSquid(text, 'domains'),
};
