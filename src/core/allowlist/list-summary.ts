import { baseName } from '../hosts/host-name.ts';
import { overBreadth, sharedPlatform } from '../hosts/over-breadth.ts';
import type { CloudId } from '../hosts/schema.ts';
import { isWideByNature } from './wide-by-nature.ts';
import { notUnderstood, type PastedText } from './not-understood.ts';
import { fixedEnd } from './fixed-end.ts';
import type { ListEntry, ReadList } from './list-entry.ts';
import type { Ineffective } from './near-miss.ts';
import { plainMeaning } from './plain-meaning.ts';
import type { SlimFeature, SlimRow } from './slim-feature.ts';

/** Expressions whose breadth is judged in one list. */
const MOST_EXPRESSIONS = 500;

/** Something to say about one entry, in a sentence. */
export interface Remark {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What a pasted list holds, whatever is asked of it. */
export interface ListSummary {
  readonly counts: Readonly<Record<ListEntry['action'], number>>;
  /** Set where the product would load none of it. */
  readonly refused: ReadList['refused'];
  /** Entries that allow names which somebody else can register, however the product is set. */
  readonly tooWide: readonly Remark[];
  /** Said once in place of the lines that are wide only because the product has no narrower way to write a name; those are not in `tooWide`. */
  readonly byNature: string | undefined;
  /** Wildcards over a platform whose customers get names of their own: published so, and wide all the same. */
  readonly shared: readonly Remark[];
  /** Entries for names that are retired in this cloud and needed for nothing else. */
  readonly retired: readonly Remark[];
  /** Entries that are there and do nothing, or less than their author meant. */
  readonly ineffective: readonly Ineffective[];
  /** Seen and not counted: comments, disabled entries, addresses, exemptions. */
  readonly notCounted: readonly Remark[];
  /** How many allowed names have nothing to do with the catalogue. */
  readonly unrelated: number;
  /** Where nothing was read that allows or denies: the first lines that no entry comes from. */
  readonly notUnderstood: readonly PastedText[];
}

/** What is known of a list beside its entries. */
interface Origin {
  readonly pasted: string;
  readonly byNature?: string | undefined;
}

/** Sums up a list that has been read, against the names that any feature asks for in a cloud. */
export function listSummary(
  { entries, refused }: ReadList,
  features: readonly SlimFeature[],
  cloud: CloudId,
  { pasted, byNature }: Origin = { pasted: '' },
): ListSummary {
  const rows = features.flatMap(({ endpoints }) => endpoints).filter(({ clouds }) => clouds.includes(cloud));
  const retired = retiredBases(rows);
  const related = relatedTo(rows);
  const allowed = entries.filter(({ action }) => action === 'allow');
  const judge = breadthJudge();
  const isNature = (entry: ListEntry) => byNature !== undefined && isWideByNature(entry.hosts);
  const whole = allowed.filter(({ partly }) => partly === undefined);
  return {
    counts: { allow: count(entries, 'allow'), deny: count(entries, 'deny'), ignored: count(entries, 'ignored') },
    refused,
    tooWide: remarks(whole, (entry) => (isNature(entry) ? undefined : judge(entry))),
    byNature: whole.some((entry) => isNature(entry)) ? byNature : undefined,
    shared: remarks(whole, ({ hosts }) => sharedPlatform(hosts)),
    retired: remarks(allowed, ({ hosts }) =>
      hosts.kind === 'name' || hosts.kind === 'below' ? retired.get(fixedEnd(hosts)) : undefined,
    ),
    ineffective: entries.flatMap(({ line, text, ineffective }) =>
      ineffective ? [{ line, text, ...ineffective, how: 'replace' as const }] : [],
    ),
    notCounted: remarks(entries, ({ action, ignoredBecause }) => (action === 'ignored' ? ignoredBecause : undefined)),
    unrelated: allowed.filter(
      ({ hosts }) => (hosts.kind === 'name' || hosts.kind === 'below') && !related(fixedEnd(hosts)),
    ).length,
    notUnderstood: entries.some(({ action }) => action !== 'ignored') ? [] : notUnderstood(pasted, entries),
  };
}

/** What was written, however many ways there are to read it. */
function count(entries: readonly ListEntry[], action: ListEntry['action']): number {
  return new Set(entries.filter((each) => each.action === action).map(({ line, text }) => `${line} ${text}`)).size;
}

function remarks(entries: readonly ListEntry[], say: (entry: ListEntry) => string | undefined): readonly Remark[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const why = say(entry);
    const key = `${entry.line} ${entry.text} ${why}`;
    if (why === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ line: entry.line, text: entry.text, why }];
  });
}

/** Judges breadth; of expressions only so many, because each takes about a millisecond, and the same one once. */
function breadthJudge(): (entry: ListEntry) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (entry) => {
    const hosts = plainMeaning(entry.hosts);
    if (hosts.kind !== 'regex') return overBreadth(hosts);
    const key = `${hosts.ignoreCase} ${hosts.source}`;
    if (!known.has(key) && known.size < MOST_EXPRESSIONS) known.set(key, overBreadth(hosts));
    return known.get(key);
  };
}

/** Base names all of whose rows are retired, with what has taken their place. */
function retiredBases(rows: readonly SlimRow[]): ReadonlyMap<string, string> {
  const inUse = new Set(rows.filter(({ status }) => status !== 'retired').map(({ host }) => baseName(host)));
  return new Map(
    rows
      .filter(({ host, status }) => status === 'retired' && !inUse.has(baseName(host)))
      .map(({ host, replacedBy }) => [
        baseName(host),
        `${baseName(host)} is retired${replacedBy === undefined ? '.' : `; ${replacedBy} has taken its place.`}`,
      ]),
  );
}

/** Whether a name is one of the catalogue, below a wildcard of it, or above one of its names. */
function relatedTo(rows: readonly SlimRow[]): (name: string) => boolean {
  const bases = new Set(rows.flatMap(({ host, alsoAllow }) => [host, ...(alsoAllow ?? [])]).map(baseName));
  const wild = new Set(rows.filter(({ host }) => host.startsWith('*.')).map(({ host }) => baseName(host)));
  const above = new Set([...bases].flatMap(parents));
  return (name) => bases.has(name) || above.has(name) || parents(name).some((parent) => wild.has(parent));
}

function parents(name: string): readonly string[] {
  const all: string[] = [];
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) all.push(name.slice(dot + 1));
  return all;
}
