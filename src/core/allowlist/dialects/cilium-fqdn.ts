import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { ciliumName, ciliumPattern } from './kubernetes-names.ts';
import { joinRanges, portRange, type Ranges } from './port-ranges.ts';
import { yamlScalars, type YamlScalar } from './yaml-scalars.ts';

/**
 * toFQDNs of a CiliumNetworkPolicy (Cilium source and resource definition): names and patterns of one egress rule on the ports
 * of that rule. A rule under egressDeny stands above every allowing one; patterns for DNS questions open no connection.
 */
export const ciliumFqdn: Dialect = {
  label: 'Cilium network policy, toFQDNs',
  precedence: 'deny-wins',
  confidence: 'high',
  read: (text) => {
    const scalars = yamlScalars(normalisePaste(text));
    const ports = portsByRule(scalars);
    return { entries: scalars.flatMap((scalar) => entryOf(scalar, ports) ?? []) };
  },
};

const EGRESS: readonly string[] = ['egress', 'egressDeny'];

/** The egress rule that a value belongs to; -1 where the paste shows none. */
function ruleOf({ items }: YamlScalar): number {
  return items.findLast(({ under }) => EGRESS.includes(under))?.id ?? items.find(({ under }) => under === '')?.id ?? -1;
}

function portsByRule(scalars: readonly YamlScalar[]): ReadonlyMap<number, Ranges> {
  const ports = new Map<number, Ranges[number][]>();
  const add = (rule: number, text: string) => {
    const range = portRange(text);
    if (!range) return;
    const own = ports.get(rule);
    if (own) own.push(range);
    else ports.set(rule, [range]);
  };
  for (const scalar of scalars) {
    const { keys, value } = scalar;
    if (keys.includes('dns')) continue;
    if (keys.at(-1) === 'port' || keys.at(-1) === 'toPorts') add(ruleOf(scalar), value);
    const short = /^toPorts:?\s([\d,\s-]{1,200})$/.exec(value)?.[1];
    for (const word of short?.split(/[,\s]+/) ?? []) add(ruleOf(scalar), word);
  }
  return new Map([...ports].map(([rule, ranges]) => [rule, joinRanges(ranges)]));
}

function entryOf(scalar: YamlScalar, ports: ReadonlyMap<number, Ranges>): ListEntry | undefined {
  const { line, value, keys } = scalar;
  const key = keys.at(-1);
  if (key !== 'matchName' && key !== 'matchPattern') return undefined;
  const reading = key === 'matchName' ? ciliumName(value) : ciliumPattern(value);
  const stated: Ports = ports.get(ruleOf(scalar)) ?? 'not-stated';
  const because = keys.includes('dns')
    ? 'It lets a DNS question through, and no connection.'
    : keys.includes('ingress')
      ? 'It speaks of connections that come in.'
      : reading.ignoredBecause;
  const text = `${key}: ${value}`;
  if (because !== undefined) {
    return { line, text, action: 'ignored', hosts: reading.hosts, ports: stated, ignoredBecause: because };
  }
  const { ineffective } = reading;
  const action = keys.includes('egressDeny') ? 'deny' : 'allow';
  const corrected = ineffective && { ineffective: { ...ineffective, instead: spelled(ineffective.instead) } };
  return { line, text, action, ports: stated, ...reading, ...corrected };
}

function spelled(host: string): string {
  if (host === '') return '';
  return host.startsWith('*') ? `matchPattern: "${host}"` : `matchName: ${host}`;
}
