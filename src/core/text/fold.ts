/** What a character of pasted text counts as: nothing at all, a space, or a character of its own. */
export const NOTHING = 0;
export const SPACE = 32;

const TABLE = foldTable();

/**
 * Folds one UTF-16 unit for reading: invisible ones become NOTHING, every kind of white space SPACE, typographic quotes
 * and dashes their typewriter forms, wide digits and letters their usual ones; all others stay. Case stays too.
 */
export function fold(unit: number): number {
  return TABLE[unit] ?? unit;
}

function foldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  const set = (to: number, ...units: readonly (number | readonly [number, number])[]): void => {
    for (const unit of units) {
      const [from, until] = typeof unit === 'number' ? [unit, unit] : unit;
      table.fill(to, from, until + 1);
    }
  };
  set(SPACE, [0x09, 0x0d], 0x85, 0xa0, 0x1680, [0x2000, 0x200a], 0x2028, 0x2029, 0x202f, 0x205f, 0x3000);
  set(
    NOTHING,
    0x00,
    0xad,
    0x61c,
    0x180e,
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    0xfeff,
  );
  set(0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xb4);
  set(0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0x2033);
  set(0x2d, [0x2010, 0x2015], 0x2212);
  for (let unit = 0xff10; unit <= 0xff5a; unit++) table[unit] = unit - 0xfee0;
  return table;
}
