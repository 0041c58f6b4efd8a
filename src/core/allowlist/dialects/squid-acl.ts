import type { Dialect } from '../list-entry.ts';
import { readSquid } from './squid-reader.ts';

/** Squid's configuration: the first http_access line that matches host, port and method decides (Squid 5.7 and 7.6 as run). */
export const squidAcl: Dialect = {
  label: 'Squid, squid.conf with http_access',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => readSquid(text, 'domains'),
};
