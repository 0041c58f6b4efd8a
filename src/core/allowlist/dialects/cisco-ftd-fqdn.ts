import type { Dialect } from '../list-entry.ts';
import { exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const NAMES_ONLY = 'An FQDN object is a host name and nothing else.';

/** Cisco Secure Firewall FQDN objects (Cisco document 225933): one exact name each, no wildcard; names below it are not covered. */
export const ciscoFtdFqdn: Dialect = lineDialect({
  label: 'Cisco Secure Firewall FQDN objects',
  confidence: 'high',
  lines: { before: /^(?:object\s+)?fqdn\s+(?:v[46]\s+)?/i },
  spell: (host) => (host.startsWith('*.') ? '' : host),
  name: (name) => ({ hosts: exactly(name) }),
  star: () => 'An FQDN object takes no wildcard.',
  dot: () => 'An FQDN object takes no leading dot.',
  wild: () => 'An FQDN object takes no wildcard.',
  scheme: { refused: NAMES_ONLY },
  port: { refused: NAMES_ONLY },
  path: { refused: NAMES_ONLY },
});
