/** What stands between the cells of a row. */
export type Delimiter = '|' | '\t' | ',' | ';';

/** The cells of a row of a table, trimmed and without the quotes of CSV. */
export function splitCells(text: string, delimiter: Delimiter): readonly string[] {
  switch (delimiter) {
    case '|':
      return splitPipes(text.trim());
    case '\t':
      return text.replace(/\n$/, '').split('\t').map(unquoted);
    case ',':
    case ';':
      return splitQuoted(text, delimiter);
  }
}

/** Cells between pipes; an escaped pipe is none, and the ones at both ends of a row border nothing. */
function splitPipes(written: string): readonly string[] {
  return written
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Cells as RFC 4180 has them: in quotes a separator is text, and a doubled quote is one. */
function splitQuoted(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let begin = 0;
  let inQuotes = false;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '"') inQuotes = !inQuotes;
    if (at < text.length && (sign !== delimiter || inQuotes)) continue;
    cells.push(unquoted(text.slice(begin, at)));
    begin = at + 1;
  }
  return cells;
}

function unquoted(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text;
}

/** The parts of a loose line, of which `quoted` says that a cell in quotes began in it. A comma between ports (`x:80,443`, `TCP: 443, 80`) separates nothing. */
export function splitLoose(written: string, quoted: boolean): readonly string[] {
  if (!/[,;]/.test(written)) return [written];
  if (quoted || written.includes('"')) return splitQuoted(written, written.includes(';') ? ';' : ',');
  return written
    .replace(/([:/ ]\d{1,5}(?:-\d{1,5})?),(?= ?\d{1,5}(?![\w.]))/g, '$1\u0000')
    .split(/[,;]/)
    .map((cell) => cell.replaceAll('\u0000', ',').trim());
}
