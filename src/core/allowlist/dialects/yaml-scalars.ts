import type { PastedLine } from '../normalise-paste.ts';
import { withoutRemark } from './remark.ts';

/** One value of a YAML or JSON document, with the keys above it from the outside in and the numbers of the list items it is in. */
export interface YamlScalar {
  readonly line: number;
  readonly value: string;
  readonly keys: readonly string[];
  readonly items: readonly { readonly id: number; readonly under: string }[];
}

interface Level {
  readonly indent: number;
  /** A key, or `-` for an item of a list. */
  readonly key: string;
  readonly id: number;
}

/** Where a value in brackets stands. */
interface Flow {
  readonly keys: readonly string[];
  readonly items: YamlScalar['items'];
  readonly isList: boolean;
}

const KEY = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([A-Za-z_][\w./:-]{0,80}?))\s?:(?:\s+|$)/;
const FLOW = /"((?:[^"\\]|\\.)*)"?|'([^']*)'?|[{}[\],]|:(?=\s|$|["'[{])|[^\s"'{}[\],:](?:[^\s{}[\],:]|:(?=\S))*/g;
const DEEPEST = 60;

/**
 * Reads the values of a YAML document line by line, as far as policies need it: indented keys, lists with dashes or in
 * brackets, quotes, comments. JSON with one key a line comes out the same. Any text is safe; linear in the length.
 */
export function yamlScalars(lines: readonly PastedLine[]): readonly YamlScalar[] {
  const scalars: YamlScalar[] = [];
  let levels: readonly Level[] = [];
  let id = 0;
  for (const { line, text } of lines) for (const part of text.split(/\s[;/]\s/)) readLine(line, part);
  return scalars;

  function readLine(line: number, text: string): void {
    const plain = withoutComment(withoutRemark(text).text).replace(/\t/g, '  ').trimEnd();
    let at = plain.length - plain.trimStart().length;
    if (plain.trim() === '' || /^(?:---|\.\.\.)/.test(plain)) return;
    const opens = /^[}\],\s]*\{$/.test(plain);
    for (let depth = 0; depth < DEEPEST; depth++) {
      const dash = opens && depth === 0 ? plain.slice(at) : /^-(?:\s{1,50}|$)/.exec(plain.slice(at, at + 60))?.[0];
      if (dash === undefined) break;
      const column = at;
      levels = levels.filter(({ indent, key }) => indent < column || (indent === column && key !== '-'));
      levels = [...levels.slice(0, DEEPEST), { indent: column, key: '-', id: id++ }];
      at += dash.length;
    }
    const rest = plain.slice(at);
    const found = KEY.exec(rest);
    if (!found) {
      values(line, rest);
      return;
    }
    const column = at;
    levels = [
      ...levels.filter(({ indent }) => indent < column),
      { indent: column, key: found[1] ?? found[2] ?? found[3] ?? '', id: -1 },
    ];
    values(line, rest.slice(found[0].length));
  }

  function values(line: number, text: string): void {
    const body = text.trim().replace(/,$/, '');
    if (body === '' || /^[[\]{}|>&]+$/.test(body)) return;
    if (/^[[{]/.test(body)) flow(line, body);
    else add(line, body.replace(/^(["'])(.*)\1$/, '$2'), { keys: [], items: [] });
  }

  /** Values in brackets or braces; a word before a colon is the key of what comes behind it. */
  function flow(line: number, body: string): void {
    const within: Flow[] = [{ keys: [], items: [], isList: false }];
    const tokens = [...body.matchAll(FLOW)];
    tokens.forEach((token, index) => {
      const [sign, double, single] = token;
      const own = within.at(-1) ?? { keys: [], items: [], isList: false };
      if (sign === '{' || sign === '[') {
        const item = { id: id++, under: own.keys.at(-1) ?? levels.at(-1)?.key ?? '' };
        const items = sign === '{' && own.isList ? [...own.items, item] : own.items;
        if (within.length < DEEPEST) within.push({ keys: own.keys, items, isList: sign === '[' });
      } else if (sign === '}' || sign === ']') {
        if (within.length > 1) within.pop();
      } else if (sign === ',') within[within.length - 1] = { ...own, keys: within.at(-2)?.keys ?? [] };
      else if (sign !== ':') {
        const word = double ?? single ?? sign;
        if (tokens[index + 1]?.[0] !== ':') add(line, word, own);
        else within[within.length - 1] = { ...own, keys: [...(within.at(-2)?.keys ?? []), word] };
      }
    });
  }

  function add(line: number, value: string, inner: Pick<Flow, 'keys' | 'items'>): void {
    if (value === '') return;
    const keys = levels.flatMap((level) => (level.key === '-' ? [] : [level.key]));
    const items = levels.flatMap((level, index) => (level.key === '-' ? [{ id: level.id, under: above(index) }] : []));
    scalars.push({ line, value, keys: [...keys, ...inner.keys], items: [...items, ...inner.items] });
  }

  /** The key whose list an item belongs to. */
  function above(index: number): string {
    for (let at = index - 1; at >= 0; at--) {
      const key = levels[at]?.key;
      if (key !== undefined && key !== '-') return key;
    }
    return '';
  }
}

/** A line without a comment: a # at its start or behind a space, outside of quotes. */
function withoutComment(text: string): string {
  if (!text.includes('#')) return text;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) return text.slice(0, at);
  }
  return text;
}
