import { ESCAPED, POSIX, type CharSet } from './char-set.ts';

/** A class between square brackets and where it ends, or in a sentence what is wrong with it. */
export type ReadClass =
  { readonly ok: true; readonly set: CharSet; readonly end: number } | { readonly ok: false; readonly why: string };

type Ranges = CharSet['ranges'];
type Item = { readonly ranges: Ranges; readonly unit?: number } | { readonly fault: string };

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['b', 8],
]);
const ITEM = /\[:([a-z]+):\]|\\x([\da-f]{2})|\\u([\da-f]{4})|\\([^])|([^])/iy;

/** Reads the class whose `[` stands at a place. A `]` right behind it is a character, as in POSIX and Perl. */
export function readCharClass(source: string, start: number): ReadClass {
  const negated = source[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const ranges: (readonly [number, number])[] = [];
  let at = first;
  while (at < source.length && (source[at] !== ']' || at === first)) {
    const from = nextItem();
    if ('fault' in from) return { ok: false, why: from.fault };
    const isRange = source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']';
    if (!isRange) {
      ranges.push(...from.ranges);
      continue;
    }
    at++;
    const to = nextItem();
    if ('fault' in to) return { ok: false, why: to.fault };
    if (from.unit === undefined || to.unit === undefined) ranges.push(...from.ranges, [45, 45], ...to.ranges);
    else if (from.unit > to.unit) return { ok: false, why: 'A range of characters counts backwards.' };
    else ranges.push([from.unit, to.unit]);
  }
  if (at >= source.length) return { ok: false, why: 'A "[" has no "]".' };
  return { ok: true, set: { ranges, negated }, end: at + 1 };

  function nextItem(): Item {
    ITEM.lastIndex = at;
    const found = ITEM.exec(source);
    at += found?.[0].length ?? 1;
    const [, posix, byte, code, escaped, plain = ''] = found ?? [];
    if (posix !== undefined) {
      const named = POSIX.get(posix);
      return named ? { ranges: named } : { fault: `There is no class "[:${posix}:]".` };
    }
    const number = byte ?? code;
    if (number !== undefined) return single(Number.parseInt(number, 16));
    if (escaped === undefined) return single(plain.charCodeAt(0));
    const set = ESCAPED.get(escaped);
    if (set) return { ranges: set };
    const control = CONTROLS.get(escaped);
    if (control === undefined && /[a-z\d]/i.test(escaped)) return { fault: `"\\${escaped}" is not understood.` };
    return single(control ?? escaped.charCodeAt(0));
  }
}

function single(unit: number): Item {
  return { ranges: [[unit, unit]], unit };
}
