import { fold, NOTHING, SPACE } from './fold.ts';

/**
 * Pasted text as it is read: white space in single spaces, quotes and dashes plain, invisible characters, Markdown
 * escapes and the brackets of de-fanged hosts gone. Most of a text stands in step with the original; `shifts` are the
 * places from which it does so by another distance, each as a place of the reading and its place in the original.
 */
export interface Reading {
  readonly text: string;
  readonly shifts: Shifts;
}

interface Shifts {
  readonly read: readonly number[];
  readonly original: readonly number[];
}

/** How line breaks are read: as a space, or (for consoles that break lines inside words) as nothing. */
export type Breaks = 'space' | 'joined';

const LF = 10;
const CR = 13;
const BACKSLASH = 92;
const BRACKET = 91;
/** So many parts are put together at a time: those of a long text would outlive what the engine clears away quickly. */
const MANY = 1000;
const ESCAPED = new Set([...'_*[]<>#~`-'].map((character) => character.charCodeAt(0)));

/** Whether a character is read as it stands, as most are: printable ASCII but the space, the backslash and the bracket of de-fanged hosts. */
function isPlain(unit: number): boolean {
  return unit > SPACE && unit < 127 && unit !== BACKSLASH && unit !== BRACKET;
}

/**
 * Reads a text, or the part of it from `from` to `to` (UTF-16 units); any string is safe. Linear in its length: what
 * stands as it is read is taken over in whole runs, so that a megabyte of log costs little more than looking at it.
 */
export function read(original: string, breaks: Breaks = 'space', from = 0, to = original.length): Reading {
  const chunks: string[] = [];
  let parts: string[] = [];
  const shifts = { read: [0], original: [from] };
  let length = 0;
  let taken = from;
  let spaced = true;
  /** Takes over what stands before a place; then a character for what stands from there to `next`. */
  const take = (until: number, instead: string, next: number): void => {
    if (until > taken) parts.push(original.slice(taken, until));
    if (instead !== '') parts.push(instead);
    length += until - taken + instead.length;
    taken = next;
    if (next - until !== instead.length) shift();
    if (parts.length > MANY) {
      chunks.push(parts.join(''));
      parts = [];
    }
  };
  const shift = (): void => {
    const last = shifts.read.length - 1;
    const place = shifts.read[last] === length ? last : last + 1;
    shifts.read[place] = length;
    shifts.original[place] = taken;
  };
  for (let index = from; index < to; index++) {
    const unit = original.charCodeAt(index);
    if (isPlain(unit)) {
      spaced = false;
      continue;
    }
    const isBreak = unit === LF || unit === CR;
    const folded = isBreak && breaks === 'joined' ? NOTHING : fold(unit);
    const isEscape = folded === BACKSLASH && ESCAPED.has(original.charCodeAt(index + 1));
    if (folded === NOTHING || isEscape || (folded === SPACE && spaced)) {
      take(index, '', index + 1);
      continue;
    }
    spaced = folded === SPACE;
    if (folded === BRACKET && original.startsWith('[.]', index)) {
      take(index, '.', index + 3);
      index += 2;
    } else if (folded !== unit) take(index, String.fromCharCode(folded), index + 1);
  }
  take(to, '', to);
  return { text: chunks.join('') + parts.join(''), shifts };
}

/** Where a stretch of a reading stands in the original: start, and the end after its last character. */
export function placeOf(
  reading: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = originalOf(reading, start);
  return { start: first, end: end > start ? originalOf(reading, end - 1) + 1 : first + 1 };
}

/** The first place of a reading that stands at or after a position of the original. */
export function indexAt({ text, shifts }: Reading, position: number): number {
  const shift = lastUpTo(shifts.original, position);
  if (shift < 0) return 0;
  const inStep = (shifts.read[shift] ?? 0) + position - (shifts.original[shift] ?? 0);
  return Math.min(inStep, shifts.read[shift + 1] ?? text.length, text.length);
}

/** Where a character of a reading stands in the original. */
function originalOf({ shifts }: Reading, index: number): number {
  const shift = lastUpTo(shifts.read, index);
  return (shifts.original[shift] ?? 0) + index - (shifts.read[shift] ?? 0);
}

/** The last of some rising numbers that is not above a limit, by its place; -1 where all are. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
