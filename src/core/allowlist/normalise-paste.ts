import { fold, NOTHING, SPACE } from '../text/fold.ts';

/** One line of a pasted text, or one part of a line that held written-out line breaks. Not trimmed; tabs are kept. */
export interface PastedLine {
  /** The line of the text as it was pasted, from 1; parts of one line share its number. */
  readonly line: number;
  readonly text: string;
  /** Set where the line began with a byte order mark, which is taken off: some products make it part of the first entry. */
  readonly bom?: true;
  /** Set on the part behind a `<br>`: in a row of a table it belongs to the cell before. */
  readonly after?: 'br';
}

/** What to leave as it is: `brackets` where `[.]` and `(.)` are regular expressions and not a de-fanged dot. */
export interface PasteOptions {
  readonly keep?: 'brackets';
}

/** A byte order mark, also as the escape that a JSON or a ticket shows, and as UTF-8 read as Latin-1 shows it. */
const MARK = /^(?:\ufeff|\\ufeff|\u00ef\u00bb\u00bf)/i;
/** Without one of these a line is plain already. */
const SPECIAL = /[^\x20-\x7e\t]|[\\<[({]|hxxp/i;
const NOT_ASCII = /[^\x20-\x7e\t]/;
const BREAKS = /<\/?br ?\/?>/i;
/** A sign that square or round brackets around a dot belong to a regular expression. */
const REGEX_SIGN = /[\\^$]|\.\*|[)\]][?*+{]|\([^\s()|]*\|/;

/**
 * Takes any text as people paste it (from a ticket, a console, a web page, a spreadsheet) and gives its lines without
 * what copying added: line ends of every kind, `<br>` and written-out `\r\n` or `\n` split; invisible characters gone;
 * odd spaces, quotes and dashes plain; the backslash of a Markdown `\*` or `\_` gone; de-fanged names (`hxxp`, `[.]`,
 * `(dot)`) whole again. Empty lines stay. Never throws; linear in the length of the text.
 */
export function normalisePaste(text: string, options: PasteOptions = {}): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let line = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line++;
    if (!SPECIAL.test(raw)) lines.push({ line, text: raw });
    else for (const part of partsOf(raw, line, options)) lines.push(part); // there may be more than arguments can be
  }
  return lines;
}

function partsOf(raw: string, line: number, options: PasteOptions): readonly PastedLine[] {
  const mark = MARK.exec(raw);
  const body = mark ? raw.slice(mark[0].length) : raw;
  const parts = body.split(BREAKS).flatMap((segment, at): readonly PastedLine[] =>
    splitAtEscapes(segment).map((part, inner) => {
      const text = clean(part, options);
      return at > 0 && inner === 0 ? { line, text, after: 'br' } : { line, text };
    }),
  );
  const [first, ...rest] = parts;
  return mark && first ? [{ ...first, bom: true }, ...rest] : parts;
}

/** Splits at `\r\n` and `\n` in letters and at the breaks that Word and Excel use; a Windows path is left alone. */
function splitAtEscapes(segment: string): readonly string[] {
  if (!/\\[rn]|[\v\f\u0085\u2028\u2029]/.test(segment)) return [segment];
  if (/(?:^|[\s"'=(])(?:[A-Za-z]:\\|\\\\)/.test(segment)) return [segment];
  return segment.split(/(?<!\\)(?:\\r\\n|\\n)|[\v\f\u0085\u2028\u2029]/);
}

function clean(part: string, { keep }: PasteOptions): string {
  let text = NOT_ASCII.test(part) ? foldKeepingTabs(part) : part;
  if (text.includes('\\')) text = text.replace(/(?<!\\)\\(?=[*_])/g, '');
  if (/hxxp/i.test(text)) text = text.replace(/\bhxxp(s?)(?=\W|$)/gi, 'http$1');
  if (keep === 'brackets' || !/[[({]/.test(text)) return text;
  return text.replace(/\S+(?: [[({]dot[\])}] \S+)*/gi, (word) => (REGEX_SIGN.test(word) ? word : refang(word)));
}

function refang(word: string): string {
  return word
    .replace(/ ?(?:\[dot\]|\(dot\)|\{dot\}) ?/gi, '.')
    .replace(/\[\.\]|\(\.\)|\{\.\}/g, '.')
    .replace(/\[(:|:\/\/)\]/g, '$1');
}

function foldKeepingTabs(part: string): string {
  let text = '';
  for (let index = 0; index < part.length; index++) {
    const unit = part.charCodeAt(index);
    const folded = unit === 9 ? unit : fold(unit);
    if (folded !== NOTHING) text += folded === SPACE ? ' ' : String.fromCharCode(folded);
  }
  return text;
}
