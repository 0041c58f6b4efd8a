import type { PastedLine } from '../normalise-paste.ts';

/** A piece of a script, a JSON file or a declaration. */
export interface Token {
  /** `break` is the end of a line that the next one does not continue. */
  readonly kind: 'string' | 'word' | 'mark' | 'break';
  /** Without the quotes. Inside double quotes a backslash before a quote is gone; every other backslash stays. */
  readonly text: string;
  readonly line: number;
  /** The quote that it stood in; empty for anything but a string. */
  readonly quote: string;
}

const MARKS = '{}[](),;=';
/** A protocol tied to its port, which neither a colon nor an equals sign takes apart. */
const TIED = /^(?:https?|mssql|tcp|udp)[:=]\d{1,5}(?![\w.])/i;

/**
 * Takes lines of Bicep, Terraform, JSON, a shell or PowerShell and gives their tokens without comments. A quote
 * that is not closed on its line is part of a word, so that an apostrophe swallows nothing. Never throws; linear in
 * the length.
 */
export function configTokens(lines: readonly PastedLine[]): readonly Token[] {
  const tokens: Token[] = [];
  let inside = '';
  for (const { line, text } of lines) {
    let at = 0;
    let joined = false;
    let unclosed = text.length;
    const put = (kind: Token['kind'], own: string, quote = ''): void => {
      tokens.push({ kind, text: own, line, quote });
    };
    while (at < text.length) {
      if (inside !== '') {
        const end = text.indexOf(inside, at);
        if (end < 0) break;
        at = end + inside.length;
        inside = '';
        continue;
      }
      const sign = text[at] ?? '';
      if (sign === ' ' || sign === '\t' || (sign === '@' && /^[({]/.test(text[at + 1] ?? ''))) at++;
      else if (text.startsWith('/*', at)) [inside, at] = ['*/', at + 2];
      else if (text.startsWith('<#', at)) [inside, at] = ['#>', at + 2];
      else if (beginsComment(text, at)) break;
      else if ((sign === '\\' || sign === '`') && text.length - at < 400 && text.slice(at + 1).trim() === '') {
        joined = true;
        break;
      } else if (sign === '"' || sign === "'") {
        const end = at < unclosed ? closingQuote(text, at) : -1;
        if (end < 0) unclosed = Math.min(unclosed, at);
        if (end < 0) at = putWord(text, at, put);
        else {
          put('string', unquoted(text.slice(at + 1, end), sign), sign);
          at = end + 1;
        }
      } else if (MARKS.includes(sign) || (sign === ':' && !/^:\/\//.test(text.slice(at, at + 3)))) {
        put('mark', sign);
        at++;
      } else at = putWord(text, at, put);
    }
    if (!joined && inside === '') put('break', '');
  }
  return tokens;
}

function beginsComment(text: string, at: number): boolean {
  const before = text[at - 1];
  const free = before === undefined || /[\s,;{}[\]]/.test(before);
  return free && (text[at] === '#' || text.startsWith('//', at));
}

/** Where a string ends; a doubled quote does not end it, nor one behind a backslash. */
function closingQuote(text: string, begin: number): number {
  const quote = text[begin];
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === quote && /[^\s,\])};]/.test(text[at + 2] ?? ' ')) at++;
    else if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote || at === begin + 1) return at;
      at++;
    }
  }
  return -1;
}

function unquoted(body: string, quote: string): string {
  return body.replaceAll(quote + quote, quote).replaceAll(`\\${quote}`, quote);
}

function putWord(text: string, begin: number, put: (kind: Token['kind'], own: string) => void): number {
  const tied = TIED.exec(text.slice(begin, begin + 20));
  let end = begin + (tied?.[0].length ?? 1);
  while (!tied && end < text.length && !endsWord(text, end)) end++;
  put('word', text.slice(begin, end));
  return end;
}

function endsWord(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (/[\s"']/.test(sign) || MARKS.includes(sign)) return true;
  return sign === ':' && /^[\s"'[{(]?$/.test(text[at + 1] ?? '');
}
