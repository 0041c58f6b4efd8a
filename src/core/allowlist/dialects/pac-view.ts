import type { PacToken } from './pac-tokens.ts';

const LONGEST_TEXT = 300;
const FURTHEST = 60;

/** Questions about the tokens of a script by their index; one that is not there is nothing. */
export interface PacView {
  readonly isSign: (index: number, sign: string | RegExp) => boolean;
  readonly isWord: (index: number, words: RegExp) => boolean;
  /** Whether one of these words is among the tokens from `from` up to `to`, as far as is looked. */
  readonly rangeHas: (from: number, to: number, words: RegExp) => boolean;
  /** The first comma between `from` and `to` that is in no brackets of its own. */
  readonly commaIn: (from: number, to: number) => number | undefined;
  /** The script from one token to another, in one line and shortened. */
  readonly textOf: (begin: number, end: number) => string;
}

/** Looks at no more than sixty tokens at a time, so that a script of unclosed brackets takes no longer than another. */
export function pacView(source: string, tokens: readonly PacToken[], partner: ReadonlyMap<number, number>): PacView {
  return { isSign, isWord, rangeHas, commaIn, textOf };

  function isSign(index: number, sign: string | RegExp): boolean {
    const one = tokens[index];
    return one?.kind === 'sign' && (typeof sign === 'string' ? one.text === sign : sign.test(one.text));
  }

  function isWord(index: number, words: RegExp): boolean {
    const one = tokens[index];
    return one?.kind === 'word' && words.test(one.text);
  }

  function rangeHas(from: number, to: number, words: RegExp): boolean {
    for (let index = from; index < Math.min(to, from + FURTHEST); index++) if (isWord(index, words)) return true;
    return false;
  }

  function commaIn(from: number, to: number): number | undefined {
    for (let index = from; index < Math.min(to, from + FURTHEST); index++) {
      if (isSign(index, ',')) return index;
      if (isSign(index, /^[([]$/)) index = partner.get(index) ?? index;
    }
    return undefined;
  }

  function textOf(begin: number, end: number): string {
    const from = tokens[begin]?.start ?? 0;
    const to = Math.min(tokens[end]?.end ?? source.length, from + LONGEST_TEXT);
    return source.slice(from, to).replace(/\s+/g, ' ');
  }
}
