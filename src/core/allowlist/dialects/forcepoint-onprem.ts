import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { Dialect } from '../list-entry.ts';
import { baseOf } from './host-patterns.ts';
import { lineDialect, type EntryParts, type Outcome } from './line-dialect.ts';

const NOTE = 'Forcepoint compares text; try names below it over HTTPS with the URL Category tool.';
const NO_SCHEME = 'Without scheme and port it is an HTTP site; HTTPS sites are to be entered as https://host:443/.';

/**
 * Forcepoint Web Security recategorized URLs (Forcepoint documentation, reclassifying URLs): a name matches every address
 * that contains it; without a scheme it is an HTTP site, and HTTPS sites need scheme and port.
 */
export const forcepointOnprem: Dialect = lineDialect({
  label: 'Forcepoint Web Security',
  confidence: 'low',
  byNature:
    'Forcepoint compares text: each entry matches every address that contains it, and nothing narrower can be written.',
  spell: baseOf,
  name: readName,
  star: () => 'The list takes no asterisk: a bare name matches every address that contains it.',
  dot: (base) => ({ hosts: containing(`.${base}`), partly: 'A leading dot is not documented: write the bare name.' }),
  scheme: 'ignored',
  port: 'stated',
  path: { partly: 'It is limited to a path.' },
});

function readName(name: string, { scheme, port }: EntryParts): Outcome {
  const hosts = containing(name);
  if (port !== '') return { hosts, note: NOTE };
  if (scheme === 'https') return { hosts, ports: [{ from: 443, to: 443 }], partly: NO_SCHEME };
  const http = { hosts, ports: [{ from: 80, to: 80 }], note: NOTE };
  return scheme === 'http' ? http : [http, { hosts, ports: [{ from: 443, to: 443 }], partly: NO_SCHEME }];
}

function containing(value: string): HostPattern {
  return { kind: 'text', test: 'contains', value };
}
