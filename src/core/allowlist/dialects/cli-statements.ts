import type { PastedLine } from '../normalise-paste.ts';
import { withoutRemark } from './remark.ts';

/** One word of a command line: without its quotes, the escapes inside left as they were typed. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** One statement of a command line or a configuration. */
export interface Statement {
  readonly line: number;
  /** The statement as it was written, remarks included. */
  readonly text: string;
  readonly words: readonly Word[];
  /** What stood in parentheses behind it, such as `flow mode` or `20.4R1+`: lists are quoted with such remarks. */
  readonly remark: string;
}

/**
 * What else ends or joins statements. A line break and a lone `/`, as in a configuration quoted on one line, always
 * end one.
 */
export interface StatementSigns {
  /** A semicolon with a space or nothing behind it ends a statement. */
  readonly semicolon?: boolean;
  /** A sign at the end of a line that joins the next one: a backslash in a shell. */
  readonly joins?: string;
}

/**
 * Takes the lines of a paste and gives its statements; empty ones are left out. Never throws; linear in the length.
 */
export function cliStatements(lines: readonly PastedLine[], signs: StatementSigns = {}): readonly Statement[] {
  return joinedLines(lines, signs.joins).flatMap(({ line, text }) =>
    splitStatements(text, signs.semicolon === true).flatMap((part): readonly Statement[] => {
      const own = part.trim();
      if (own === '') return [];
      const bare = withoutRemark(own);
      return [{ line, text: own, words: wordsOf(bare.text), remark: bare.remark }];
    }),
  );
}

/** The words of a statement as texts, in lower case: for comparing with keywords. */
export function keywords({ words }: Statement): readonly string[] {
  return words.map(({ text }) => text.toLowerCase());
}

function joinedLines(lines: readonly PastedLine[], joins: string | undefined): readonly PastedLine[] {
  if (joins === undefined) return lines;
  const joined: PastedLine[] = [];
  let open: { line: number; parts: string[] } | undefined;
  for (const { line, text } of lines) {
    const continues = text.trimEnd().endsWith(joins);
    const body = continues ? text.trimEnd().slice(0, -joins.length) : text;
    if (open) open.parts.push(body);
    else open = { line, parts: [body] };
    if (continues) continue;
    joined.push({ line: open.line, text: open.parts.join(' ') });
    open = undefined;
  }
  if (open) joined.push({ line: open.line, text: open.parts.join(' ') });
  return joined;
}

/** Splits at a lone slash and, where asked for, at semicolons; not inside quotes. */
function splitStatements(text: string, semicolon: boolean): readonly string[] {
  if (!text.includes('/') && !(semicolon && text.includes(';'))) return [text];
  const parts: string[] = [];
  let begin = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at++;
      else if (sign === quote) quote = '';
      continue;
    }
    if ((sign === '"' || sign === "'") && opensQuote(text, at)) quote = sign;
    const alone = isSpace(text[at - 1]) && isSpace(text[at + 1]);
    if ((sign === '/' && alone) || (semicolon && sign === ';' && isSpace(text[at + 1]))) {
      parts.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  parts.push(text.slice(begin));
  return parts;
}

/** The words of one statement. A quote that is never closed reaches to the end. */
export function wordsOf(text: string): readonly Word[] {
  if (!/["']/.test(text)) {
    return text.split(/[ \t]+/).flatMap((word) => (word === '' ? [] : [{ text: word, quoted: false }]));
  }
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text[at])) {
      at++;
      continue;
    }
    const begin = at;
    let plain = '';
    let quoted = false;
    let quote = '';
    for (; at < text.length && (quote !== '' || !isSpace(text[at])); at++) {
      const sign = text[at] ?? '';
      if (quote === '' && (sign === '"' || sign === "'") && (at === begin || opensQuote(text, at))) {
        quote = sign;
        quoted = true;
      } else if (quote !== '' && sign === quote) quote = '';
      else if (quote === '"' && sign === '\\' && at + 1 < text.length) plain += sign + (text[++at] ?? '');
      else plain += sign;
    }
    words.push({ text: plain, quoted });
  }
  return words;
}

/**
 * A quote begins a string at the start of a word and behind `=`, `(`, `[`, `{`, `,` or `:`; elsewhere it is an
 * apostrophe.
 */
function opensQuote(text: string, at: number): boolean {
  return at === 0 || /[\s=([{,:]/.test(text[at - 1] ?? '');
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\t';
}
