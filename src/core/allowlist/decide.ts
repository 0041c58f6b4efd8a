import { hasPort, type IndexedEntry } from './entry-index.ts';
import type { ListEntry, Precedence } from './list-entry.ts';

/** How a list decides about one name on one port. */
export interface Decision {
  readonly covered: 'yes' | 'partial' | 'no';
  /** The entries that let it through: the one that decides, or all that do so in part. */
  readonly by: readonly ListEntry[];
  /** The entries that deny it, or a part of it, before others could allow it. */
  readonly against: readonly ListEntry[];
  /** Why what lets it through is too wide; undefined where a part of it is not. */
  readonly breadth?: string | undefined;
}

const NOTHING: Decision = { covered: 'no', by: [], against: [] };

/** Decides about a lower-case name from the entries that may match it, in the order of the list. */
export function decide(
  host: string,
  port: number,
  candidates: readonly IndexedEntry[],
  precedence: Precedence,
): Decision {
  const matching = candidates
    .filter(({ entry }) => entry.action !== 'ignored' && hasPort(entry.ports, port))
    .filter(({ matches }) => matches(host));
  if (matching.length === 0) return NOTHING;
  const allows = matching.filter(({ entry }) => entry.action === 'allow');
  const denies = matching.flatMap(({ entry }) => (entry.action === 'deny' ? [entry] : []));
  switch (precedence) {
    case 'first-match':
      return firstMatch(matching);
    case 'deny-wins':
      return denyWins(allows, denies);
    case 'any-allow':
      return allows.length > 0 ? letThrough(allows, []) : { covered: 'no', by: [], against: denies };
  }
}

function firstMatch(matching: readonly IndexedEntry[]): Decision {
  const end = matching.findIndex(({ entry }) => entry.action === 'deny' && entry.partly === undefined);
  const before = end < 0 ? matching : matching.slice(0, end);
  const firstAllow = before.findIndex(({ entry }) => entry.action === 'allow' && entry.partly === undefined);
  const denies = (firstAllow < 0 ? before : before.slice(0, firstAllow)).flatMap(({ entry }) =>
    entry.action === 'deny' ? [entry] : [],
  );
  const allows = before.filter(({ entry }) => entry.action === 'allow');
  const deciding = matching[end]?.entry;
  if (allows.length === 0) return { covered: 'no', by: [], against: deciding ? [deciding] : denies };
  const decision = letThrough(allows, denies);
  return decision.covered === 'partial' && deciding ? { ...decision, against: [...denies, deciding] } : decision;
}

function denyWins(allows: readonly IndexedEntry[], denies: readonly ListEntry[]): Decision {
  const whole = denies.filter(({ partly }) => partly === undefined);
  if (whole.length > 0 || allows.length === 0) {
    return { covered: 'no', by: [], against: whole.length > 0 ? whole.slice(0, 1) : denies };
  }
  return letThrough(allows, denies);
}

/** One entry that covers the whole name decides, a narrow one before a wide one; else all that cover a part. */
function letThrough(allows: readonly IndexedEntry[], denies: readonly ListEntry[]): Decision {
  const whole = allows.filter(({ entry }) => entry.partly === undefined);
  const decisive = whole.find(({ breadth }) => breadth() === undefined) ?? whole[0];
  const covered = decisive && denies.length === 0 ? 'yes' : 'partial';
  const by = decisive ? [decisive] : allows;
  const isWide = by.every(({ breadth }) => breadth() !== undefined);
  return { covered, by: by.map(({ entry }) => entry), against: denies, breadth: isWide ? by[0]?.breadth() : undefined };
}
