import type { Ports } from './list-entry.ts';

/** What a phrase says of ports. `tcp` is empty where it speaks of UDP only; `not-stated` where it allows any. */
export interface StatedPorts {
  readonly tcp: Ports;
}

type Range = { readonly from: number; readonly to: number };

const PROTOCOLS: ReadonlyMap<string, number | undefined> = new Map([
  ['tcp', undefined],
  ['udp', undefined],
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['tls', 443],
  ['ssl', 443],
  ['wss', 443],
]);
const FILLERS = new Set([
  'port',
  'ports',
  'protocol',
  'protocols',
  'service',
  'and',
  'or',
  'on',
  'outbound',
  'egress',
  'destination',
  'dst',
  'dport',
  'over',
  '-',
]);
const ANY = new Set(['any', 'all', '*']);
const RANGE = /^(\d{1,5})(?:-(\d{1,5}))?$/;
/** How a phrase about ports begins: what lets nearly all other text be passed over at once. */
const BEGINS =
  /^[\s()[\]`"'=*+-]*(?:\d|tcp|udp|https?|tls|ssl|wss?|ports?|protocols?|service|all|an[dy]|or|on|over|outbound|egress|destination|dst|dport|\*)/i;
const LONGEST = 200;

/**
 * The TCP ports that a whole phrase states: `443`, `80,443`, `tcp/400-500`, `443/tcp`, `HTTPS/443`, `TCP: 443, 80`,
 * `HTTPS`, `any`. Ports that it gives to UDP alone are left out. Undefined where it says anything else.
 */
export function portPhrase(text: string): StatedPorts | undefined {
  if (text.length > LONGEST || !BEGINS.test(text) || /\.\S/.test(text)) return undefined;
  const tokens = text
    .toLowerCase()
    .replace(/[()[\]`"'=]|\.$/g, ' ')
    .replace(/ ?- ?(?=\d)/g, '-')
    .split(/[\s,;&+|]+/)
    .filter((token) => token !== '')
    .map(readToken);
  if (tokens.length === 0) return undefined;
  const known = tokens.filter((token) => token !== undefined);
  if (known.length < tokens.length) return undefined;
  return stated(known);
}

/** Whether a single word can stand in a phrase about ports. */
export function isPortWord(word: string): boolean {
  return BEGINS.test(word) && readToken(word.toLowerCase().replace(/[()[\]`"',;]/g, '')) !== undefined;
}

/** The TCP ports that a sentence mentions as such: `on port 443`, `HTTPS/443`, `443/tcp`. Bare numbers do not count. */
export function portsInProse(text: string): StatedPorts | undefined {
  if (!/\d/.test(text)) return undefined;
  const ranges = [...text.matchAll(MENTIONS)].flatMap(([, behind, before = '']) =>
    (behind ?? before).split(/[^\d-]+/).flatMap((part) => rangeOf(part) ?? []),
  );
  return ranges.length > 0 ? { tcp: ranges } : undefined;
}
const MENTIONS =
  /\b(?:tcp|https?|ports?)[\s:/=]{1,2}(\d{1,5}(?:-\d{1,5})?(?:(?:, ?|\/| and )\d{1,5}(?:-\d{1,5})?)*)(?![\w.])|\b(\d{1,5})\/tcp\b/gi;

interface Token {
  readonly ranges: readonly Range[];
  readonly protocols: readonly string[];
  readonly any: boolean;
}

function readToken(token: string): Token | undefined {
  if (/\d:\d|::/.test(token)) return undefined;
  const parts = token.split(/[/:=]/).filter((part) => part !== '');
  const ranges = parts.map(rangeOf);
  const fits = parts.every(
    (part, at) => ranges[at] !== undefined || PROTOCOLS.has(part) || FILLERS.has(part) || ANY.has(part),
  );
  if (!fits) return undefined;
  return {
    ranges: ranges.filter((range) => range !== undefined),
    protocols: parts.filter((part) => PROTOCOLS.has(part)),
    any: parts.some((part) => ANY.has(part)),
  };
}

function rangeOf(text: string): Range | undefined {
  const [, first, last = first] = RANGE.exec(text) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= 65_535 ? { from, to } : undefined;
}

/** Gives each number the protocol in its own word, else the one before it, else (`3478 UDP`) the one behind it. */
function stated(tokens: readonly Token[]): StatedPorts | undefined {
  const firstNumber = tokens.findIndex(({ ranges }) => ranges.length > 0);
  const firstProtocol = tokens.findIndex(({ protocols }) => protocols.length > 0);
  if (firstNumber < 0) {
    const defaults = tokens.flatMap(({ protocols }) => protocols.map((name) => PROTOCOLS.get(name)));
    const tcp = defaults.flatMap((port) => (port === undefined ? [] : [{ from: port, to: port }]));
    const isUdp = tokens.every(({ protocols }) => protocols.every((name) => name === 'udp'));
    if (tcp.length > 0) return { tcp };
    if (firstProtocol >= 0) return { tcp: isUdp ? [] : 'not-stated' };
    return tokens.some(({ any }) => any) ? { tcp: 'not-stated' } : undefined;
  }
  let current = firstProtocol > firstNumber ? (tokens[firstProtocol]?.protocols ?? []) : [];
  const tcp: Range[] = [];
  for (const { ranges, protocols } of tokens) {
    const own = protocols.length > 0 ? protocols : current;
    if (ranges.length === 0) current = own;
    else if (own.length === 0 || own.some((name) => name !== 'udp')) tcp.push(...ranges);
  }
  return { tcp };
}
