import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { Dialect } from '../list-entry.ts';
import { dotted } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

/** Cisco Secure Firewall URL objects (Cisco community on manual URL filtering): a text that is looked for anywhere in the address; the protocol does not matter. */
export const ciscoFtdUrlObject: Dialect = lineDialect({
  label: 'Cisco Secure Firewall URL objects',
  confidence: 'medium',
  byNature:
    'URL objects compare text: each matches every address that contains it, and nothing narrower can be written.',
  spell: dotted,
  name: (name) => ({ hosts: containing(name) }),
  star: () => 'URL objects take no asterisk: it would have to stand in the address.',
  dot: (base) => ({ hosts: containing(`.${base}`) }),
  scheme: 'ignored',
  port: { refused: 'A URL object holds no port: the rule does.' },
  path: { partly: 'It is limited to a path.' },
});

function containing(value: string): HostPattern {
  return { kind: 'text', test: 'contains', value };
}
