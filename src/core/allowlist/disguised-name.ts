import { nameLook } from '../hosts/name-look.ts';
import { unicodeHost } from '../hosts/unicode-host.ts';

/** Scripts with letters that are drawn like Latin ones. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const ASCII = /^[\x20-\x7e]*$/;
/** Letters that look like an i; the rest of what looks like `l` is one. */
const LIKE_I = 'іιıɩ';

/**
 * Takes a lower-case name and gives the ASCII name that it is drawn like, where a label mixes Latin letters with those of
 * another script or is made of letters that only look Latin; empty where no ASCII name comes out. Undefined for any other
 * name: ASCII, accents, and labels in a script of their own.
 */
export function disguisedAs(name: string): string | undefined {
  if (ASCII.test(name) && !name.includes('xn--')) return undefined;
  const labels = unicodeHost(name).split('.').map(plainLabel);
  if (!labels.some(({ disguised }) => disguised)) return undefined;
  const ascii = labels.map(({ text }) => text).join('.');
  return ASCII.test(ascii) ? ascii : '';
}

function plainLabel(label: string): { readonly text: string; readonly disguised: boolean } {
  const letters = label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  if (ASCII.test(letters)) return { text: label, disguised: false };
  const text = Array.from(letters, plainLetter).join('');
  const mixed = /\p{Script=Latin}/u.test(letters) && ALIKE.test(letters);
  return { text, disguised: mixed || ASCII.test(text) };
}

function plainLetter(letter: string): string {
  if (ASCII.test(letter)) return letter;
  return LIKE_I.includes(letter) ? 'i' : nameLook(letter);
}
