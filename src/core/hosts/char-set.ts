/** UTF-16 units as inclusive ranges, in any order; `negated` means all others. */
export interface CharSet {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly negated: boolean;
}

const DIGIT = [[48, 57]] as const;
const WORD = [...DIGIT, [65, 90], [95, 95], [97, 122]] as const;
const SPACE = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;
const LINE_ENDS = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
] as const;

/** What `.` stands for: anything but a line end. */
export const ANY: CharSet = { ranges: LINE_ENDS, negated: true };

/** The sets behind `\d`, `\w` and `\s` and their capitals, as ranges. */
export const ESCAPED: ReadonlyMap<string, CharSet['ranges']> = new Map([
  ['d', DIGIT],
  ['D', others(DIGIT)],
  ['w', WORD],
  ['W', others(WORD)],
  ['s', SPACE],
  ['S', others(SPACE)],
]);

/** The named classes of POSIX, as in `[[:alnum:]]`. */
export const POSIX: ReadonlyMap<string, CharSet['ranges']> = new Map<string, CharSet['ranges']>([
  ['alnum', [...DIGIT, [65, 90], [97, 122]]],
  [
    'alpha',
    [
      [65, 90],
      [97, 122],
    ],
  ],
  ['lower', [[97, 122]]],
  ['upper', [[65, 90]]],
  ['digit', DIGIT],
  ['xdigit', [...DIGIT, [65, 70], [97, 102]]],
  ['word', WORD],
  [
    'space',
    [
      [9, 13],
      [32, 32],
    ],
  ],
  [
    'blank',
    [
      [9, 9],
      [32, 32],
    ],
  ],
  [
    'punct',
    [
      [33, 47],
      [58, 64],
      [91, 96],
      [123, 126],
    ],
  ],
]);

/** Whether a unit is in a set. With `ignoreCase` its small and its capital letter count too. */
export function inSet({ ranges, negated }: CharSet, unit: number, ignoreCase: boolean): boolean {
  const has = (one: number) => ranges.some(([from, to]) => one >= from && one <= to);
  const found = has(unit) || (ignoreCase && (has(recased(unit, 'toLowerCase')) || has(recased(unit, 'toUpperCase'))));
  return found !== negated;
}

/** Whether a unit is a letter, a digit or an underscore: what `\b` stands at the border of. */
export function isWord(unit: number | undefined): boolean {
  return unit !== undefined && WORD.some(([from, to]) => unit >= from && unit <= to);
}

function recased(unit: number, way: 'toLowerCase' | 'toUpperCase'): number {
  const changed = String.fromCharCode(unit)[way]();
  return changed.length === 1 ? changed.charCodeAt(0) : unit;
}

function others(ranges: CharSet['ranges']): CharSet['ranges'] {
  let next = 0;
  const between: (readonly [number, number])[] = [];
  for (const [from, to] of ranges) {
    if (from > next) between.push([next, from - 1]);
    next = to + 1;
  }
  return [...between, [next, 0xffff]];
}
