import type { Stretch } from './redact-rule.ts';

/** Columns that hold a person, by the names that logs and exported tables give them. */
const USER =
  /^(?:cs-username|x-cs-auth-user\w*|cs-user|user|user ?name|user display name|user principal name|upn|display ?name|login|account ?name|initiated by|samaccountname|mail)$/i;
const HOST = /^(?:s-computername|computer ?name|device ?name|device|x-cs-client-hostname|cs-machine)$/i;
const MOST_COLUMNS = 80;

interface Cell extends Stretch {
  readonly text: string;
}

/** A finder of the cells of columns with such names, in the lines below a header that names as many columns as they have. */
function inColumns(name: RegExp): (text: string) => readonly Stretch[] {
  return (text) => {
    const found: Stretch[] = [];
    let header: { readonly wanted: readonly number[]; readonly count: number; readonly by: string } | undefined;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
      if (line.length < 2) header = undefined; // what stands between texts that are masked together
      const fields = /^#Fields: ?(?=\S)/.exec(line);
      const by = fields ? (line.includes('\t') ? '\t' : ' ') : (header?.by ?? ',');
      const cells = cellsOf(fields ? line.slice(fields[0].length) : line, by);
      const isHeader = fields !== null || isTable(line);
      if (isHeader) {
        const named = fields ? cells : cellsOf(line, ',');
        const wanted = named.flatMap((cell, at) => (name.test(cell.text) ? [at] : []));
        header = { wanted, count: named.length, by: fields ? by : ',' };
        continue;
      }
      if (header === undefined || cells.length !== header.count) continue;
      for (const at of header.wanted) {
        const cell = cells[at];
        if (cell && cell.text !== '' && cell.text !== '-' && !/[<>]/.test(cell.text))
          found.push({ start: index + cell.start, end: index + cell.end });
      }
    }
    return found;
  };
}

/** Whether a line is the header of an exported table: names of columns, and one of them of a column that is known. */
function isTable(line: string): boolean {
  if (line.length > 2000 || line.startsWith('#')) return false;
  const cells = cellsOf(line, ',');
  return (
    cells.length > 2 &&
    cells.every(({ text }) => /^\p{Lu}[\p{L}\p{N} _()/-]{0,60}$/u.test(text)) &&
    cells.some(({ text }) => USER.test(text) || HOST.test(text))
  );
}

/** The cells of a line, without their quotes. */
function cellsOf(line: string, by: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  while (at <= line.length && cells.length <= MOST_COLUMNS) {
    const isQuoted = line[at] === '"';
    const closed = isQuoted ? line.indexOf('"', at + 1) : -1;
    const next = line.indexOf(by, closed < 0 ? at : closed);
    const end = next < 0 ? line.length : next;
    const start = closed < 0 ? at : at + 1;
    const stop = closed < 0 ? end : closed;
    cells.push({ start, end: stop, text: line.slice(start, stop) });
    at = end + 1;
  }
  return cells;
}

/** Where people stand in the columns of a log or a table. */
export const USER_COLUMNS = inColumns(USER);
/** Where computers stand in them. */
export const HOST_COLUMNS = inColumns(HOST);
