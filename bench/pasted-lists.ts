import type { DialectId } from '../src/core/allowlist/dialect-ids.ts';

/** A list as long as one gets, in the syntax of a product. */
export interface PastedList {
  readonly name: string;
  readonly dialect: DialectId;
  /** The line of a name, which is `*.x` every third time. */
  readonly line: (host: string, number: number) => string;
}

const dotted = (host: string) => host.replace(/^\*/, '');
const bare = (host: string) => host.replace(/^\*\./, '');

export const PASTED_LISTS: readonly PastedList[] = [
  { name: 'plain names', dialect: 'generic', line: (host) => host },
  { name: 'host:port', dialect: 'generic', line: (host) => `${host}:443` },
  { name: 'Squid dstdomain', dialect: 'squid-dstdomain', line: bare },
  {
    name: 'Squid dstdom_regex',
    dialect: 'squid-dstdom_regex',
    line: (host) => `(^|\\.)${bare(host).replaceAll('.', '\\.')}$`,
  },
  { name: 'PAN-OS URL list', dialect: 'panos-url-list', line: (host) => `${host}/` },
  { name: 'Zscaler', dialect: 'zscaler-zia', line: dotted },
  { name: 'Cisco FTD, parts of names', dialect: 'cisco-ftd-url-object', line: bare },
  { name: 'asterisks that Squid ignores', dialect: 'squid-dstdomain', line: (host) => `*.${bare(host)}` },
  { name: 'comments', dialect: 'generic', line: (host) => `# ${host}` },
  {
    name: 'Check Point commands',
    dialect: 'checkpoint-dns-domain',
    line: (host) => `mgmt_cli add dns-domain name ".${bare(host)}" is-sub-domain ${host.startsWith('*')}`,
  },
  {
    name: 'Suricata rules',
    dialect: 'suricata',
    line: (host, number) =>
      `pass tls any any -> any 443 (tls.sni; dotprefix; content:".${bare(host)}"; endswith; sid:${number};)`,
  },
];

/** So many lines: names of others, every tenth one of ours or below one of ours. */
export function pastedList({ line }: PastedList, lines: number, ours: readonly string[]): string {
  return Array.from({ length: lines }, (_, number) => {
    const own = ours[number % ours.length] ?? '';
    const host =
      number % 10 === 0
        ? own
        : number % 10 === 5
          ? `n${number}.${bare(own)}`
          : `n${number}.fabrikam${number % 97}.test`;
    return line(number % 3 === 0 && !host.startsWith('*.') ? `*.${host}` : host, number);
  }).join('\n');
}
