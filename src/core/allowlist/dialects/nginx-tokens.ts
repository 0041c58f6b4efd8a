import type { PastedLine } from '../normalise-paste.ts';

/** A word of an nginx configuration, or one of the signs `{`, `}` and `;`. */
export interface NginxToken {
  readonly kind: 'word' | 'sign';
  readonly text: string;
  readonly line: number;
}

/** One statement inside a map, or outside of any. */
export interface NginxStatement {
  readonly words: readonly string[];
  readonly line: number;
}

/** One map block with its statements in order. */
export interface NginxMap {
  readonly source: string;
  readonly statements: readonly NginxStatement[];
}

/** What is in a paste: its maps, or where there is none, its statements as if they stood in one. */
export interface NginxPaste {
  readonly maps: readonly NginxMap[];
  readonly loose: readonly NginxStatement[];
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** Reads any text as nginx would split it: words, quotes, comments, blocks. Never throws; linear in the length. */
export function nginxPaste(lines: readonly PastedLine[]): NginxPaste {
  const comments: { line: number; text: string }[] = [];
  const tokens = lines.flatMap((line) => tokensOf(line, comments));
  const maps: { source: string; statements: NginxStatement[] }[] = [];
  const loose: NginxStatement[] = [];
  let words: NginxToken[] = [];
  let depth = 0;
  let map: { source: string; statements: NginxStatement[]; depth: number } | undefined;
  for (const token of tokens) {
    if (token.kind === 'word') {
      words.push(token);
      continue;
    }
    if (token.text === '{') {
      depth++;
      if (words[0]?.text === 'map' && !map) {
        map = { source: words[1]?.text ?? '', statements: [], depth };
        maps.push(map);
      }
    } else {
      end();
      if (token.text === '}') {
        if (map && depth <= map.depth) map = undefined;
        depth = Math.max(0, depth - 1);
      }
    }
    words = [];
  }
  end();
  return { maps, loose, comments };

  function end(): void {
    const [first] = words;
    if (first) (map?.statements ?? loose).push({ words: words.map(({ text }) => text), line: first.line });
  }
}

function tokensOf({ line, text }: PastedLine, comments: { line: number; text: string }[]): readonly NginxToken[] {
  const tokens: NginxToken[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) {
      at++;
    } else if (sign === '#') {
      comments.push({ line, text: text.slice(at) });
      return tokens;
    } else if (/[{};]/.test(sign)) {
      tokens.push({ kind: 'sign', text: sign, line });
      at++;
    } else if (sign === '"' || sign === "'") {
      const close = closing(text, at);
      tokens.push({ kind: 'word', text: text.slice(at + 1, close), line });
      at = close + 1;
    } else {
      const begin = at;
      while (at < text.length && !/[\s;{}]/.test(text[at] ?? ''))
        at += text[at] === '\\' || text.startsWith('${', at) ? 2 : 1;
      tokens.push({ kind: 'word', text: text.slice(begin, at), line });
    }
  }
  return tokens;
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}
