import { probeNames } from '../hosts/covers-pattern.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { decide, type Decision } from './decide.ts';
import { disguisedAs } from './disguised-name.ts';
import type { IndexedEntry } from './entry-index.ts';
import { fixedEnd } from './fixed-end.ts';
import type { ListEntry, Precedence } from './list-entry.ts';
import { plainMeaning } from './plain-meaning.ts';

/** Comparisons that looking at the names which a list holds below a wildcard may take. */
const MOST_COMPARISONS = 200_000;

/**
 * Decides about all names below a base: about some that nobody lists, and about those that the list itself names there.
 * `candidates` are the entries that may match names below the base, `below` those whose own end is below it.
 */
export function decideBelow(
  wildcard: string,
  port: number,
  candidates: readonly IndexedEntry[],
  below: readonly IndexedEntry[],
  precedence: Precedence,
): Decision {
  const general = probeNames(wildcard).map((host) => decide(host, port, candidates, precedence));
  const by = unique(general.flatMap((decision) => decision.by));
  const against = unique(general.flatMap((decision) => decision.against));
  const through = general.filter(({ covered }) => covered !== 'no').map(({ breadth }) => breadth);
  const breadth = through.every((why) => why !== undefined) ? through[0] : undefined;
  if (general.every(({ covered }) => covered === 'yes')) {
    const denied = exception('deny', 'no', port, candidates, below, precedence);
    return denied
      ? { covered: 'partial', by, against: denied.against, breadth }
      : { covered: 'yes', by, against, breadth };
  }
  if (general.some(({ covered }) => covered !== 'no')) return { covered: 'partial', by, against, breadth };
  const allowed = exception('allow', 'yes', port, candidates, below, precedence);
  return allowed
    ? { covered: 'partial', by: allowed.by, against, breadth: allowed.breadth }
    : { covered: 'no', by: [], against };
}

/** The first decision of that kind about a name that an entry with that action stands for; names in disguise are not asked for by anybody. */
function exception(
  action: 'allow' | 'deny',
  covered: 'yes' | 'no',
  port: number,
  candidates: readonly IndexedEntry[],
  below: readonly IndexedEntry[],
  precedence: Precedence,
): Decision | undefined {
  const byEnd = new Map<string, IndexedEntry[]>();
  for (const each of below) {
    const end = fixedEnd(each.entry.hosts);
    const own = byEnd.get(end);
    if (own) own.push(each);
    else byEnd.set(end, [each]);
  }
  const seen = new Set<string>();
  let left = MOST_COMPARISONS;
  for (const each of below) {
    const { entry } = each;
    const sample = sampleName(entry.hosts);
    if (entry.action !== action || sample === '' || seen.has(sample)) continue;
    seen.add(sample);
    if (disguisedAs(sample) !== undefined) continue;
    const near = new Set([each, ...endsOf(sample).flatMap((end) => byEnd.get(end) ?? []), ...candidates]);
    left -= near.size;
    if (left < 0) return undefined;
    const decision = decide(
      sample,
      port,
      [...near].sort((a, b) => a.order - b.order),
      precedence,
    );
    if (decision.covered === covered || (covered === 'yes' && decision.covered === 'partial')) return decision;
  }
  return undefined;
}

/** A name that a pattern most likely covers; empty where none can be made from it. */
export function sampleName(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return `${pattern.levels !== 'any' && 'exactly' in pattern.levels ? 'x.'.repeat(Math.min(pattern.levels.exactly, 9)) : 'x.'}${pattern.base}`;
    case 'labels':
      return pattern.labels
        .map((item) => (item.kind === 'literal' ? item.label : item.kind === 'glob' ? filled(item.glob) : 'x'))
        .join('.');
    case 'text':
      return pattern.value.includes('/') ? '' : filled(pattern.value).replace(/^\./, 'x.');
    case 'regex': {
      const meaning = plainMeaning(pattern);
      return meaning.kind === 'regex' ? '' : sampleName(meaning);
    }
    case 'everything':
    case 'nothing':
      return '';
  }
}

function filled(glob: string): string {
  return glob.replace(/[*?]/g, 'x');
}

function endsOf(host: string): readonly string[] {
  const ends = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) ends.push(host.slice(dot + 1));
  return ends;
}

function unique(entries: readonly ListEntry[]): readonly ListEntry[] {
  return [...new Set(entries)];
}
