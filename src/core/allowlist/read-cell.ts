import { hostWord, type HostWord } from './host-words.ts';
import { isPortWord, portPhrase, portsInProse, type StatedPorts } from './stated-ports.ts';

/** What one cell of a table, or one part of a line, is. Most is told by its content, so that tables need no heading. */
export type Cell =
  /** One or several hosts, with what is said behind them. */
  | {
      readonly kind: 'hosts';
      readonly words: readonly HostWord[];
      readonly ports?: StatedPorts;
      readonly verdict?: 'allow' | 'deny' | 'off';
    }
  | { readonly kind: 'ports'; readonly ports: StatedPorts }
  | { readonly kind: 'verdict'; readonly verdict: 'allow' | 'deny' | 'off' }
  /** Text that mentions hosts without listing them. */
  | { readonly kind: 'sentence'; readonly words: readonly HostWord[] }
  | { readonly kind: 'prose' };

const BULLET = /^(?:[-+•·◦▪*]\s+|>\s+|\[[ x]\]\s+|\d{1,3}[.)]\s+)+/i;
/** What may stand before a host without making a sentence of it: `URL: x`, `"fqdn": "x"`, `allow x`. */
const LEAD =
  /^["'`]?(?:allow(?:ed)?|permit|accept|pass|deny|denied|block(?:ed)?|drop|reject(?:ed)?|hosts?|host ?names?|urls?|uri|fqdns?|domains?|(?:domain |dns )?names?|destinations?|dst|dest|targets?|to|sites?|servers?|address(?:es)?|endpoints?|values?|entry|entries)["'`]?(?:\s*[:=]\s*|\s+)(?=\S)/i;
const DENIES = /^["'`]?(?:deny|den|block|drop|reject)/i;
const CONNECTORS = new Set(['and', 'or', 'und', 'oder', 'et', '&', '&amp;', '/', '+', '|', '-', ',', ';']);
const VERDICTS: readonly (readonly [RegExp, 'allow' | 'deny' | 'off'])[] = [
  [/^(?:allow|allowed|permit|permitted|accept|pass)$/i, 'allow'],
  [/^(?:deny|denied|block|blocked|drop|dropped|reject|rejected|forbidden)$/i, 'deny'],
  [/^(?:disabled?|inactive|off|switched off|not active)$/i, 'off'],
];
const MOST_LEADS = 3;

/** Reads a cell or a part of a line. Parts that `<br>` stood between come with line feeds. Any text is safe; linear. */
export function readCell(text: string): Cell {
  const parts = text.split('\n').map(readPart);
  const hosts = parts.filter((part) => part.kind === 'hosts');
  const [first] = hosts;
  if (hosts.length === 1 && first) return first;
  if (!first) return parts.find((part) => part.kind !== 'prose') ?? { kind: 'prose' };
  return {
    kind: 'hosts',
    words: hosts.flatMap((part) => part.words.map((word) => withPorts(word, part.ports))),
    ...(hosts.every((part) => part.verdict === 'deny') ? { verdict: 'deny' as const } : {}),
  };
}

/** A word without ports of its own takes those that stand behind it. */
export function withPorts(word: HostWord, stated: StatedPorts | undefined): HostWord {
  return word.kind === 'host' && word.ports === 'not-stated' && stated ? { ...word, ports: stated.tcp } : word;
}

function readPart(text: string): Cell {
  const { body, denies } = withoutLead(plainOf(text));
  const verdict = verdictOf(body);
  if (verdict) return { kind: 'verdict', verdict };
  const stated = portPhrase(body);
  if (stated) return { kind: 'ports', ports: stated };
  const single = /[\s,;]/.test(body) ? undefined : hostWord(body);
  if (single) return { kind: 'hosts', words: [asWritten(single)], ...(denies ? { verdict: 'deny' } : {}) };
  const remarks: string[] = [];
  const listed = body.replace(/(?<!\$)\(([^()]{0,200})\)/g, (_, remark: string) => {
    remarks.push(remark);
    return ' ';
  });
  return readList(listed, remarks, denies);
}

function readList(listed: string, remarks: readonly string[], denies: boolean): Cell {
  const words = listed.split(/[\s,;]+/).filter((word) => word !== '');
  const found: HostWord[] = [];
  const before: string[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const host = hostWord(word);
    if (host) found.push(asWritten(host));
    else if (found.length === 0 && isPortWord(word)) before.push(word);
    else if (!CONNECTORS.has(word.toLowerCase())) break;
  }
  const rest = words.slice(at);
  if (found.length === 0) {
    const mentioned = rest.flatMap((word) => hostWord(word) ?? []);
    return mentioned.length > 0 ? { kind: 'sentence', words: mentioned } : { kind: 'prose' };
  }
  const ports = portsBehind(rest, remarks) ?? portsBefore(before);
  const verdict = [rest.join(' '), ...remarks].map(verdictOf).find((one) => one !== undefined);
  return {
    kind: 'hosts',
    words: found,
    ...(ports ? { ports } : {}),
    ...(denies ? { verdict: 'deny' as const } : verdict ? { verdict } : {}),
  };
}

function portsBehind(rest: readonly string[], remarks: readonly string[]): StatedPorts | undefined {
  const end = rest.findIndex((word) => !isPortWord(word));
  const leading = rest.slice(0, end < 0 ? rest.length : end).join(' ');
  const phrases = [leading, ...remarks].map(portPhrase);
  return phrases.find((phrase) => phrase !== undefined) ?? portsInProse([...rest.slice(0, 60), ...remarks].join(' '));
}

/** `443 x` and `TCP 443 x` state a port; a small number alone counts the rows. */
function portsBefore(words: readonly string[]): StatedPorts | undefined {
  const phrase = words.join(' ');
  return /^\d{1,3}$/.test(phrase) && !/^(?:80|443)$/.test(phrase) ? undefined : portPhrase(phrase);
}

/** A text without marks of lists, tags, and the addresses of Markdown links; commas between ports made one word. */
function plainOf(text: string): string {
  let plain = text.trim().replace(BULLET, '');
  if (plain.includes('](')) plain = plain.replace(/\[([^\][\s]{1,300})\]\([^()\s]{0,2000}\)/g, '$1');
  if (plain.includes('<')) plain = plain.replace(TAG, ' ');
  if (plain.includes('`')) plain = plain.replaceAll('`', ' ');
  if (!plain.includes(':')) return plain;
  return plain.replace(/:\d{1,5}(?:-\d{1,5})?(?:, ?\d{1,5}(?:-\d{1,5})?(?![\w.]))+/g, (list) =>
    list.replace(/, ?/g, '+'),
  );
}
const TAG = /<\/?(?:a|p|b|i|td|tr|th|li|ul|ol|em|div|pre|code|span|table|tbody|thead|strong)(?:\s[^<>]{0,500})?>/gi;

function withoutLead(text: string): { readonly body: string; readonly denies: boolean } {
  let body = text;
  let denies = false;
  for (let round = 0; round < MOST_LEADS; round++) {
    const lead = LEAD.exec(body)?.[0];
    if (lead === undefined || hostWord(body.split(/\s/, 1)[0] ?? '')) break;
    denies ||= DENIES.test(lead);
    body = body.slice(lead.length);
  }
  return { body, denies };
}

function verdictOf(text: string): 'allow' | 'deny' | 'off' | undefined {
  if (text.length > 40) return undefined;
  const said = text.trim().replace(/^[("'[]+|[)"'\].]+$/g, '');
  return said.length > 20 ? undefined : VERDICTS.find(([pattern]) => pattern.test(said))?.[1];
}

/** Gives a list of ports its commas back. */
function asWritten(word: HostWord): HostWord {
  if (!word.text.includes('+')) return word;
  return { ...word, text: word.text.replace(/:[\d+-]+(?=\/|$)/, (list) => list.replaceAll('+', ',')) };
}
