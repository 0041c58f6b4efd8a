import { coversRequired } from '../hosts/covers-pattern.ts';
import { hasPort, type EntryIndex, type IndexedEntry } from './entry-index.ts';
import type { ListEntry, Ports } from './list-entry.ts';
import { levelsSaid, linesOf, said, sentence, short } from './verdict-reason.ts';

/**
 * An entry that looks as if it covered a requirement and does not, why, and the text that mends it (empty where nothing is
 * known): `instead` takes the place of the entry, or with `add` stands beside it, and the entry is kept.
 */
export interface Ineffective {
  readonly line: number;
  readonly text: string;
  readonly why: string;
  readonly instead: string;
  readonly how: 'replace' | 'add';
}

/** Why nothing covers a requirement. */
export interface NearMiss {
  readonly reason: string;
  readonly lines: readonly number[];
  readonly ineffective?: Ineffective;
}

/** A requirement that is not covered, in lower case, and where to look for the reason. */
export interface Missed {
  readonly host: string;
  readonly port: number;
  readonly index: EntryIndex;
  /** The index of `meantEntries`. */
  readonly meant: EntryIndex;
  /** Whether an entry, once it is mended, would decide before one that denies. */
  readonly goesBefore: (entry: ListEntry, deny: ListEntry) => boolean;
  /** What the product wants behind a host. */
  readonly hostEnd: '/' | '';
}

type Look = (
  missed: Missed,
  candidates: readonly IndexedEntry[],
  against: readonly ListEntry[],
) => NearMiss | undefined;

/** Says why a requirement is not covered: what denies it, else what comes nearest, else that no line speaks of it. */
export function nearMiss(missed: Missed, against: readonly ListEntry[]): NearMiss {
  const candidates = missed.index.about(missed.host);
  if (against.length > 0) {
    const mended = against.every(({ hosts }) => hosts.kind === 'everything')
      ? (ineffective(missed, candidates, against) ?? onlyBelow(missed, candidates, against))
      : undefined;
    if (mended) return mended;
    const verb = against.length === 1 ? 'denies' : 'deny';
    return { reason: `${said(against)} ${verb} it before any line allows it.`, lines: linesOf(against) };
  }
  for (const look of LOOKS) {
    const found = look(missed, candidates, []);
    if (found) return found;
  }
  return { reason: 'No line speaks of it.', lines: [] };
}

/** The entry that would cover a requirement if it were spelt as the product wants it; undefined where there is none. */
export function ineffectiveEntry(missed: Missed, against: readonly ListEntry[] = []): Ineffective | undefined {
  const { host, port, meant, goesBefore } = missed;
  const entry = meant
    .about(host)
    .filter(({ entry }) => entry.ineffective && hasPort(entry.ports, port))
    .filter(({ entry }) => against.every((deny) => goesBefore(entry, deny)))
    .find((each) => isAbout(each, host))?.entry;
  const fault = entry?.ineffective;
  return entry && fault && { line: entry.line, text: entry.text, ...fault, how: 'replace' };
}

const ineffective: Look = (missed, _, against) => {
  const found = ineffectiveEntry(missed, against);
  if (!found) return undefined;
  const { line, text, why, instead } = found;
  const correction = instead === '' ? '' : ` Write "${short(instead)}" instead.`;
  const reason = `Line ${line} ("${short(text)}") is there and does nothing for it: ${sentence(why)}${correction}`;
  return { reason, lines: [line], ineffective: found };
};

const otherPort: Look = ({ host, port }, candidates) => {
  const found = candidates.filter((each) => each.entry.action === 'allow' && !hasPort(each.entry.ports, port));
  const [entry] = found.filter((each) => isAbout(each, host)).map((each) => each.entry);
  return (
    entry && {
      reason: `${said([entry])} covers the name on ${portsSaid(entry.ports)} and not on port ${port}.`,
      lines: [entry.line],
    }
  );
};

const notCounted: Look = ({ host, port, meant }, candidates) => {
  const entry = [...candidates, ...meant.about(host)].find(
    (each) => each.entry.action === 'ignored' && hasPort(each.entry.ports, port) && isAbout(each, host),
  )?.entry;
  return (
    entry && {
      reason: `${said([entry])} would cover it and does not count: ${sentence(entry.ignoredBecause ?? 'it is ignored')}`,
      lines: [entry.line],
    }
  );
};

const onlyBelow: Look = ({ host, goesBefore, hostEnd }, candidates, against) => {
  const entry = candidates
    .map((each) => each.entry)
    .filter(({ action, hosts }) => action === 'allow' && hosts.kind === 'below' && hosts.base === host)
    .find((each) => against.every((deny) => goesBefore(each, deny)));
  if (!entry) return undefined;
  const why = `It covers the names below ${host} and not ${host} itself.`;
  const instead = bareSpelling(entry.text, host, hostEnd);
  return {
    reason: `${said([entry])} covers the names below ${host} and not ${host} itself. Keep it and add "${short(instead)}".`,
    lines: [entry.line],
    ineffective: { line: entry.line, text: entry.text, why, instead, how: 'add' },
  };
};

const otherDepth: Look = ({ host }, candidates) => {
  for (const { entry } of candidates) {
    const { hosts, action } = entry;
    if (action !== 'allow' || hosts.kind !== 'below' || !host.endsWith(`.${hosts.base}`)) continue;
    const depth = levelsSaid(hosts);
    if (depth !== undefined) return { reason: `${said([entry])} does not cover it: ${depth}`, lines: [entry.line] };
  }
  return undefined;
};

const onlyName: Look = ({ host }, candidates) => {
  const entry = candidates
    .map((each) => each.entry)
    .find(({ action, hosts }) => action === 'allow' && hosts.kind === 'name' && host.endsWith(`.${hosts.name}`));
  return entry && { reason: `${said([entry])} is that name alone, without the names below it.`, lines: [entry.line] };
};

const notRun: Look = ({ index }) => {
  const unread = index.unread().slice(0, 5);
  if (unread.length === 0) return undefined;
  const verb = unread.length === 1 ? 'holds an expression that was' : 'hold expressions that were';
  return { reason: `No line that could be judged covers it; ${said(unread)} ${verb} not run.`, lines: linesOf(unread) };
};

/** Where to look for a reason, the most telling first. */
const LOOKS: readonly Look[] = [ineffective, otherPort, notCounted, onlyBelow, otherDepth, onlyName, notRun];

function isAbout({ matches }: IndexedEntry, host: string): boolean {
  return coversRequired(matches, host) !== 'no';
}

function portsSaid(ports: Ports): string {
  if (ports === 'not-stated') return 'any port';
  const shown = ports.slice(0, 6).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  return `port ${shown.join(', ')}${ports.length > shown.length ? ' and others' : ''}`;
}

/** The entry without its wildcard: the bare name in the syntax of the entry, or plain where its text does not show it, with what has to stand behind a host. */
function bareSpelling(text: string, host: string, hostEnd: Missed['hostEnd']): string {
  if (/\b(?:dnsDomainIs|shExpMatch|localHostOrDomainIs)\s?\(/.test(text)) return `host === "${host}"`;
  const at = text.toLowerCase().indexOf(host);
  if (at < 0) return `${host}${hostEnd}`;
  const behind = text.slice(at + host.length);
  const end = behind.startsWith(hostEnd) ? '' : hostEnd;
  return `${text.slice(0, at).replace(/[*^]*\.$/, '')}${host}${end}${behind}`;
}
