import { hostNameFault } from '../hosts/host-name.ts';

/** What a query asks for: a code, a host, or words. An empty one asks for nothing. */
export type Query =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'host'; readonly host: string }
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly codes: readonly string[];
      readonly hosts: readonly string[];
    };

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
  return host === undefined
    ? { kind: 'words', words: text, codes: codesAmong(text), hosts: hostsAmong(text) }
    : { kind: 'host', host };
}

const PLAIN_CODE =
  /\bAADSTS ?(\d+)|\b(?:0x)?[89a-f][0-9a-f]{7}\b|(?<![\w.])-\d{8,10}\b|\((\d{3})(?:\)|$)|\bhttp(?:\/\d(?:\.\d)?)? (\d{3})\b/gi;
const FEW_WORDS = 6;

/** Codes that stand among words. A bare number counts only where there is little else: "fix 407" asks for 407, a log line does not. */
function codesAmong(text: string): readonly string[] {
  const marked = [...text.matchAll(PLAIN_CODE)].map((match) =>
    match[1] ? `AADSTS${match[1]}` : (match[2] ?? match[3] ?? match[0]),
  );
  const words = text.split(' ');
  const bare = words.length <= FEW_WORDS ? words.filter((word) => /^\d{3,6}$/.test(word)) : [];
  return [...new Set([...marked, ...bare])];
}

/** Hosts that stand among words. */
function hostsAmong(text: string): readonly string[] {
  return [...new Set(text.split(' ').flatMap((word) => hostOf(word.replace(/^["'(]+|["'),;:]+$/g, '')) ?? []))];
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
