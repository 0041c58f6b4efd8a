import { decode } from 'punycode/punycode.es6.js';

/** Takes a name and gives it with its A-labels (`xn--…`) as the letters they stand for; a label that is none stays as it is. */
export function unicodeHost(host: string): string {
  if (!/(?:^|\.)xn--/i.test(host)) return host;
  return host
    .split('.')
    .map((label) => (/^xn--/i.test(label) && label.length <= 63 ? decoded(label) : label))
    .join('.');
}

function decoded(label: string): string {
  try {
    return decode(label.slice(4));
  } catch {
    return label;
  }
}
