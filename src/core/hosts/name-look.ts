import { unicodeHost } from './unicode-host.ts';

/** Letters of other scripts that look like a Latin one: Cyrillic, Greek, and the Latin letters without a dot or with a curl. */
const LOOKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'ЬƄ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєҽ',
    g: 'ɡց',
    h: 'һհ',
    i: 'іιıɩ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏǀɭ',
    m: 'мⅿ',
    n: 'ոпη',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гᴦ',
    s: 'ѕꜱ',
    t: 'тτ',
    u: 'υսц',
    v: 'νѵ',
    w: 'ԝшω',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((letter) => [letter.toLowerCase(), latin] as const)),
);

/**
 * What a name looks like at a glance: A-labels as letters, letters of other scripts as the Latin ones they resemble, no
 * accents, and the digits and pairs that are taken for letters (`0` o, `1` l, `rn` m, `vv` w) as those. Two names with the
 * same look are easily taken for one another.
 */
export function nameLook(name: string): string {
  const letters = unicodeHost(name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  let look = '';
  for (const letter of letters) look += LOOKS.get(letter) ?? letter;
  return look
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i|]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e');
}

/** Whether two texts differ in one place: a character more, less or another, or two neighbours exchanged. */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
