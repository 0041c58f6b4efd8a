import { hostNameFault } from '../hosts/host-name.ts';

/** What a query asks for: a code, a host, or words. An empty one asks for nothing. */
export type Query =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'words'; readonly words: string };

const CODES = [
  /^AADSTS[ :]?(\d+)$/i,
  /^0x[0-9a-f]{1,8}$/i,
  /^[89a-f][0-9a-f]{7}$/i,
  /^-\d{4,10}$/,
  /^\d{2,10}$/,
  /^(?:http|event|event id|error|code|error code|status|status code)[ :#]*(\d{2,10}|0x[0-9a-f]{1,8}|AADSTS\d+)$/i,
];

/** Reads what was typed into a search field; a pasted address is read as its host. */
export function readQuery(typed: string): Query {
  const text = typed
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .slice(0, 500)
    .replace(/^["'\u201c\u2018(\[]+|["'\u201d\u2019)\].,;:]+$/g, '');
  if (text === '') return { kind: 'nothing' };
  for (const pattern of CODES) {
    const found = pattern.exec(text);
    if (found) return { kind: 'code', code: /^AADSTS/i.test(text) ? `AADSTS${found[1]}` : (found[1] ?? text) };
  }
  const host = hostOf(text);
  return host === undefined ? { kind: 'words', words: text } : { kind: 'host', host };
}

function hostOf(text: string): string | undefined {
  if (/\s/.test(text) || !text.includes('.')) return undefined;
  const host = text
    .replace(/^[a-z]+:\/*/i, '')
    .replace(/[/:?#].*$/, '')
    .replace(/^\*?\./, '')
    .toLowerCase();
  return hostNameFault(host) === undefined &&
    /\.[a-z]{2,}$/.test(host) &&
    !/\.(?:exe|config|dll|log|xml|svc|txt)$/.test(host)
    ? host
    : undefined;
}
