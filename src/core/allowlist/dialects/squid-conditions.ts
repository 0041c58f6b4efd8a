import type { ListEntry, ReadList } from '../list-entry.ts';
import { portsCondition, type Condition } from './access-conditions.ts';
import { otherPorts, portRange } from './port-ranges.ts';
import type { SquidAcl, SquidConfig } from './squid-config.ts';
import { squidDomains } from './squid-domains.ts';
import { squidRegexes } from './squid-regexes.ts';

const DOMAINS: readonly string[] = ['dstdomain', 'ssl::server_name'];
const REGEXES: readonly string[] = ['dstdom_regex', 'ssl::server_name_regex'];
const SOMETIMES: readonly string[] = ['time', 'maxconn', 'random', 'rep_mime_type', 'urlpath_regex', 'dst', 'dst_as'];
const SIGN_INS: readonly string[] = [
  'proxy_auth',
  'proxy_auth_regex',
  'ext_user',
  'ext_user_regex',
  'ident',
  'ident_regex',
];
/** A request for port 80 comes as a plain one, and one for 443 as CONNECT. */
const TUNNELS = otherPorts([{ from: 80, to: 80 }]);
const PLAIN = otherPorts([{ from: 443, to: 443 }]);

/** What the acls of a configuration ask, by name in lower case; each is read once. */
export interface Conditions {
  readonly of: (acl: string) => Condition;
  readonly refused: ReadList['refused'];
  readonly hosts: ReadonlyMap<string, readonly ListEntry[]>;
}

/** Reads the acls of a configuration; one whose values keep Squid from starting refuses the whole. */
export function squidConditions({ acls, version }: SquidConfig): Conditions {
  const merges = (version ?? 0) >= 7;
  let refused: ReadList['refused'];
  const read = new Map<string, Condition>();
  const hosts = new Map<string, readonly ListEntry[]>();
  for (const [name, acl] of acls) {
    if (DOMAINS.includes(acl.type)) {
      const domains = squidDomains(acl.values, merges);
      refused ??= domains.refused;
      hosts.set(name, [...domains.entries, ...missingFiles(acl)]);
    } else if (REGEXES.includes(acl.type)) {
      hosts.set(name, [...squidRegexes(acl.values), ...missingFiles(acl)]);
    } else if (acl.type === 'url_regex') {
      hosts.set(name, urlExpressions(acl));
    } else read.set(name, conditionOf(acl));
  }
  for (const [name, entries] of hosts) read.set(name, { kind: 'hosts', entries });
  return { of: (acl) => read.get(acl) ?? BUILT_IN.get(acl) ?? { kind: 'unknown' }, refused, hosts };
}

/** What Squid 5.7 defines itself. */
const BUILT_IN: ReadonlyMap<string, Condition> = new Map<string, Condition>([
  ['all', { kind: 'anyone' }],
  ['connect', { kind: 'ports', ranges: TUNNELS }],
  ['manager', { kind: 'others', what: 'requests to the cache manager' }],
  ['to_localhost', { kind: 'others', what: 'requests to the proxy itself' }],
  ['to_linklocal', { kind: 'others', what: 'requests to link-local addresses' }],
  ['localhost', { kind: 'others', what: 'requests from the proxy itself' }],
]);

function conditionOf({ name, type, values }: SquidAcl): Condition {
  const words = values.map(({ text }) => text);
  if (type === 'port') {
    return portsCondition(
      name,
      words.flatMap((word) => portRange(word) ?? []),
    );
  }
  if (type === 'method') {
    const connects = words.some((word) => word.toUpperCase() === 'CONNECT');
    return { kind: 'ports', ranges: connects ? (words.length > 1 ? otherPorts([]) : TUNNELS) : PLAIN };
  }
  if (type === 'src' && words.some((word) => word === 'all' || word === '0.0.0.0/0')) return { kind: 'anyone' };
  if (type === 'src' && words.length > 0 && words.every((word) => /^(?:127\.|::1|localhost$)/.test(word))) {
    return { kind: 'others', what: 'requests from the proxy itself' };
  }
  if (SOMETIMES.includes(type)) return { kind: 'sometimes', what: `requests that match ${name} (${type})` };
  const what = SIGN_INS.includes(type)
    ? `clients that have signed in at the proxy (${name})`
    : `clients that match ${name} (${type})`;
  return { kind: 'client', what };
}

function missingFiles({ missing }: SquidAcl): readonly ListEntry[] {
  return missing.map(({ line, text }) => ({
    line,
    text,
    action: 'ignored',
    hosts: { kind: 'nothing' },
    ports: 'not-stated',
    ignoredBecause: `The names stand in ${text}, which is not in the paste: put its lines under a comment with its name.`,
  }));
}

/** A url_regex sees `host:443` of a CONNECT and `http://host/` of a plain request (Squid 5.7 as run). */
function urlExpressions(acl: SquidAcl): readonly ListEntry[] {
  return [...squidRegexes(acl.values), ...missingFiles(acl)].map((entry): ListEntry => {
    if (!/^\^https/i.test(entry.text)) {
      return {
        ...entry,
        partly: 'url_regex looks at the address of a request, of which a CONNECT shows only host and port.',
      };
    }
    const why = 'A CONNECT has no URL, only host and port, so an expression that begins with https never matches one.';
    return { ...entry, hosts: { kind: 'nothing' }, ineffective: { why, instead: 'an acl of type dstdomain' } };
  });
}
