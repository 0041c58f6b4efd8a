import type { Ports } from './list-entry.ts';
import { hostWord, type HostWord } from './host-words.ts';
import { readCell, withPorts, type Cell } from './read-cell.ts';
import type { TableRow } from './read-table.ts';
import type { StatedPorts } from './stated-ports.ts';

/** One host of a list with what its row says of it, before any product has had its say. */
export interface RowHost {
  readonly line: number;
  readonly word: HostWord;
  readonly verdict: 'allow' | 'deny' | 'off';
  /** Set where it is only mentioned: why it is not one of the list. */
  readonly asideBecause?: string;
}

const COLUMNS = {
  hosts: /host|fqdn|\bur[il]s?\b|domain|destination|endpoint|address|site|value|^name|dns name/,
  otherHosts: /\bsource|\bfrom\b|client|proxy|contact|owner|note|comment|descr|purpose|reason|remark|why|replac/,
  ports: /(?:^|[^a-z]|tcp|udp|dst|destination)ports?\b|protocol|service|transport/,
  otherPorts: /udp|source|src|local/,
  verdict: /action|verdict|decision|access|status|state|enabled|active/,
} as const;
const EVERYTHING: Cell = {
  kind: 'hosts',
  words: [{ kind: 'host', text: '*', hosts: { kind: 'everything' }, ports: 'not-stated' }],
};
/** A line that begins so denies all that it lists. */
const DENIES = /^["'`]?(?:deny|block|drop|reject)\b/i;
const OFF = /^(?:no|false|0|disabled?|inactive|off)$/i;
const NOT_LISTED = 'It stands in a sentence, not in a list.';
const OTHER_COLUMN = 'It stands in a column that does not list destinations.';

/** What a row says: its hosts, and ports where it has no host, which then belong to the row before (`port: 443`). */
export interface RowReading {
  readonly hosts: readonly RowHost[];
  readonly ports?: StatedPorts;
}

/** Reads one row. Which cell is what is told by the heading where there is one, and by the content. Any row is safe. */
export function readRow(row: TableRow): RowReading {
  const only = row.cells.length === 1 && row.kind === 'loose' ? hostWord(row.text) : undefined;
  if (only?.kind === 'host') return { hosts: [{ line: row.line, word: only, verdict: 'allow' }] };
  const cells = row.cells.map((text, at) => (isEverything(row, text, at) ? EVERYTHING : readCell(text)));
  const listing = cells.map((cell, at) => cell.kind === 'hosts' && isColumn(row, at, 'otherHosts') !== true);
  const headed = cells.map((_, at) => listing[at] === true && isColumn(row, at, 'hosts') !== false);
  const chosen = headed.includes(true) ? headed : listing;
  const first = chosen.indexOf(true);
  const sentence = row.kind === 'loose' ? cells.findIndex(({ kind }) => kind === 'sentence') : -1;
  const isSentence = sentence >= 0 && (first < 0 || sentence < first);
  const last = row.kind === 'loose' ? cells.findLast(({ kind }) => kind === 'hosts') : undefined;
  const behind = last?.kind === 'hosts' ? last.ports : undefined;
  const ports = rowPorts(row, cells, first < 0 ? cells.length : first) ?? behind;
  const verdict = row.kind === 'loose' && DENIES.test(row.text) ? 'deny' : rowVerdict(row, cells);
  const hosts = cells.flatMap((cell, at): readonly RowHost[] => {
    if (cell.kind === 'sentence') return aside(row.line, cell.words, NOT_LISTED);
    if (cell.kind !== 'hosts') return [];
    if (isSentence) return aside(row.line, cell.words, NOT_LISTED);
    if (chosen[at] !== true) return aside(row.line, cell.words, OTHER_COLUMN);
    const own = cell.verdict ?? verdict;
    return cell.words.map((word) => ({
      line: row.line,
      word: withPorts(withPorts(word, cell.ports), ports),
      verdict: own,
    }));
  });
  return ports && !hosts.some(({ word }) => word.kind === 'host') ? { hosts, ports } : { hosts };
}

/** The ports of a host as an entry states them; undefined where a row gives it UDP ports only, so that no TCP is meant. */
export function tcpPorts(ports: Ports): Ports | undefined {
  return ports === 'not-stated' || ports.length > 0 ? ports : undefined;
}

/** A `*` alone is every host where hosts are listed: first in a row, or under a heading of theirs. Elsewhere it is any port. */
function isEverything(row: TableRow, text: string, at: number): boolean {
  return /^["'`]?\*["'`]?$/.test(text) && (isColumn(row, at, 'hosts') ?? at === 0);
}

function aside(line: number, words: readonly HostWord[], asideBecause: string): readonly RowHost[] {
  return words.map((word) => ({ line, word, verdict: 'allow', asideBecause }));
}

/** Whether the heading says that a column is of a kind; undefined where nothing is said. */
function isColumn(row: TableRow, at: number, kind: keyof typeof COLUMNS): boolean | undefined {
  const heading = row.heading?.[at];
  return heading === undefined ? undefined : COLUMNS[kind].test(heading);
}

/**
 * The ports of a row: what its port columns state, where numbers come before the names of protocols. Without a heading
 * a number to the left of the hosts counts the rows, unless no other cell states a port.
 */
function rowPorts(row: TableRow, cells: readonly Cell[], firstHost: number): StatedPorts | undefined {
  const stated = cells.flatMap((cell, at) =>
    cell.kind === 'ports' && isColumn(row, at, 'ports') !== false && isColumn(row, at, 'otherPorts') !== true
      ? [{ at, ports: cell.ports, isNumber: /\d/.test(row.cells[at] ?? '') }]
      : [],
  );
  if (stated.length === 0) return undefined;
  const numbers = stated.filter(({ isNumber }) => isNumber);
  const behind = row.heading ? numbers : numbers.filter(({ at }) => at > firstHost);
  const meant = behind.length > 0 ? behind : numbers.filter(({ at }) => row.heading || isPort(row.cells[at] ?? ''));
  const counting = meant.length > 0 ? meant : stated.filter(({ isNumber }) => !isNumber);
  const isUdp = stated.some(({ at }) => /^\W*udp\W*$/i.test(row.cells[at] ?? ''));
  const isTcp = stated.some(({ at }) => /tcp|https?|tls|ssl/i.test(row.cells[at] ?? ''));
  if (isUdp && !isTcp) return { tcp: [] };
  const all = counting.map(({ ports }) => ports.tcp);
  if (all.length === 0) return undefined;
  const open = all.some((tcp) => tcp === 'not-stated') && all.every((tcp) => tcp === 'not-stated' || tcp.length === 0);
  return { tcp: open ? 'not-stated' : all.flatMap((tcp) => (tcp === 'not-stated' ? [] : tcp)) };
}

function isPort(cell: string): boolean {
  return /[a-z]/i.test(cell) || /^(?:80|443|\d{4,5})$/.test(cell.trim());
}

function rowVerdict(row: TableRow, cells: readonly Cell[]): 'allow' | 'deny' | 'off' {
  const said = cells.flatMap((cell, at): readonly ('allow' | 'deny' | 'off')[] => {
    const isVerdict = isColumn(row, at, 'verdict');
    if (isVerdict === true && OFF.test((row.cells[at] ?? '').trim())) return ['off'];
    return cell.kind === 'verdict' && isVerdict !== false ? [cell.verdict] : [];
  });
  return said.includes('off') ? 'off' : said.includes('deny') ? 'deny' : 'allow';
}
