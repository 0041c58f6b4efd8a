import type { Dialect } from '../list-entry.ts';
import { below, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';
import { REGEX_LINE } from './regex-lines.ts';
import { urlRegex } from './url-regex.ts';

/**
 * Sophos Firewall (Sophos Firewall documentation on FQDN hosts, URL groups and web exceptions): FQDN hosts are names or
 * `*.x`, a domain in a URL group covers what is below it too, and web exceptions are regular expressions over the address.
 */
export const sophosFqdnHost: Dialect = lineDialect({
  label: 'Sophos Firewall',
  confidence: 'medium',
  lines: { keep: 'brackets', whole: REGEX_LINE },
  spell: (host) => host,
  first: ({ text }) => (REGEX_LINE.test(text) ? urlRegex(text) : undefined),
  name: (name) => [
    { hosts: exactly(name) },
    { hosts: below(name), partly: 'It covers the names below it in a URL group, and not as an FQDN host.' },
  ],
  star: (base) => ({
    hosts: below(base),
    note: 'It is an FQDN host; URL groups and web exceptions take no asterisk in front.',
  }),
  dot: () => 'A leading dot is not taken.',
  scheme: { refused: 'Host names and domains are entered without a scheme.' },
  port: { refused: 'Host names and domains are entered without a port.' },
  path: { partly: 'It is limited to a path.' },
});
