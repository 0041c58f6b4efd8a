/** A cell of a table of sign-ins that holds a code, and where its digits end in the text. */
export interface SignInCell {
  readonly digits: string;
  readonly end: number;
}

/** The header of a table of sign-ins, which the parts of a long text hand on. */
export interface Table {
  header?: string | undefined;
}

/** Names of a field or a column with a sign-in code: as the portals, Graph and Log Analytics export it. */
export const CODE_NAMES = "error[ _]?codes?|fehlercode|code d['’]erreur|result ?type";

/** The line that heads a table with a column of codes: between commas, semicolons, tabs or bars, and no number before it. */
const HEADER = new RegExp(`^(?=.*[,;|\\t])([^\\d\\n]{0,999}?)(?:status ?code|${CODE_NAMES}).*`, 'im');

/**
 * The codes in the column of a sign-in table: of the table whose header the text holds, else of the one that was met before
 * the text; `table` remembers it. Such a cell holds nothing but a number of 5 to 8 digits. Linear in the text.
 */
export function* signInCells(text: string, table: Table): Iterable<SignInCell> {
  const own = HEADER.exec(text);
  const [line, before = ''] = own ?? HEADER.exec(table.header ?? '') ?? [''];
  const mark = /[,;|\t]/.exec(line)?.[0];
  if (mark === undefined) return;
  table.header = line;
  const cell = `(?:"[^"\\n]*"|[^"${mark}\\n][^${mark}\\n]*|)[${mark}]`;
  const rows = new RegExp(
    `^(?:${cell}){${before.split(mark).length - 1}}[" ]*(\\d{5,8})(?=[" ]*(?:[${mark}\\r]|$))`,
    'gm',
  );
  rows.lastIndex = own ? own.index + line.length : 0;
  for (const row of text.matchAll(rows)) yield { digits: row[1] ?? '', end: row.index + row[0].length };
}
