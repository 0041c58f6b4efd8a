import type { ListEntry, Ports } from '../list-entry.ts';
import {
  entriesOf,
  namesOf,
  partsOf,
  type AccessRule,
  type Condition,
  type RuleParts,
  type Term,
} from './access-conditions.ts';
import { commonPorts } from './port-ranges.ts';

/** How often the values of one acl are given; a configuration that uses one more often says nothing new. */
const MOST_USES = 12;

/**
 * Takes the rules of Squid or HAProxy in their order to entries for a reading where the first match decides. What asks
 * something about the client is taken to be fulfilled where it allows, and not to be meant where it denies.
 */
export function accessEntries(
  rules: readonly AccessRule[],
  conditionOf: (acl: string) => Condition,
): readonly ListEntry[] {
  const uses = new Map<string, number>();
  const denied = new Set<string>();
  let only: readonly ListEntry[] | undefined;
  return rules.flatMap((rule): readonly ListEntry[] => {
    const key = rule.terms.map(({ acl, negated }) => `${negated ? '!' : ''}${acl}`).sort();
    const parts = partsOf(rule.terms.map((term) => ({ ...term, condition: conditionOf(term.acl) })));
    if (rule.action === 'deny') {
      denied.add(key.join(' '));
      const listOnly = onlyList(parts);
      if (listOnly) only = listOnly;
      return listOnly ? [] : denials(rule, parts, enough);
    }
    if (denied.has(key.join(' ')) || key.some((term) => denied.has(term))) {
      return [aside(rule, 'It is never reached: a line above denies the same.')];
    }
    return allowances(rule, parts, only, enough);
  });

  function enough({ acl }: Pick<Term, 'acl'>): boolean {
    const used = (uses.get(acl) ?? 0) + 1;
    uses.set(acl, used);
    return used > MOST_USES;
  }
}

/** `deny !list`: what is let through below it has to be in the list. */
function onlyList({
  hosts,
  notHosts,
  sometimes,
  clients,
  others,
  unknown,
}: RuleParts): readonly ListEntry[] | undefined {
  const [list] = notHosts;
  const plain =
    hosts.length + sometimes.length + clients.length + others.length + unknown.length === 0 && notHosts.length === 1;
  return plain && list?.condition.kind === 'hosts' ? list.condition.entries : undefined;
}

function denials(
  rule: AccessRule,
  parts: RuleParts,
  enough: (term: Pick<Term, 'acl'>) => boolean,
): readonly ListEntry[] {
  const { ports, hosts, notHosts, sometimes, clients, others, unknown } = parts;
  const denied = [...clients, ...sometimes, ...others];
  if (unknown.length > 0) return [aside(rule, `The paste does not show what ${namesOf(unknown)} is.`)];
  if (denied.length > 0) return [aside(rule, `It denies only ${denied.join(' and ')}.`)];
  if (notHosts.length > 0) {
    return [aside(rule, 'It denies what is in none of several lists, which is not judged here.')];
  }
  const [first] = hosts;
  if (!first) return [entryOf(rule, 'deny', ports)];
  if (enough(first)) return [];
  return entriesOf(first).flatMap((entry): readonly ListEntry[] =>
    entry.hosts.kind === 'nothing' || entry.partly !== undefined
      ? []
      : [{ ...entry, action: 'deny', ports: commonPorts(entry.ports, ports) }],
  );
}

function allowances(
  rule: AccessRule,
  parts: RuleParts,
  only: readonly ListEntry[] | undefined,
  enough: (term: Pick<Term, 'acl'>) => boolean,
): readonly ListEntry[] {
  const { ports, hosts, notHosts, sometimes, clients, others, unknown } = parts;
  const [first, second] = hosts;
  const unshown = unknown.filter(({ negated }) => !negated);
  if (unshown.length > 0) return [aside(rule, `The paste does not show what ${namesOf(unshown)} is.`)];
  if (others.length > 0 || (!first && sometimes.length > 0)) {
    return [aside(rule, `It allows only ${[...others, ...sometimes].join(' and ')}.`)];
  }
  const partly = second
    ? `It also has to be in ${second.acl}.`
    : first && only
      ? 'A line above denies what is not in a list of its own.'
      : sometimes.length > 0
        ? `It allows only ${sometimes.join(' and ')}.`
        : undefined;
  const caveats = {
    ...(partly === undefined ? {} : { partly }),
    ...(clients.length > 0 ? { note: `It allows only ${clients.join(' and ')}.` } : {}),
  };
  const before = notHosts.flatMap((term) => (enough(term) ? [] : exceptions(term, ports)));
  if (first) return [...before, ...(enough(first) ? [] : withPorts(entriesOf(first), ports, caveats))];
  if (!only) return [...before, { ...entryOf(rule, 'allow', ports), ...caveats }];
  return [...before, ...(enough({ acl: '!' }) ? [] : withPorts(only, ports, caveats))];
}

/** What a line that allows leaves out by a negated list. */
function exceptions(term: Term, ports: Ports): readonly ListEntry[] {
  const note = 'The allowing line leaves it out.';
  return entriesOf(term).flatMap((entry): readonly ListEntry[] =>
    entry.hosts.kind === 'nothing' ? [] : [{ ...entry, action: 'deny', ports: commonPorts(entry.ports, ports), note }],
  );
}

function withPorts(
  entries: readonly ListEntry[],
  ports: Ports,
  caveats: Pick<ListEntry, 'partly' | 'note'>,
): readonly ListEntry[] {
  return entries.map((entry) =>
    entry.action === 'ignored' ? entry : { ...entry, ...caveats, ports: commonPorts(entry.ports, ports) },
  );
}

function entryOf({ line, text }: AccessRule, action: 'allow' | 'deny', ports: Ports): ListEntry {
  return { line, text, action, hosts: { kind: 'everything' }, ports };
}

function aside({ line, text }: AccessRule, why: string): ListEntry {
  return { line, text, action: 'ignored', hosts: { kind: 'nothing' }, ports: 'not-stated', ignoredBecause: why };
}
