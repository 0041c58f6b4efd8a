import type { RowHost } from './read-rows.ts';
import { normalisePaste } from './normalise-paste.ts';
import { readCell, withPorts } from './read-cell.ts';
import type { HostWord } from './host-words.ts';
import { short } from './verdict-reason.ts';
import { portPhrase, type StatedPorts } from './stated-ports.ts';

/** What an object says for the hosts in it and below it. */
interface Around {
  readonly ports?: StatedPorts;
  readonly verdict: 'allow' | 'deny' | 'off';
  /** Set below a key that denies: such a list stands above all that allows. */
  readonly first?: true;
}

const HOST_KEY =
  /^(?:target|destination|remote|server|dns|wildcard|matched?)?_?(?:hosts?|hostnames?|fqdns?|urls?|uris?|domains?|domainnames?|destinations?|endpoints?|addresse?s?|sites?|servers?|names?|values?|targets?|entries|entry|list|pattern)$/i;
const PORT_KEY = /^(?:tcp|destination|dst|remote)?_?(?:ports?|protocols?|services?)$/i;
/** Keys that say what is done with the list below them. */
const LIST_ACTIONS = [
  ['allow', /^(?:allow(?:ed|_?list)?|permit(?:ted)?|white_?list(?:ed)?)$/i],
  ['deny', /^(?:den(?:y|ied)|deny_?list|block(?:ed|_?list)?|drop(?:ped)?|reject(?:ed)?|black_?list(?:ed)?)$/i],
] as const;
const DEEPEST = 60;
const MOST_MISSES = 50;

/** Whether a text may be JSON and is worth parsing. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:```\w*\s*)?[[{]/.test(text);
}

/**
 * Reads hosts and their ports out of JSON: an array of names, objects with a host and ports in any nesting, with
 * `subdomains` and `apex`, lists under `allow` and `deny` (what is denied comes first), and records of the Microsoft 365 endpoint service (`urls`, `tcpPorts`). Hosts under other
 * keys are given with a reason why they do not count. Undefined where it is no JSON.
 */
export function readJson(text: string, firstLine = 1): readonly RowHost[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^[\s\ufeff]*(?:```\w*)?|```\s*$/g, ''));
  } catch {
    return undefined;
  }
  const found: RowHost[] = [];
  const denied: RowHost[] = [];
  const lineOf = lineFinder(text, firstLine);
  readValue(value, '', { verdict: 'allow' }, 0);
  return [...denied, ...found];

  function readValue(one: unknown, key: string, around: Around, depth: number): void {
    if (depth > DEEPEST) return;
    if (typeof one === 'string') readText(one, key, around);
    else if (Array.isArray(one))
      for (const item of one as readonly unknown[]) readValue(item, key === '' ? 'list' : key, around, depth + 1);
    else if (typeof one === 'object' && one !== null) readObject(one, around, depth);
  }

  function readObject(object: object, outer: Around, depth: number): void {
    const fields = Object.entries(object) as readonly (readonly [string, unknown])[];
    const around = { ...outer, ...portsOf(fields), ...verdictOf(fields) };
    const shape = shapeOf(fields);
    for (const [key, value] of fields) {
      const action = LIST_ACTIONS.find(([, names]) => names.test(key))?.[0];
      if (action !== undefined && typeof value === 'object') {
        const verdict = around.verdict === 'off' || around.first ? around.verdict : action;
        readValue(value, 'list', { ...around, verdict, ...(verdict === 'deny' ? { first: true } : {}) }, depth + 1);
      } else if (action !== undefined && typeof value === 'string')
        readText(value, 'list', { ...around, verdict: action });
      else if (shape && typeof value === 'string' && HOST_KEY.test(key)) readText(value, key, around, shape);
      else if (!PORT_KEY.test(key)) readValue(value, key, around, depth + 1);
    }
  }

  function readText(spelt: string, key: string, around: Around, shape?: Shape): void {
    const cell = readCell(
      normalisePaste(spelt)
        .map((line) => line.text)
        .join('\n'),
    );
    if (cell.kind !== 'hosts' && cell.kind !== 'sentence') return;
    const line = lineOf(spelt);
    const into = around.first ? denied : found;
    if (cell.kind === 'sentence' || !HOST_KEY.test(key)) {
      const asideBecause = HOST_KEY.test(key)
        ? 'It stands in a sentence, not in a list.'
        : `It stands under "${short(key)}", which lists no destinations.`;
      for (const word of cell.words) into.push({ line, word, verdict: 'allow', asideBecause });
      return;
    }
    for (const word of cell.words.flatMap((each) => (shape ? shaped(each, shape) : [each]))) {
      into.push({
        line,
        word: withPorts(withPorts(word, cell.ports), around.ports),
        verdict: cell.verdict ?? around.verdict,
      });
    }
  }
}

interface Shape {
  readonly subdomains: boolean;
  readonly apex: boolean;
}

function shapeOf(fields: readonly (readonly [string, unknown])[]): Shape | undefined {
  const flag = (pattern: RegExp) => fields.find(([key, value]) => typeof value === 'boolean' && pattern.test(key))?.[1];
  const subdomains = flag(/^(?:include_?)?sub_?domains$/i);
  const apex = flag(/^(?:include_?)?apex$/i);
  if (subdomains === undefined && apex === undefined) return undefined;
  return { subdomains: subdomains === true, apex: apex !== false };
}

/** A name with its sub-domains and its bare name each as a word of its own. */
function shaped(word: HostWord, { subdomains, apex }: Shape): readonly HostWord[] {
  if (word.kind === 'none' || word.hosts.kind !== 'name') return [word];
  const below = { kind: 'below', base: word.hosts.name, apex: false, levels: 'any' } as const;
  return [...(apex ? [word] : []), ...(subdomains ? [{ ...word, hosts: below }] : [])];
}

/** The ports of an object: `port`, `tcpPorts`, `protocols` and the like taken together as one phrase; only UDP ones mean none. */
function portsOf(fields: readonly (readonly [string, unknown])[]): { readonly ports?: StatedPorts } {
  const stated = fields.filter(([key]) => PORT_KEY.test(key)).flatMap(([, value]) => textsOf(value, 0));
  const ports = portPhrase(stated.join(' '));
  if (ports) return { ports };
  return fields.some(([key]) => /^udp_?ports?$/i.test(key)) ? { ports: { tcp: [] } } : {};
}

function textsOf(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > 2) return [];
  return Object.values(value)
    .slice(0, 50)
    .flatMap((item) => textsOf(item, depth + 1));
}

function verdictOf(fields: readonly (readonly [string, unknown])[]): { readonly verdict?: 'deny' | 'off' } {
  for (const [key, value] of fields) {
    if (/^(?:enabled|active)$/i.test(key) && value === false) return { verdict: 'off' };
    if (/^disabled$/i.test(key) && value === true) return { verdict: 'off' };
    if (!/^(?:action|access|policy|status|state)$/i.test(key) || typeof value !== 'string') continue;
    const cell = readCell(value);
    if (cell.kind === 'verdict' && cell.verdict !== 'allow') return { verdict: cell.verdict };
  }
  return {};
}

/** Finds the line of each text in the order in which they come; a text that is escaped in the JSON takes the line before. */
function lineFinder(text: string, firstLine: number): (spelt: string) => number {
  let at = 0;
  let line = firstLine;
  let misses = 0;
  return (spelt) => {
    const next = misses > MOST_MISSES ? -1 : text.indexOf(JSON.stringify(spelt), at);
    if (next < 0) misses++;
    for (; at < next; at++) if (text[at] === '\n') line++;
    return line;
  };
}
