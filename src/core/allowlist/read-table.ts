import type { PastedLine } from './normalise-paste.ts';
import { readCell } from './read-cell.ts';
import { splitCells, splitLoose, type Delimiter } from './split-cells.ts';

/** One row of a table, or one loose line, whose cells were split at commas and semicolons. */
export interface TableRow {
  readonly line: number;
  /** The row as it was pasted, trimmed. */
  readonly text: string;
  /** Trimmed; parts that `<br>` stood between are joined with a line feed. */
  readonly cells: readonly string[];
  /** `table` where the cells are known to be columns, `loose` where they may be parts of a sentence. */
  readonly kind: 'table' | 'loose';
  /** The heading over the cells, in lower case, where the table has one. */
  readonly heading?: readonly string[];
}

/** What the rows of a table after its heading have in common. */
interface OpenTable {
  readonly delimiter: Delimiter;
  readonly heading?: readonly string[];
}

/** A word that names a column of hosts or ports: what makes a heading of a line without hosts. */
const HEADING =
  /^(?:(?:target|destination|remote|dns|domain|server|required|fqdn)?[ _-]?(?:hosts?|host ?names?|fqdns?|urls?|uris?|domains?|domain ?names?|destinations?|endpoints?|address(?:es)?|sites?|names?|values?)(?: \(?(?:fqdns?|urls?)\)?)?|(?:tcp|destination|dst)?[ _-]?ports?(?:\(s\))?|tcpports)$/i;
const ONE_WORD = /^[a-z0-9*:/._-]+$/i;
const MOST_JOINED = 20;

/**
 * Takes the lines of a paste to rows: Markdown tables and other rows with pipes, tab-separated text as copied from a
 * page or a spreadsheet, CSV with a heading (RFC 4180: quoted cells, line breaks inside), and loose lines. Rows that only
 * draw a table are left out; a heading is given with the rows below it. Never throws; linear in the length.
 */
export function readTable(lines: readonly PastedLine[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let table: OpenTable | undefined;
  let waiting: TableRow | undefined;
  const joined = joinLines(lines);
  const flush = () => {
    if (waiting) rows.push(waiting);
    waiting = undefined;
  };
  joined.forEach(({ line, parts, quoted }) => {
    const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('\n');
    const written = text.trim();
    if (written === '') {
      flush();
      table = undefined;
      return;
    }
    if (isRule(written)) {
      const over = waiting?.cells ?? [];
      if (waiting && !over.some((cell) => readCell(cell).kind === 'hosts')) {
        table = { delimiter: '|', heading: headingOf(over) };
        waiting = undefined;
      }
      return;
    }
    flush();
    if (ONE_WORD.test(written)) {
      rows.push({ line, text: written, cells: [written], kind: 'loose' });
      return;
    }
    const delimiter = delimiterOf(written, text, table);
    const cells = delimiter ? splitCells(text, delimiter) : splitLoose(written, quoted);
    if (delimiter && delimiter !== table?.delimiter) table = { delimiter };
    if (cells.length > 1 && isHeading(cells)) {
      table = { delimiter: delimiter ?? (written.includes(';') ? ';' : ','), heading: headingOf(cells) };
      return;
    }
    const inTable = delimiter !== undefined;
    const heading = inTable && table?.heading ? { heading: table.heading } : {};
    const row: TableRow = { line, text: written, cells, kind: inTable ? 'table' : 'loose', ...heading };
    if (delimiter === '|' && !table?.heading) waiting = row;
    else rows.push(row);
  });
  flush();
  return rows;
}

interface JoinedLine {
  readonly line: number;
  readonly parts: string[];
  /** Whether a further `<br>` of the same line belongs to a cell of it. */
  readonly isRow: boolean;
  /** Whether a cell in quotes began in it, so that its separators and line breaks are text. */
  readonly quoted: boolean;
  isOpen: boolean;
}

/** Joins what belongs to one row: parts behind a `<br>` in a row of a table, and a quoted cell over several lines. */
function joinLines(lines: readonly PastedLine[]): readonly JoinedLine[] {
  const joined: JoinedLine[] = [];
  for (const [at, { line, text, after }] of lines.entries()) {
    const last = joined.at(-1);
    const inRow = after === 'br' && last?.line === line && last.isRow;
    if (last && (inRow || (last.isOpen && last.parts.length < MOST_JOINED))) {
      last.parts.push(text);
      if (last.quoted) last.isOpen = last.isOpen !== hasOddQuotes(text);
    } else if (!/["|\t]/.test(text)) {
      joined.push({ line, parts: [text], isRow: false, quoted: false, isOpen: false });
    } else {
      const quoted = /(?:^|[,;\t])"/.test(text);
      joined.push({
        line,
        parts: [text],
        isRow: /^\s*\||\t/.test(text),
        quoted,
        isOpen: quoted && hasOddQuotes(text) && isClosedSoon(lines, at),
      });
    }
  }
  return joined;
}

function isClosedSoon(lines: readonly PastedLine[], at: number): boolean {
  return lines.slice(at + 1, at + MOST_JOINED).some(({ text }) => hasOddQuotes(text));
}

function hasOddQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

/** A line that only draws: `| --- | :-: |`, `+----+----+`, `=====`. */
function isRule(written: string): boolean {
  return /^[\s|:+=_-]*$/.test(written) && /[-=]{2}|^\|\s*:?-/.test(written);
}

function delimiterOf(written: string, text: string, table: OpenTable | undefined): Delimiter | undefined {
  if (written.startsWith('|') || (written.includes(' | ') && !written.includes('\\'))) return '|';
  if (text.trim().includes('\t')) return '\t';
  if (!table?.heading || table.delimiter === '|' || table.delimiter === '\t') return undefined;
  return written.includes(table.delimiter) ? table.delimiter : undefined;
}

function isHeading(cells: readonly string[]): boolean {
  if (cells.length > 60 || cells.some((cell) => /[\w*]\.[a-z]{2}/i.test(cell))) return false;
  return cells.some((cell) => HEADING.test(headingText(cell)));
}

function headingOf(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => headingText(cell).toLowerCase());
}

function headingText(cell: string): string {
  return cell
    .slice(0, 60)
    .replace(/[*`"'_]/g, ' ')
    .replace(/\n/g, ' ')
    .trim();
}
