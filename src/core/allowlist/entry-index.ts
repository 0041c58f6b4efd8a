import { hostMatcher } from '../hosts/covers-host.ts';
import { probeNames } from '../hosts/covers-pattern.ts';
import { baseName } from '../hosts/host-name.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { overBreadth } from '../hosts/over-breadth.ts';
import { compileSafeRegex } from '../hosts/safe-regex.ts';
import type { ListEntry, Ports } from './list-entry.ts';
import { plainMeaning } from './plain-meaning.ts';
import { textIndex } from './text-index.ts';
import { fixedEnd } from './fixed-end.ts';

/** An entry at its place in the list, ready to be asked. */
export interface IndexedEntry {
  readonly entry: ListEntry;
  readonly order: number;
  /** Takes a lower-case name without a trailing dot. */
  readonly matches: (host: string) => boolean;
  /** Why it is too wide, or undefined; asked once. */
  readonly breadth: () => string | undefined;
}

interface Budget {
  left: number;
  readonly unread: Set<ListEntry>;
}

/** Finds the few entries of a long list that can have to do with a name. All answers are in the order of the list. */
export interface EntryIndex {
  /** Entries that may match a host, or for `*.x` names below x, and some that do not: ask `matches`. */
  readonly about: (host: string) => readonly IndexedEntry[];
  /** Entries whose own end lies below x, for `*.x` or x. */
  readonly below: (host: string) => readonly IndexedEntry[];
  /** Entries with a regular expression that could not be run, or was not because all steps were spent. */
  readonly unread: () => readonly ListEntry[];
}

/** Steps that all regular expressions of a list together may take: about half a second. Measured: one takes about 8 ns. */
const REGEX_STEPS = 60_000_000;
/** What preparing an expression costs, in the same steps. */
const COMPILING = 12_000;
const COMPILING_A_STEP = 90;
const JUDGING_BREADTH = 120_000;
/** No glob for a host of at most 253 characters is longer. */
const LONGEST_GLOB = 1000;

/**
 * Prepares a list for questions about these hosts and wildcards. Takes time linear in the number of entries; an answer takes
 * time with the entries that share the end or a part of the name, and with the few kinds that have to be asked one by one.
 * Regular expressions share a budget of steps; those beyond it match nothing and are `unread`.
 */
export function entryIndex(entries: readonly ListEntry[], hosts: Iterable<string>): EntryIndex {
  const asked = new Set([...hosts].map(baseName));
  const relevant = new Set([...asked].flatMap(withParents));
  const byEnd = new Map<string, IndexedEntry[]>();
  const belowAsked = new Map<string, IndexedEntry[]>();
  const byText = textIndex<IndexedEntry>();
  const others: IndexedEntry[] = [];
  const budget: Budget = { left: REGEX_STEPS, unread: new Set() };

  entries.forEach((entry, order) => {
    const meaning = plainMeaning(entry.hosts);
    if (meaning.kind === 'nothing') return;
    const own = indexed(entry, meaning, order, budget);
    const end = fixedEnd(meaning);
    const isText = meaning.kind === 'text' && meaning.test !== 'glob';
    if (isText) byText.add(meaning.test, meaning.value, own);
    else if (end === '') others.push(own);
    else if (relevant.has(end)) add(byEnd, end, own);
    const spelt = isText ? meaning.value.replace(/^\.+/, '') : end;
    for (const parent of parentsOf(spelt)) if (asked.has(parent)) add(belowAsked, parent, own);
  });

  return {
    about: (host) => {
      const ends = withParents(baseName(host)).flatMap((end) => byEnd.get(end) ?? []);
      return [...others, ...ends, ...byText.inNames(probeNames(host))].sort((a, b) => a.order - b.order);
    },
    below: (host) => belowAsked.get(baseName(host)) ?? [],
    unread: () => [...budget.unread],
  };
}

/** Whether an entry speaks of a port; without a port it speaks of every one, and a requirement without one asks for any. */
export function hasPort(ports: Ports, port: number): boolean {
  return ports === 'not-stated' || !Number.isInteger(port) || ports.some(({ from, to }) => from <= port && port <= to);
}

/** What is asked of an entry is worked out when it is first asked, because most are never. */
function indexed(entry: ListEntry, meaning: HostPattern, order: number, budget: Budget): IndexedEntry {
  let ready: ((host: string) => boolean) | undefined;
  let wide: { readonly why: string | undefined } | undefined;
  return {
    entry,
    order,
    matches: (host) => (ready ??= matcher(entry, meaning, budget))(host),
    breadth: () => (wide ??= { why: breadthOf(meaning, budget) }).why,
  };
}

function breadthOf(meaning: HostPattern, budget: Budget): string | undefined {
  if (meaning.kind !== 'regex') return overBreadth(meaning);
  budget.left -= JUDGING_BREADTH;
  return budget.left > 0 ? overBreadth(meaning) : undefined;
}

function matcher(entry: ListEntry, meaning: HostPattern, budget: Budget): (host: string) => boolean {
  if (meaning.kind === 'text' && meaning.value.length > LONGEST_GLOB) return () => false;
  if (meaning.kind === 'labels') return labelsMatcher(meaning);
  if (meaning.kind !== 'regex') return hostMatcher(meaning);
  if (budget.left <= 0) return unread(entry, budget);
  const regex = compileSafeRegex(meaning.source, meaning.ignoreCase);
  if (!regex.ok) return unread(entry, budget);
  budget.left -= COMPILING + COMPILING_A_STEP * regex.program.length;
  return (host) => {
    budget.left -= regex.program.length * (host.length + 1);
    if (budget.left > 0) return regex.test(host);
    budget.unread.add(entry);
    return false;
  };
}

/** Most names lack the longest label that a pattern spells out, which is quicker to see than that the rest does not match. */
function labelsMatcher(hosts: Extract<HostPattern, { kind: 'labels' }>): (host: string) => boolean {
  const literals = hosts.labels.flatMap((item) => (item.kind === 'literal' ? [item.label] : []));
  const longest = literals.reduce((best, label) => (label.length > best.length ? label : best), '');
  const matches = hostMatcher(hosts);
  return (host) => host.includes(longest) && matches(host);
}

function unread(entry: ListEntry, { unread: all }: Budget): () => boolean {
  all.add(entry);
  return () => false;
}

function add(map: Map<string, IndexedEntry[]>, key: string, entry: IndexedEntry): void {
  const own = map.get(key);
  if (own) own.push(entry);
  else map.set(key, [entry]);
}

/** The names above a name: for a.b.c they are b.c and c. */
function parentsOf(host: string): readonly string[] {
  const parents: string[] = [];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) parents.push(host.slice(dot + 1));
  return parents;
}

function withParents(host: string): readonly string[] {
  return [host, ...parentsOf(host)];
}
