import type { PacToken } from './pac-tokens.ts';

/** A text of a script and the line it stands on. */
export interface PacText {
  readonly text: string;
  readonly line: number;
}

/** What a script keeps in variables, as far as it stands there as it is: texts, lists of texts, and objects with texts as keys. */
export interface PacValues {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly PacText[]>;
  /** For each opening bracket the index of its closing one, and the other way round. */
  readonly partner: ReadonlyMap<number, number>;
}

const MOST_TEXTS = 200_000;
const FURTHEST = 60;

/** Collects what variables hold; a variable that is set again keeps its first value. */
export function pacValues(tokens: readonly PacToken[]): PacValues {
  const partner = partners(tokens);
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly PacText[]>();
  let left = 4 * tokens.length;
  tokens.forEach((token, index) => {
    const sign = tokens[index + 1]?.text;
    if (token.kind !== 'word' || (sign !== '=' && sign !== ':')) return;
    const value = tokens[index + 2];
    const close = partner.get(index + 2);
    if (value?.kind === 'string' && !texts.has(token.text)) {
      texts.set(token.text, value.text);
      if (tokens[index + 4]?.text === 'split') {
        const by = tokens[index + 6]?.text ?? ',';
        lists.set(
          token.text,
          value.text.split(by).map((text) => ({ text, line: value.line })),
        );
      }
    } else if (
      close !== undefined &&
      left > 0 &&
      !lists.has(token.text) &&
      (value?.text === '[' || value?.text === '{')
    ) {
      const isKey = value.text === '{';
      left -= close - index;
      const within = tokens
        .slice(index + 3, close)
        .filter(({ kind }, at, all) => kind === 'string' && (!isKey || all[at + 1]?.text === ':'));
      lists.set(
        token.text,
        within.map(({ text, line }) => ({ text, line })),
      );
    }
  });
  return { texts, lists, partner };
}

/**
 * The texts that an expression can stand for: a text, a variable that holds one, an element of a list, or such joined with `+`.
 * Reads from `at` up to a comma or closing bracket; undefined where anything else stands there.
 */
export function textsAt(
  tokens: readonly PacToken[],
  at: number,
  { texts, lists, partner }: PacValues,
): readonly PacText[] | undefined {
  let all: readonly PacText[] = [{ text: '', line: tokens[at]?.line ?? 0 }];
  for (let index = at; index < Math.min(tokens.length, at + FURTHEST); index++) {
    const token = tokens[index];
    if (!token || (/^[,)\]};]$/.test(token.text) && token.kind === 'sign')) break;
    if (token.text === '+' && token.kind === 'sign') continue;
    let own: readonly PacText[] | undefined;
    if (token.kind === 'string') own = [{ text: token.text, line: token.line }];
    else if (token.kind === 'word') {
      const text = texts.get(token.text);
      own = lists.get(token.text) ?? (text === undefined ? undefined : [{ text, line: token.line }]);
      if (tokens[index + 1]?.text === '[') index = partner.get(index + 1) ?? tokens.length;
    }
    const method = tokens[index + 1]?.text === '.' ? tokens[index + 2]?.text : undefined;
    const isUsable = method === undefined || method === 'toLowerCase';
    if (!own || !isUsable || own.length * all.length > MOST_TEXTS) return undefined;
    const grown = method === undefined ? own : own.map(({ text, line }) => ({ text: text.toLowerCase(), line }));
    all = all.flatMap((one) =>
      grown.map((next) => ({ text: one.text + next.text, line: grown.length > 1 ? next.line : one.line })),
    );
    if (method !== undefined) index += 4;
  }
  return all.length === 1 && all[0]?.text === '' ? undefined : all;
}

function partners(tokens: readonly PacToken[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind !== 'sign') return;
    if (text === '(' || text === '[' || text === '{') open.push(index);
    else if (text === ')' || text === ']' || text === '}') {
      const begin = open.pop();
      if (begin === undefined) return;
      partner.set(begin, index);
      partner.set(index, begin);
    }
  });
  return partner;
}
