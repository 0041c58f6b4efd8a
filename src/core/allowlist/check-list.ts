import { decideBelow } from './decide-below.ts';
import { decide } from './decide.ts';
import type { DialectId } from './dialect-ids.ts';
import { DIALECTS } from './dialects.ts';
import { entryIndex, hasPort, type IndexedEntry } from './entry-index.ts';
import type { Dialect, ListEntry, ReadList } from './list-entry.ts';
import { meantEntries } from './meant-entries.ts';
import { ineffectiveEntry, nearMiss, type Ineffective, type Missed } from './near-miss.ts';
import { coveredReason, linesOf, partialReason, said } from './verdict-reason.ts';

/** A name (`login.example.com`, or `*.example.com` for all names below it) that has to be reachable on a TCP port. */
export interface Requirement {
  readonly host: string;
  readonly port: number;
}

/** What a list does for one requirement. */
export interface Verdict {
  /** As it was asked for. */
  readonly host: string;
  readonly port: number;
  readonly covered: 'yes' | 'partial' | 'no';
  /** True where it is covered by nothing but entries that cover other people's names as well. */
  readonly overBroad: boolean;
  /** Why, in one or two sentences that name the line. */
  readonly reason: string;
  /** Lines of the list that the reason speaks of, from 1, ascending. */
  readonly lines: readonly number[];
  /** Set where an entry looks as if it covered the requirement and does not: why, and what to write instead. */
  readonly ineffective?: Ineffective;
}

/**
 * Reads a pasted list as its product would and says for each requirement, in the same order, whether the list covers
 * it. Any text is safe; time is linear in the length of the list. A requirement without a whole number as its port asks for any port.
 */
export function checkList(
  list: { readonly text: string; readonly dialect: DialectId },
  required: readonly Requirement[],
): readonly Verdict[] {
  const dialect: Dialect = DIALECTS[list.dialect];
  return judgeList(dialect.read(list.text), dialect, required);
}

/** The same for a list that has been read already. */
export function judgeList(
  { entries, refused }: ReadList,
  dialect: Dialect,
  required: readonly Requirement[],
): readonly Verdict[] {
  if (refused) {
    const reason = `The product refuses the whole list because of line ${refused.line}: ${refused.why}`;
    return required.map(({ host, port }) => ({
      host,
      port,
      covered: 'no',
      overBroad: false,
      reason,
      lines: [refused.line],
    }));
  }
  const hosts = required.map(({ host }) => plainHost(host));
  const index = entryIndex(entries, hosts);
  const meant = entryIndex(meantEntries(entries, dialect), hosts);
  const places = new Map<unknown, number>();
  entries.forEach((entry, place) => {
    for (const key of [entry, entry.ineffective]) if (!places.has(key)) places.set(key, place);
  });
  const placeOf = (entry: ListEntry) => places.get(entry.ineffective ?? entry) ?? places.get(entry) ?? Infinity;
  const goesBefore = (entry: ListEntry, deny: ListEntry) =>
    dialect.precedence === 'any-allow' || (dialect.precedence === 'first-match' && placeOf(entry) < placeOf(deny));
  const sources: Sources = { index, meant, goesBefore, hostEnd: dialect.hostEnd ?? '' };
  return required.map((requirement) => verdictFor(requirement, dialect, sources));
}

type Sources = Omit<Missed, 'host' | 'port'>;

function verdictFor(requirement: Requirement, { precedence, bareNames }: Dialect, sources: Sources): Verdict {
  const { host, port } = requirement;
  const { index } = sources;
  const name = plainHost(host);
  const candidates = index.about(name);
  const decision = name.startsWith('*.')
    ? decideBelow(name, port, candidates, index.below(name), precedence)
    : decide(name, port, candidates, precedence);
  const { covered, by, against } = decision;
  const found = { host, port, covered, overBroad: decision.breadth !== undefined };
  if (covered === 'yes') return { ...found, reason: coveredReason(decision), lines: linesOf(by) };
  const missed = { ...sources, host: name, port };
  const bare =
    bareNames === undefined || against.length > 0 || covered !== 'no' ? undefined : bareEntry(name, port, candidates);
  if (bare) {
    return { ...found, covered: 'partial', reason: `${said([bare])} may cover it. ${bareNames}`, lines: [bare.line] };
  }
  if (covered === 'no') return { ...found, ...nearMiss(missed, against) };
  const ineffective = ineffectiveEntry(missed);
  return {
    ...found,
    reason: partialReason(name, decision),
    lines: linesOf([...by, ...against]),
    ...(ineffective && { ineffective }),
  };
}

/** The entry that allows the base of a wildcard alone. */
function bareEntry(wildcard: string, port: number, candidates: readonly IndexedEntry[]): ListEntry | undefined {
  const base = wildcard.startsWith('*.') ? wildcard.slice(2) : undefined;
  return candidates
    .map(({ entry }) => entry)
    .filter(({ action, ports, partly }) => action === 'allow' && partly === undefined && hasPort(ports, port))
    .find(({ hosts }) => hosts.kind === 'name' && hosts.name === base);
}

/** A host as it is compared: lower case, no dot at the end, nothing behind it. */
function plainHost(host: string): string {
  const [name = ''] = host
    .trim()
    .toLowerCase()
    .split(/[\s:/]/, 1);
  return name.replace(/\.$/, '');
}
