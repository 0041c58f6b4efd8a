import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { SCHEME_PORTS } from './pac-hosts.ts';
import { comparisonReader, SCHEME, type PacComparison } from './pac-tests.ts';
import { pacTokens, type PacToken } from './pac-tokens.ts';
import { pacValues, type PacValues } from './pac-values.ts';
import { commonPorts } from './port-ranges.ts';

/** A proxy that cannot be reached, which scripts return to stop a request. */
const NOWHERE = /\.invalid\b|\b0\.0\.0\.0\b/i;
/** A list that is compared over and over again is not given more often. */
const MOST_COMPARISONS = 300_000;

/**
 * A PAC file, read and never run (pac-resolver 7 and libpacparser 1.3.6 as run): every comparison of the host or the URL that
 * stands in it, whichever way its branch goes. A PAC file chooses a way; it stops nobody that does not ask it.
 */
export const pac: Dialect = {
  label: 'PAC file',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => {
    const lines = normalisePaste(text, { keep: 'brackets' });
    const source = lines.map((line) => line.text).join('\n');
    return {
      entries: entriesOf(
        source,
        pacTokens(source, (row) => lines[row]?.line ?? 1),
      ),
    };
  },
};

interface Condition {
  readonly end: number;
  readonly ports: Ports;
  isUsed: boolean;
}

function entriesOf(source: string, tokens: readonly PacToken[]): readonly ListEntry[] {
  const values = pacValues(tokens);
  const comparisonsAt = comparisonReader(source, tokens, values);
  let count = 0;
  const entries: ListEntry[] = [];
  const blocks: Ports[] = [];
  const ofBlock = new Map<number, Ports>();
  let waiting: { readonly found: PacComparison; readonly ports: Ports }[] = [];
  let condition: Condition | undefined;
  tokens.forEach((token, index) => {
    if (token.kind === 'word' && token.text === 'if') condition ??= conditionAt(tokens, index + 1, values);
    if (token.kind === 'sign' && token.text === '{')
      blocks.push(commonPorts(blocks.at(-1) ?? 'not-stated', ofBlock.get(index) ?? 'not-stated'));
    if (token.kind === 'sign' && token.text === '}') blocks.pop();
    const comparisons = count > MOST_COMPARISONS ? [] : comparisonsAt(index);
    count += comparisons.length;
    if (comparisons.length > 0 && condition) condition.isUsed = true;
    const ports = commonPorts(blocks.at(-1) ?? 'not-stated', condition?.ports ?? 'not-stated');
    for (const found of comparisons) waiting.push({ found, ports });
    if (condition && index >= condition.end) {
      if (!condition.isUsed) ofBlock.set(index + 1, condition.ports);
      condition = undefined;
    }
    if (token.kind === 'word' && token.text === 'return') decide(routeAt(tokens, index + 1, values));
  });
  decide(undefined);
  return entries;

  function decide(route: string | undefined): void {
    for (const { found, ports } of waiting) entries.push(entryOf(found, ports, route));
    waiting = [];
  }
}

function entryOf({ line, text, reading, negated }: PacComparison, ports: Ports, route: string | undefined): ListEntry {
  const isStopped = route !== undefined && !negated && NOWHERE.test(route);
  const way =
    route === undefined ? undefined : `Its branch ${negated ? 'is for all other names and ' : ''}returns "${route}".`;
  const note = [reading.note, way].filter((one) => one !== undefined).join(' ');
  return {
    line,
    text,
    action: isStopped ? 'deny' : 'allow',
    ...reading,
    ports: commonPorts(ports, reading.ports ?? 'not-stated'),
    ...(note === '' ? {} : { note }),
  };
}

/** The text behind `return`, at most so long that it can be shown; undefined where it is no text. */
function routeAt(tokens: readonly PacToken[], at: number, { texts }: PacValues): string | undefined {
  const token = tokens[at];
  const text = token?.kind === 'string' ? token.text : token?.kind === 'word' ? texts.get(token.text) : undefined;
  return text?.slice(0, 80).replace(/[\s"]+/g, ' ');
}

/** The condition that opens at `open`, and the port it asks for; with `||` in it, the port is not the only way. */
function conditionAt(tokens: readonly PacToken[], open: number, { partner }: PacValues): Condition | undefined {
  const end = tokens[open]?.text === '(' ? partner.get(open) : undefined;
  if (end === undefined) return undefined;
  let ports: Ports = 'not-stated';
  for (let index = open; index < end; index++) {
    if (tokens[index]?.text === '||') return { end, ports: 'not-stated', isUsed: false };
    const port = portAt(tokens, index);
    if (port !== undefined) ports = commonPorts(ports, [{ from: port, to: port }]);
  }
  return { end, ports, isUsed: false };
}

function portAt(tokens: readonly PacToken[], at: number): number | undefined {
  const [left, sign, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign?.text === '==' || sign?.text === '===') {
    if (right?.kind === 'string' && SCHEME.test(right.text)) return schemePort(right.text);
    const [name, value] = left?.kind === 'word' ? [left, right] : [right, left];
    const isPort = name?.kind === 'word' && /port/i.test(name.text) && /^\d{1,5}$/.test(value?.text ?? '');
    return isPort ? Number(value?.text) : undefined;
  }
  const isPattern = sign?.kind === 'string' && /^(?:https?|wss?):(?:\/\/)?\*$/i.test(sign.text);
  return isPattern ? schemePort(sign.text) : undefined;
}

function schemePort(text: string): number | undefined {
  return SCHEME_PORTS.get(text.toLowerCase().replace(/\W.*$/, ''));
}
