/** A token of a script. A string has its escapes undone; a regular expression has its flags behind it. */
export interface PacToken {
  readonly kind: 'word' | 'string' | 'regex' | 'number' | 'sign';
  readonly text: string;
  readonly flags: string;
  readonly line: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const SIGNS = ['===', '!==', '==', '!=', '&&', '||', '>=', '<=', '=>', '++', '--', '+=', '-='] as const;
/** Behind these a slash begins a regular expression and does not divide. */
const BEFORE_REGEX = /^(?:return|typeof|case|in|of|else|do|void|delete)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/**
 * Splits any text as a script: words, strings, regular expressions, numbers, signs; comments are left out. Nothing is run.
 * `lineOf` gives the number of a line from its index. Never throws; linear in the length.
 */
export function pacTokens(text: string, lineOf: (index: number) => number): readonly PacToken[] {
  const tokens: PacToken[] = [];
  let at = 0;
  let row = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '\n') {
      row++;
      at++;
    } else if (/\s/.test(sign)) at++;
    else if (text.startsWith('//', at) || text.startsWith('<!--', at)) at = indexOr(text, '\n', at);
    else if (text.startsWith('/*', at)) {
      const end = indexOr(text, '*/', at + 2);
      row += linesIn(text, at, end);
      at = Math.min(text.length, end + 2);
    } else if (sign === '"' || sign === "'" || sign === '`') string(sign);
    else if (sign === '/' && regexMayBegin()) regex();
    else if (/[\w$\u00aa-\uffff]/.test(sign)) word();
    else {
      const known = SIGNS.find((each) => text.startsWith(each, at)) ?? sign;
      push('sign', known, at + known.length);
    }
  }
  return tokens;

  function push(kind: PacToken['kind'], value: string, end: number, flags = ''): void {
    tokens.push({ kind, text: value, flags, line: lineOf(row), start: at, end });
    at = end;
  }

  function word(): void {
    let end = at + 1;
    while (end < text.length && /[\w$\u00aa-\uffff]/.test(text[end] ?? '')) end++;
    const value = text.slice(at, end);
    push(/^\d/.test(value) ? 'number' : 'word', value, end);
  }

  function string(quote: string): void {
    const parts: string[] = [];
    let end = at + 1;
    let begin = end;
    while (end < text.length && text[end] !== quote && (quote === '`' || text[end] !== '\n')) {
      if (text[end] !== '\\') {
        end++;
        continue;
      }
      parts.push(text.slice(begin, end));
      const code = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(text.slice(end, end + 6));
      const hex = code?.[1] ?? code?.[2];
      const next = text[end + 1] ?? '';
      parts.push(hex === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(parseInt(hex, 16)));
      end += code?.[0].length ?? 2;
      begin = end;
    }
    const close = Math.min(end, text.length);
    parts.push(text.slice(begin, close));
    const lines = linesIn(text, at, close);
    push('string', parts.join(''), Math.min(text.length, text[close] === quote ? close + 1 : close));
    row += lines;
  }

  function regexMayBegin(): boolean {
    const last = tokens.at(-1);
    if (!last) return true;
    if (last.kind === 'word') return BEFORE_REGEX.test(last.text);
    return last.kind === 'sign' && last.text !== ')' && last.text !== ']' && last.text !== '}';
  }

  function regex(): void {
    let end = at + 1;
    let inClass = false;
    while (end < text.length && text[end] !== '\n' && (inClass || text[end] !== '/')) {
      if (text[end] === '\\') end++;
      else if (text[end] === '[') inClass = true;
      else if (text[end] === ']') inClass = false;
      end++;
    }
    const close = Math.min(end, text.length);
    const flags = text[close] === '/' ? (/^[a-z]*/.exec(text.slice(close + 1, close + 10))?.[0] ?? '') : '';
    push('regex', text.slice(at + 1, close), Math.min(text.length, close + 1 + flags.length), flags);
  }
}

function indexOr(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

function linesIn(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
