import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { azureAction, azurePlace, azurePorts, isNetworkRule } from './azure-rules.ts';
import { configScopes, settingKey, type Scope, type ScopeSigns, type Value } from './config-scopes.ts';
import { configTokens } from './config-tokens.ts';
import { entryOf, plainList } from './plain-list.ts';
import { speltHost, urlParts, type HostReading } from './spelt-host.ts';

const FQDN_KEYS: readonly string[] = ['targetfqdns', 'targetfqdn', 'destinationfqdns', 'destinationfqdn'];
const URL_KEYS: readonly string[] = ['targeturls', 'targeturl', 'destinationurls', 'destinationurl'];
const PORT_KEYS: readonly string[] = ['protocols', 'protocol', 'destinationports', 'destinationport'];
const REFERENCE = /^(?:\$[\w:]+|(?:var|local|each|module|data)\.[\w.[\]]+|[a-z_]\w*)$/i;

const SIGNS: ScopeSigns = {
  keys: new Set([...FQDN_KEYS, ...URL_KEYS, ...PORT_KEYS]),
  command: /^(?:az|(?:New|Add|Set|Get)-Az\w+)$/i,
  isFull: (values, key) =>
    [FQDN_KEYS, PORT_KEYS].every((keys) => keys.some((one) => values.has(one))) &&
    (FQDN_KEYS.includes(key) || PORT_KEYS.includes(key)),
};

/**
 * Azure Firewall rules as Bicep, ARM JSON, Terraform, az or Az PowerShell. `*.x` is the names of any depth below x
 * and not x, `*x` any text that ends in x, and an asterisk counts only at the very beginning (Azure Firewall FAQ).
 * Collections are taken in the order of their priorities.
 */
export const azureFirewall: Dialect = {
  label: 'Azure Firewall',
  precedence: 'first-match',
  confidence: 'high',
  read(text) {
    const scopes = configScopes(configTokens(normalisePaste(text)), SIGNS);
    const lists = namedLists(scopes);
    const rules = scopes.filter((scope) => [...FQDN_KEYS, ...URL_KEYS].some((key) => scope.values.has(key)));
    if (rules.length === 0) return { entries: plainList(text, (entry) => readFqdn(entry, false)) };
    const ports = azurePorts(scopes);
    const action = azureAction(scopes);
    const placed = rules.map((rule) => ({
      place: azurePlace(rule),
      entries: ruleEntries(rule, lists, ports.get(rule) ?? 'not-stated', action(rule)),
    }));
    return { entries: placed.sort((a, b) => comparePlaces(a.place, b.place)).flatMap(({ entries }) => entries) };
  },
};

function ruleEntries(
  rule: Scope,
  lists: ReadonlyMap<string, readonly Value[]>,
  ports: Ports,
  action: 'allow' | 'deny',
): readonly ListEntry[] {
  const network = isNetworkRule(rule);
  const values = (keys: readonly string[]): readonly Value[] => keys.flatMap((key) => rule.values.get(key) ?? []);
  const fqdns = values(FQDN_KEYS).flatMap((value): readonly ListEntry[] => {
    const list = isReference(value) ? lists.get(referenceKey(value.text)) : [value];
    if (list) return list.map((own) => entry(own, readFqdn(own.text, network)));
    const ignoredBecause = 'It stands for names that are not in the paste.';
    return [entry(value, { hosts: { kind: 'nothing' }, ignoredBecause })];
  });
  return [...fqdns, ...values(URL_KEYS).map((value) => entry(value, readUrl(value.text)))];

  function entry({ line, text }: Value, reading: HostReading): ListEntry {
    return entryOf({ line, text, ports, action }, reading);
  }
}

/** The lists that have a name in the paste, such as a variable, by the last part of that name. */
function namedLists(scopes: readonly Scope[]): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, readonly Value[]>();
  for (const scope of scopes) {
    for (const [key, values] of scope.values) {
      const named = key === 'default' || key === 'value' ? settingKey(scope.head.at(-1) ?? scope.under) : key;
      const strings = values.filter(({ quote }) => quote !== '');
      if (strings.length > 0 && !lists.has(named)) lists.set(named, strings);
    }
  }
  return lists;
}

function isReference({ text, quote }: Value): boolean {
  return quote === '' && REFERENCE.test(text);
}

function referenceKey(text: string): string {
  return settingKey(text.split('.').at(-1) ?? text);
}

function readFqdn(text: string, network: boolean): HostReading {
  const host = text.toLowerCase();
  const reading = speltHost(text);
  if (network && host.includes('*')) return refused('A network rule takes no wildcard.', '');
  if (reading.hosts.kind === 'below' || reading.hosts.kind === 'name') return reading;
  if (host === '*') return { hosts: { kind: 'everything' } };
  if (/^\*[^*]+$/.test(host)) return { hosts: { kind: 'text', test: 'suffix', value: host.slice(1) } };
  if (host.includes('*')) {
    return refused('An asterisk counts only at the very beginning.', '');
  }
  return reading;
}

function readUrl(text: string): HostReading {
  const { host } = urlParts(text);
  const partly = 'A URL rule is limited to its path, and needs the Premium tier with TLS inspection for HTTPS.';
  return { ...readFqdn(host, false), partly };
}

function refused(why: string, instead: string): HostReading {
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead } };
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
