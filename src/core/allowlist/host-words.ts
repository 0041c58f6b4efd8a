import { parseHostPattern } from '../hosts/parse-host-pattern.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import type { Ports } from './list-entry.ts';

/** A word of a list that speaks of a host, whatever it is wrapped in. */
export type HostWord =
  | {
      readonly kind: 'host';
      /** The word without quotes, brackets and punctuation around. */
      readonly text: string;
      readonly hosts: HostPattern;
      readonly ports: Ports;
      /** Why it covers a part of its hosts only: a path, a gap that has to be filled in. */
      readonly partly?: string;
      /** The name behind a leading dot, which some products cover and others do not. */
      readonly dotted?: string;
    }
  /** An address, or what was meant as a host and is none: with the reason. */
  | { readonly kind: 'none'; readonly text: string; readonly why: string };

const PLAIN = /^(?!\*\*[^.])[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+(?<!\*\*)$/i;
const URL_PARTS = /^(?:([a-z][a-z0-9+.-]{0,19}\*?|\*):\/{1,3})?([^/?#]*)([^]*)$/i;
const FILE_ENDINGS = new Set(
  'aspx bat cer cfg cmd conf config crl crt csv dat dll docx exe gif htm html ini jpg js json log msi pac pdf pem png ps1 psm1 txt xls xlsx xml yaml yml'.split(
    ' ',
  ),
);
const SCHEME_PORTS: ReadonlyMap<string, number> = new Map([
  ['ftp', 21],
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['wss', 443],
]);
const LONGEST = 2_000;

/**
 * Reads one word (no spaces in it) as a host: a name, wildcard, URL or `host:ports`, in quotes, brackets, backticks or
 * with punctuation behind. Undefined where it does not look like one, as the words of a sentence, a file name or a
 * mail address do not.
 */
export function hostWord(word: string): HostWord | undefined {
  if (word.length > LONGEST || !/[.:*]/.test(word)) return undefined;
  if (PLAIN.test(word)) return isHostLike(word, false) ? spelt(word, word, 'not-stated', '') : plainAddress(word);
  const text = unwrapped(word);
  if (!text.includes('.') && !text.includes(':') && !text.startsWith('*')) return undefined;
  if (/[\\^$]/.test(text.replace(/\$\{|\$\(/g, ''))) return expression(text);
  const bare = text.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (/^[\d[:a-f]/i.test(bare)) {
    const address = parseHostPattern(bare);
    if (!address.ok && address.kind === 'address') return { kind: 'none', text, why: address.why };
  }
  const [, scheme, authority = '', path = ''] = URL_PARTS.exec(text) ?? [];
  const [, host = '', port] = /^(.*?)(?::([\d,+-]+|\*))?$/.exec(authority) ?? [];
  if (host.includes('@') || !isHostLike(host, scheme !== undefined || port !== undefined)) return undefined;
  const ports = portsOf(scheme?.toLowerCase(), port);
  if (ports === undefined) return { kind: 'none', text, why: `":${port}" is no port.` };
  return spelt(text, host, ports, path);
}

/** Numbers with dots between are an address, which stays out of the list. */
function plainAddress(text: string): HostWord | undefined {
  const read = /^[\d*]/.test(text) ? parseHostPattern(text) : undefined;
  return read && !read.ok && read.kind === 'address' ? { kind: 'none', text, why: read.why } : undefined;
}

function spelt(text: string, host: string, ports: Ports, path: string): HostWord {
  const dotted = host.startsWith('.') && host[1] !== '.';
  const read = parseHostPattern(dotted ? `*${host}` : host);
  if (!read.ok && read.kind !== 'placeholder') return { kind: 'none', text, why: read.why };
  const limits = [
    ...(read.ok ? [] : [read.why]),
    ...(/^\/?(?:\*|$)/.test(path) ? [] : [`It is limited to the path ${path}, and HTTPS shows a proxy no path.`]),
  ];
  const base = dotted && read.pattern.kind === 'below' ? read.pattern.base : undefined;
  return {
    kind: 'host',
    text,
    hosts: read.pattern,
    ports,
    ...(limits.length > 0 ? { partly: limits.join(' ') } : {}),
    ...(base === undefined ? {} : { dotted: base }),
  };
}

/** A dot in it, and an ending that a name can have: letters, or a wildcard. */
function isHostLike(host: string, isUrl: boolean): boolean {
  if (host === '*') return isUrl;
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return false;
  const last = name.slice(dot + 1).toLowerCase();
  const isEnding = /^[a-z][a-z0-9-]+$/.test(last) || /^(?:\p{L}[\p{L}\p{M}\p{N}-]+|\*|[<{[%$].*)$/u.test(last);
  if (!isEnding || /["'|()=]/.test(host)) return false;
  return isUrl || name.indexOf('.') < dot || !FILE_ENDINGS.has(last);
}

function portsOf(scheme: string | undefined, port: string | undefined): Ports | undefined {
  if (port === '*') return 'not-stated';
  if (port !== undefined) {
    const ranges = port.split(/[,+]/).map((part) => {
      const [from, to = from] = part.split('-').map(Number);
      return { from: from ?? 0, to: to ?? 0 };
    });
    return ranges.every(({ from, to }) => from >= 1 && from <= to && to <= 65_535) ? ranges : undefined;
  }
  const usual = SCHEME_PORTS.get(scheme ?? '');
  return usual === undefined ? 'not-stated' : [{ from: usual, to: usual }];
}

function expression(text: string): HostWord | undefined {
  return /[a-z]\\?\.|\\\.[a-z]/i.test(text)
    ? { kind: 'none', text, why: 'It is a regular expression: choose the product to have it read.' }
    : undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
]);

/** A word without what only surrounds it. A bracket that closes inside the word is a part of it: `<tenant>.x`. */
function unwrapped(word: string): string {
  let text = word;
  for (let round = 0; round < 6; round++) {
    let inner = withoutEnd(text.replace(/^["'`]+|^\*\*(?=[^.*])/, ''));
    const first = inner[0] ?? '';
    const closing = CLOSING.get(first);
    if (closing !== undefined) {
      const at = inner.indexOf(closing);
      if (at < 0 || at === inner.length - 1) inner = inner.slice(1, at < 0 ? undefined : -1);
    } else {
      const open = /[)\]>}]$/.exec(inner)?.[0];
      const opening = [...CLOSING].find(([, end]) => end === open)?.[0];
      if (opening !== undefined && !inner.includes(opening)) inner = inner.slice(0, -1);
    }
    if (inner === text) break;
    text = inner;
  }
  return text;
}

/** A word without quotes, full stops and the like behind it, and without the end of Markdown's bold type. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && `"'\`,;:!?.`.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, text.endsWith('**', end) ? end - 2 : end);
}
