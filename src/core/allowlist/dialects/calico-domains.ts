import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { calicoDomain } from './kubernetes-names.ts';
import { joinRanges, portRange, type Ranges } from './port-ranges.ts';
import { yamlScalars, type YamlScalar } from './yaml-scalars.ts';

const LISTS: readonly string[] = ['domains', 'allowedEgressDomains'];

/** What one rule of a policy says beside its domains. */
interface RuleFrame {
  readonly action: string;
  readonly protocol: string;
  readonly ports: Ports;
}

/**
 * Domains in egress rules of Calico Enterprise and Cloud, and in GlobalNetworkSets (Tigera documentation): `*.x` is the names
 * of any depth below x and never x, and the rules of a policy are asked in their order.
 */
export const calicoDomains: Dialect = {
  label: 'Calico Enterprise and Cloud, domains',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => {
    const scalars = yamlScalars(normalisePaste(text));
    const isPolicy = scalars.some(({ keys }) => keys.some((key) => LISTS.includes(key)));
    const frames = framesOf(scalars);
    const domains = scalars.filter(isPolicy ? ({ keys }) => LISTS.includes(keys.at(-1) ?? '') : isBare);
    return { entries: domains.map((scalar) => entryOf(scalar, frames.get(ruleOf(scalar)))) };
  },
};

function ruleOf({ items }: YamlScalar): number {
  return items.findLast(({ under }) => under === 'egress')?.id ?? -1;
}

function framesOf(scalars: readonly YamlScalar[]): ReadonlyMap<number, RuleFrame> {
  const frames = new Map<number, { action: string; protocol: string; ranges: Ranges[number][] }>();
  for (const scalar of scalars) {
    const rule = ruleOf(scalar);
    const frame = frames.get(rule) ?? { action: '', protocol: '', ranges: [] };
    frames.set(rule, frame);
    const key = scalar.keys.at(-1);
    if (key === 'action') frame.action = scalar.value.toLowerCase();
    else if (key === 'protocol') frame.protocol = scalar.value.toUpperCase();
    else if (key === 'ports' && !scalar.keys.includes('source')) {
      const range = portRange(scalar.value, ':') ?? portRange(scalar.value);
      if (range) frame.ranges.push(range);
    }
  }
  return new Map(
    [...frames].map(([rule, { ranges, ...frame }]) => [
      rule,
      { ...frame, ports: ranges.length > 0 ? joinRanges(ranges) : 'not-stated' },
    ]),
  );
}

/** A value without a key, as when only the entries of a list are pasted. */
function isBare({ keys, value }: YamlScalar): boolean {
  return keys.length === 0 && /^[^\s:]+$/.test(value);
}

function entryOf({ line, value }: YamlScalar, frame: RuleFrame | undefined): ListEntry {
  const reading = calicoDomain(value);
  const ports = frame?.ports ?? 'not-stated';
  const because = reasonNotCounted(frame) ?? reading.ignoredBecause;
  if (because !== undefined) {
    return { line, text: value, action: 'ignored', hosts: reading.hosts, ports, ignoredBecause: because };
  }
  return { line, text: value, action: frame?.action === 'deny' ? 'deny' : 'allow', ports, ...reading };
}

function reasonNotCounted(frame: RuleFrame | undefined): string | undefined {
  if (frame?.action === 'log' || frame?.action === 'pass') {
    return `The action is ${frame.action}, which neither allows nor denies here.`;
  }
  return frame && frame.protocol !== '' && frame.protocol !== 'TCP' && frame.protocol !== '6'
    ? `The rule is for ${frame.protocol}, and names are reached over TCP.`
    : undefined;
}
