import type { Written } from '../rule.ts';
import { hostParts, type PortGroup, type PortRule } from './by-port.ts';

/**
 * Whether the entry that a product has for one rule covers all of another rule: both as they are asked for, `x` or `*.x`.
 * It must be transitive, and true of a rule and itself.
 */
export type Covers = (entryFor: string, asked: string) => boolean;

const isBelow = (name: string, base: string): boolean => name.endsWith(`.${base}`);

/** What the entries of products cover, named after what is written for `*.x` and for `x`. */
export const COVERS = {
  /** Nothing but itself: for lists whose reader is not known. */
  itself: (entryFor, asked) => entryFor === asked,
  /** `*.x` covers the names of any depth below x, and not x. */
  below: (entryFor, asked) =>
    entryFor === asked || (entryFor.startsWith('*.') && isBelow(hostParts(asked).base, entryFor.slice(2))),
  /** `*.x` covers x and the names of any depth below it. */
  belowAndBase: (entryFor, asked) => {
    if (!entryFor.startsWith('*.')) return entryFor === asked;
    const base = entryFor.slice(2);
    return hostParts(asked).base === base || isBelow(hostParts(asked).base, base);
  },
  /** What is written for `x` covers x and the names below it, and what is written for `*.x` is the same. */
  suffix: (entryFor, asked) => {
    const { base } = hostParts(entryFor);
    return hostParts(asked).base === base || isBelow(hostParts(asked).base, base);
  },
  /** What is written for `x` covers x and the names below it; what is written for `*.x` only the names below. */
  nameAndBelow: (entryFor, asked) => {
    const entry = hostParts(entryFor);
    const wanted = hostParts(asked);
    return isBelow(wanted.base, entry.base) || (wanted.base === entry.base && (!entry.below || wanted.below));
  },
} as const satisfies Record<string, Covers>;

/** `*.x` covers x and the names of at most so many labels below it; of another wildcard only its own. */
export function belowAndBaseUpTo(levels: number): Covers {
  return (entryFor, asked) => {
    if (entryFor === asked) return true;
    if (!entryFor.startsWith('*.') || asked.startsWith('*.')) return false;
    const base = entryFor.slice(2);
    if (asked === base) return true;
    return isBelow(asked, base) && asked.slice(0, -base.length - 1).split('.').length <= levels;
  };
}

/** Rules that need an entry of their own, and those that need none on any port. */
export interface Minimised {
  readonly groups: readonly PortGroup[];
  readonly covered: Written['covered'];
}

/**
 * Takes out, port by port, the rules that another rule's entry covers in the product. `covered` has those that were
 * taken out on each of their ports, with the rule (as `*.example.com`) whose entry covers them.
 */
export function minimise(groups: readonly PortGroup[], covers: Covers): Minimised {
  const takenOut = new Map<number, string>();
  const kept = groups.map(({ port, rules }) => {
    const by = coveringRules(rules, covers);
    by.forEach((covering, rule) => {
      if (!takenOut.has(rule)) takenOut.set(rule, covering.host);
    });
    return { port, rules: rules.filter(({ rule }) => !by.has(rule)) };
  });
  for (const { rules } of kept) for (const { rule } of rules) takenOut.delete(rule);
  return {
    groups: kept,
    covered: [...takenOut].sort(([a], [b]) => a - b).map(([rule, by]) => ({ rule, by })),
  };
}

/** For each rule that needs no entry, the rule whose entry covers it and is itself kept. */
function coveringRules(rules: readonly PortRule[], covers: Covers): ReadonlyMap<number, PortRule> {
  const byHost = new Map<string, PortRule>();
  for (const rule of rules) if (!byHost.has(rule.host)) byHost.set(rule.host, rule);
  const direct = new Map<number, PortRule>();
  for (const rule of rules) {
    const covering = candidates(rule.host)
      .flatMap((host) => byHost.get(host) ?? [])
      .find(
        (other) =>
          other.rule !== rule.rule &&
          covers(other.host, rule.host) &&
          (!covers(rule.host, other.host) || other.rule < rule.rule),
      );
    if (covering !== undefined) direct.set(rule.rule, covering);
  }
  return new Map([...direct].map(([rule, covering]) => [rule, lastOf(covering, direct)]));
}

/** The rules that could cover a name: itself and its parents, each as a wildcard and as a name, widest first. */
function candidates(host: string): readonly string[] {
  const labels = hostParts(host).base.split('.');
  return labels
    .map((_, index) => labels.slice(labels.length - 1 - index).join('.'))
    .flatMap((suffix) => [suffix, `*.${suffix}`]);
}

function lastOf(covering: PortRule, direct: ReadonlyMap<number, PortRule>): PortRule {
  let last = covering;
  for (let next = direct.get(last.rule); next !== undefined; next = direct.get(last.rule)) last = next;
  return last;
}
