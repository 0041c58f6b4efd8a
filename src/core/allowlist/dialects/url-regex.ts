import type { Ports } from '../list-entry.ts';
import type { HostReading } from './spelt-host.ts';

/** A scheme at the beginning, in the ways in which people write it; `rest` of it may be optional. */
const SCHEME =
  /^\^?\(?(?:\?:)?(https\?|https|http\(s\)\?|http|\(?(?:\?:)?https?\|https?\)|\(https\?\))\\?:(?:\\?\/){2}(?:\)\??)?/;
/** What ends the host: a slash with any path, or a group of the signs that may stand there. */
const END = /(?:\((?:\?:)?[/\\:$|?#]{1,20}\)|\\?\/(?:\$|\.\*\$?|\[\^[^\]]{0,40}\]\*)?)$/;
/** Everything but a slash, or ranges of letters and digits with the signs that a name may have. */
const CLASS = /\[(?:\^\\?\/|(?:a-zA-Z|A-Za-z|a-z|\\w|\\d|0-9){1,3}[._-]{2,3})\]/g;
const PORT = /\((?:\?:)?:(?:\\d|\[0-9\])(?:[+*]|\{[\d,]{1,12}\})\)\?$/;

/**
 * Turns a regular expression that a product searches for in a whole URL into one for the host alone. A scheme at
 * its beginning becomes the start of the host and may settle the port; a slash before the host is its start, one
 * behind it its end; a path leaves only a part.
 */
export function urlRegex(source: string): HostReading {
  const scheme = SCHEME.exec(source);
  const mayMiss = scheme?.[0].endsWith('?') === true;
  const start = mayMiss && !source.startsWith('^') ? '' : '^';
  const from = scheme ? start + source.slice(scheme[0].length) : source.replace(/^\\?\/(?!\\?\/)/, '^');
  const ended = END.test(from) ? `${from.replace(END, '').replace(PORT, '')}$` : from;
  const slash = pathStart(ended);
  const host = slash < 0 ? ended : `${ended.slice(0, slash)}$`;
  const partly = slash < 0 ? {} : { partly: 'The expression goes on into the path.' };
  const ports = scheme && !mayMiss ? portsOf(scheme[1]) : undefined;
  return {
    hosts: { kind: 'regex', source: shortened(host), ignoreCase: true },
    ...partly,
    ...(ports ? { ports } : {}),
  };
}

/** The same for a host name in fewer signs: a class of all that a name is made of is a dot, and `[.]` an escaped one. */
function shortened(source: string): string {
  return source
    .replaceAll('[.]', '\\.')
    .replace(CLASS, (found) => (isWhole(found) ? '.' : found))
    .replace('(.+\\.)*', '(.*\\.)?');
}

function isWhole(characters: string): boolean {
  if (characters.startsWith('[^')) return true;
  const alphanumeric = characters.includes('\\w') || (/a-z/i.test(characters) && /0-9|\\d/.test(characters));
  return alphanumeric && /[._-]*\.[._-]*\]$/.test(characters) && characters.endsWith('-]');
}

/** Where a path begins: a slash outside of groups and classes. */
function pathStart(source: string): number {
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\' && source[at + 1] !== '/') at++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (!inClass && sign === '(') depth++;
    else if (!inClass && sign === ')') depth--;
    else if (sign === '/' && depth === 0 && !inClass) return source[at - 1] === '\\' ? at - 1 : at;
  }
  return -1;
}

function portsOf(scheme: string | undefined): Ports | undefined {
  if (scheme === 'https') return [{ from: 443, to: 443 }];
  return scheme === 'http' ? [{ from: 80, to: 80 }] : undefined;
}
