import type { ListEntry, Ports } from '../list-entry.ts';
import { commonPorts } from './port-ranges.ts';

/** One rule of a configuration that names an object or a group of them. */
export interface RuleUse {
  /** Its place among the rules, from 0. */
  readonly order: number;
  readonly action: 'allow' | 'deny';
  readonly ports: Ports;
}

/** The rules of a configuration and the groups through which they name objects. Names are compared as they are. */
export interface RuleBook {
  /** The members of each group, which may be groups again. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** What names an object or group, in the order of the rules. */
  readonly uses: ReadonlyMap<string, readonly RuleUse[]>;
}

/** An entry with the name of the object that it was defined as. */
export interface ObjectEntry {
  readonly name: string;
  readonly entry: ListEntry;
}

const DEEPEST = 12;
const MOST_USES = 12;

/**
 * Lets the rules of a paste decide over its objects: an object takes the action and the ports of each rule that
 * names it or a group it is in, in the order of the rules. Without any rule the objects stand as they are, because
 * the rules may be elsewhere; with rules, an object that none names is covered in part only. Linear: of one object
 * at most twelve different uses are kept.
 */
export function underRules(objects: readonly ObjectEntry[], { groups, uses }: RuleBook): readonly ListEntry[] {
  if (uses.size === 0) return objects.map(({ entry }) => entry);
  const usesOf = usesThroughGroups(groups, uses);
  const placed = objects.flatMap(({ name, entry }): readonly { order: number; entry: ListEntry }[] => {
    if (entry.action === 'ignored') return [{ order: Number.MAX_SAFE_INTEGER, entry }];
    const own = usesOf(name);
    if (own.length > 0) {
      return own.map(({ order, action, ports }) => {
        return { order, entry: { ...entry, action, ports: commonPorts(entry.ports, ports) } };
      });
    }
    const partly = 'It is defined here, and no rule of the paste that allows or denies names it.';
    return [{ order: Number.MAX_SAFE_INTEGER, entry: { ...entry, partly: entry.partly ?? partly } }];
  });
  return placed.sort((a, b) => a.order - b.order || a.entry.line - b.entry.line).map(({ entry }) => entry);
}

function usesThroughGroups(groups: RuleBook['groups'], uses: RuleBook['uses']): (name: string) => readonly RuleUse[] {
  const holders = new Map<string, string[]>();
  for (const [group, members] of groups) {
    for (const member of members) {
      const own = holders.get(member);
      if (own) own.push(group);
      else holders.set(member, [group]);
    }
  }
  const known = new Map<string, readonly RuleUse[]>();
  const usesOf = (name: string, depth: number): readonly RuleUse[] => {
    const before = known.get(name);
    if (before || depth > DEEPEST) return before ?? [];
    known.set(name, []);
    const all = [...(uses.get(name) ?? []), ...(holders.get(name) ?? []).flatMap((group) => usesOf(group, depth + 1))];
    const distinct = new Map<string, RuleUse>();
    for (const use of all.sort((a, b) => a.order - b.order)) {
      const key = `${use.action} ${use.ports === 'not-stated' ? '' : use.ports.map(({ from, to }) => `${from}-${to}`).join()}`;
      if (!distinct.has(key) && distinct.size < MOST_USES) distinct.set(key, use);
    }
    const own = [...distinct.values()];
    known.set(name, own);
    return own;
  };
  return (name) => usesOf(name, 0);
}

/** Adds to a list that a map holds under a key. */
export function addTo<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const list = map.get(key) ?? [];
  for (const value of values) list.push(value);
  map.set(key, list);
}
