import { decideBelow } from './decide-below.ts';
import { decide } from './decide.ts';
import type { DialectId } from './dialect-ids.ts';
import { DIALECTS } from './dialects.ts';
import { entryIndex, type EntryIndex } from './entry-index.ts';
import type { Dialect, ReadList } from './list-entry.ts';
import { meantEntries } from './meant-entries.ts';
import { ineffectiveEntry, nearMiss, type Ineffective } from './near-miss.ts';
import { coveredReason, linesOf, partialReason } from './verdict-reason.ts';

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
  const dialect = DIALECTS[list.dialect];
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
  return required.map((requirement) => verdictFor(requirement, dialect, index, meant));
}

function verdictFor(requirement: Requirement, { precedence }: Dialect, index: EntryIndex, meant: EntryIndex): Verdict {
  const { host, port } = requirement;
  const name = plainHost(host);
  const candidates = index.about(name);
  const decision = name.startsWith('*.')
    ? decideBelow(name, port, candidates, index.below(name), precedence)
    : decide(name, port, candidates, precedence);
  const { covered, by, against } = decision;
  const found = { host, port, covered, overBroad: decision.breadth !== undefined };
  if (covered === 'yes') return { ...found, reason: coveredReason(decision), lines: linesOf(by) };
  const missed = { host: name, port, index, meant };
  if (covered === 'no') return { ...found, ...nearMiss(missed, against) };
  const ineffective = ineffectiveEntry(missed);
  return {
    ...found,
    reason: partialReason(name, decision),
    lines: linesOf([...by, ...against]),
    ...(ineffective && { ineffective }),
  };
}

/** A host as it is compared: lower case, no dot at the end, nothing behind it. */
function plainHost(host: string): string {
  const [name = ''] = host
    .trim()
    .toLowerCase()
    .split(/[\s:/]/, 1);
  return name.replace(/\.$/, '');
}
