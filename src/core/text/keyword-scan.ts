import { SPACE } from './fold.ts';

/**
 * Finds many keywords in one pass over a text (Aho and Corasick, 1975), whatever the number of keywords. Case and
 * spaces do not count on either side, so that a keyword is found however a console wrapped it.
 */
export interface KeywordScanner {
  readonly next: Int32Array;
  readonly width: number;
  readonly column: Uint8Array;
  /** For each node the keywords that end there, as a chain: `first[node]` into `chain`, -1 ends it. */
  readonly first: Int32Array;
  readonly chain: Int32Array;
  readonly owner: Int32Array;
}

/** A keyword and the number that a hit of it is reported with. */
export type Keyword = readonly [word: string, owner: number];

/** Characters beyond ASCII share this many columns: a hit may then be a false one, which whoever asked has to check anyway. */
const SHARED_COLUMNS = 61;

/** Builds a scanner. A keyword that is empty without its spaces is left out. */
export function buildScanner(keywords: readonly Keyword[]): KeywordScanner {
  const words = keywords.map(([word, owner]) => [squeeze(word), owner] as const).filter(([word]) => word !== '');
  const column = columns();
  const width = 128 + SHARED_COLUMNS;

  const size = 1 + words.reduce((sum, [word]) => sum + word.length, 0);
  const next = new Int32Array(size * width);
  const first = new Int32Array(size).fill(-1);
  const chain: number[] = [];
  const owner: number[] = [];
  let nodes = 1;
  for (const [word, number] of words) {
    let node = 0;
    for (let index = 0; index < word.length; index++) {
      const slot = node * width + (column[word.charCodeAt(index)] ?? 0);
      if (next[slot] === 0) next[slot] = nodes++;
      node = next[slot] ?? 0;
    }
    chain.push(first[node] ?? -1);
    owner.push(number);
    first[node] = owner.length - 1;
  }
  linkFailures(next, width, nodes, first, chain);
  return { next, width, column, first, chain: Int32Array.from(chain), owner: Int32Array.from(owner) };
}

/** Calls `hit` with the owner and the end (exclusive, in the text) of every keyword found. One step a character. */
export function scan(scanner: KeywordScanner, text: string, hit: (owner: number, end: number) => void): void {
  const { next, width, column, first, chain, owner } = scanner;
  let node = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === SPACE) continue;
    node = next[node * width + (column[unit] ?? 0)] ?? 0;
    for (let link = first[node] ?? -1; link >= 0; link = chain[link] ?? -1) hit(owner[link] ?? 0, index + 1);
  }
}

/** The column of every UTF-16 unit: its own for ASCII (capitals with their small letters), a shared one beyond. */
function columns(): Uint8Array {
  return Uint8Array.from({ length: 65536 }, (_, unit) => {
    const small =
      unit < 128
        ? unit >= 65 && unit <= 90
          ? unit + 32
          : unit
        : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
    return small < 128 ? small : 128 + (small % SHARED_COLUMNS);
  });
}

/** A keyword as it is compared: small letters, no spaces. */
export function squeeze(word: string): string {
  return word.toLowerCase().replace(/\s+/g, '');
}

/** Turns the trie into an automaton: missing steps lead where the longest proper suffix would, and suffixes' hits are chained on. */
function linkFailures(next: Int32Array, width: number, nodes: number, first: Int32Array, chain: number[]): void {
  const fail = new Int32Array(nodes);
  const queue: number[] = [];
  for (let column = 0; column < width; column++) {
    const child = next[column] ?? 0;
    if (child) queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    const back = fail[node] ?? 0;
    if (first[node] === -1) first[node] = first[back] ?? -1;
    else chain[endOfChain(chain, first[node] ?? -1)] = first[back] ?? -1;
    for (let column = 0; column < width; column++) {
      const slot = node * width + column;
      const child = next[slot] ?? 0;
      const through = next[back * width + column] ?? 0;
      if (child) {
        fail[child] = through;
        queue.push(child);
      } else next[slot] = through;
    }
  }
}

function endOfChain(chain: readonly number[], link: number): number {
  let end = link;
  while ((chain[end] ?? -1) >= 0) end = chain[end] ?? -1;
  return end;
}
