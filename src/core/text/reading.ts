import { fold, NOTHING, SPACE } from './fold.ts';

/**
 * Pasted text as it is read: white space in single spaces, quotes and dashes plain, invisible characters, Markdown
 * escapes and the brackets of de-fanged hosts gone. `at[i]` is where the i-th character stands in the original.
 */
export interface Reading {
  readonly text: string;
  readonly at: Int32Array;
}

/** How line breaks are read: as a space, or (for consoles that break lines inside words) as nothing. */
export type Breaks = 'space' | 'joined';

const LF = 10;
const CR = 13;
const BACKSLASH = 92;
const BRACKET = 91;
const ESCAPED = new Set([...'_*[]<>#~`-'].map((character) => character.charCodeAt(0)));
const CHUNK = 8192;

/** Whether a character is read as it stands, as most are: printable ASCII but the space, the backslash and the bracket of de-fanged hosts. */
function isPlain(unit: number): boolean {
  return unit > SPACE && unit < 127 && unit !== BACKSLASH && unit !== BRACKET;
}

/** Reads a text, or the part of it from `from` to `to` (UTF-16 units); any string is safe. Linear in its length. */
export function read(original: string, breaks: Breaks = 'space', from = 0, to = original.length): Reading {
  const units = new Uint16Array(to - from);
  const at = new Int32Array(to - from);
  let length = 0;
  let spaced = true;
  for (let index = from; index < to; index++) {
    const unit = original.charCodeAt(index);
    if (isPlain(unit)) {
      units[length] = unit;
      at[length] = index;
      length++;
      spaced = false;
      continue;
    }
    const isBreak = unit === LF || unit === CR;
    const folded = isBreak && breaks === 'joined' ? NOTHING : fold(unit);
    if (folded === NOTHING) continue;
    if (folded === SPACE && spaced) continue;
    if (folded === BACKSLASH && ESCAPED.has(original.charCodeAt(index + 1))) continue;
    spaced = folded === SPACE;
    const defanged = folded === BRACKET && original.startsWith('[.]', index);
    units[length] = defanged ? 46 : folded;
    at[length] = index;
    length++;
    if (defanged) index += 2;
  }
  return { text: textOf(units.subarray(0, length)), at: at.subarray(0, length) };
}

/** Where a stretch of a reading stands in the original: start, and the end after its last character. */
export function placeOf(
  reading: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = reading.at[start] ?? 0;
  const last = reading.at[end - 1] ?? first;
  return { start: first, end: last + 1 };
}

/** The first place of a reading that stands at or after a position of the original. */
export function indexAt({ at }: Reading, position: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textOf(units: Uint16Array): string {
  const chunks: string[] = [];
  for (let index = 0; index < units.length; index += CHUNK) {
    chunks.push(String.fromCharCode.apply(null, units.subarray(index, index + CHUNK) as unknown as number[]));
  }
  return chunks.join('');
}
