import { pacReading, type PacReading, type PacTest } from './pac-hosts.ts';
import type { PacToken } from './pac-tokens.ts';
import { pacView } from './pac-view.ts';
import { textsAt, type PacText, type PacValues } from './pac-values.ts';

/** A comparison of the host or the URL that stands in a script. */
export interface PacComparison {
  readonly line: number;
  readonly text: string;
  readonly reading: PacReading;
  readonly negated: boolean;
}

const HOST = /host|^(?:h|dom|domain|fqdn|name|d)$/i;
const URL = /url|^(?:uri|u)$/i;
/** A text that is a scheme says which port is meant, and nothing of the host. */
export const SCHEME = /^(?:https?|wss?|ftp):?(?:\/\/)?\*?$/i;
const CALLS: ReadonlyMap<string, { readonly host: PacTest; readonly url: PacTest }> = new Map([
  ['dnsDomainIs', { host: 'suffix', url: 'url-contains' }],
  ['localHostOrDomainIs', { host: 'equals', url: 'url-contains' }],
  ['shExpMatch', { host: 'glob', url: 'url-glob' }],
]);
const METHODS: ReadonlyMap<string, PacTest> = new Map([
  ['endsWith', 'suffix'],
  ['startsWith', 'prefix'],
  ['includes', 'contains'],
  ['indexOf', 'contains'],
  ['lastIndexOf', 'contains'],
]);
const IN_LIST: readonly string[] = ['indexOf', 'includes', 'hasOwnProperty'];

/** Gives for each token of a script, by its index, the comparisons that begin with it. */
export function comparisonReader(
  source: string,
  tokens: readonly PacToken[],
  values: PacValues,
): (at: number) => readonly PacComparison[] {
  const { partner } = values;
  const { isSign, isWord, rangeHas, commaIn, textOf } = pacView(source, tokens, partner);
  return comparisonsAt;

  function comparisonsAt(at: number): readonly PacComparison[] {
    const token = tokens[at];
    if (!token) return [];
    if (token.kind === 'word' && isSign(at + 1, '(')) {
      const call = CALLS.get(token.text);
      if (call) return functionCall(at, call);
      if (isSign(at - 1, '.')) return methodCall(at, token.text);
    }
    if (token.kind === 'word' && token.text === 'case') return found('equals', textsOf(at + 1, ':'), at, at + 1, false);
    if (token.kind === 'word' && isSign(at + 1, '[') && isWord(at + 2, HOST) && isSign(at + 3, ']')) {
      return found('equals', values.lists.get(token.text), at, at + 3, isSign(at - 1, '!'));
    }
    if (token.kind === 'word' && token.text === 'in' && isWord(at - 1, HOST) && !isWord(at - 3, /^for$/)) {
      return found('equals', values.lists.get(tokens[at + 1]?.text ?? ''), at - 1, at + 1, false);
    }
    return token.kind === 'sign' && /^[!=]==?$/.test(token.text) ? equality(at, token.text.startsWith('!')) : [];
  }

  function functionCall(at: number, call: { readonly host: PacTest; readonly url: PacTest }): readonly PacComparison[] {
    const close = partner.get(at + 1) ?? tokens.length;
    const comma = commaIn(at + 2, close);
    if (comma === undefined) return [];
    const isUrl = rangeHas(at + 2, comma, URL) && !rangeHas(at + 2, comma, /host/i);
    return found(isUrl ? call.url : call.host, textsAt(tokens, comma + 1, values), at, close, isSign(at - 1, '!'));
  }

  function methodCall(at: number, method: string): readonly PacComparison[] {
    const receiver = receiverOf(at - 2);
    const close = partner.get(at + 1) ?? tokens.length;
    if (!receiver) return [];
    const negated = isSign(receiver.begin - 1, '!');
    const argument = tokens[at + 2];
    if (receiver.regex)
      return method === 'test' && rangeHas(at + 2, close, HOST)
        ? regex(receiver.regex, receiver.begin, close, negated)
        : [];
    if (receiver.kind === 'other') {
      const list = values.lists.get(tokens[at - 2]?.text ?? '');
      return IN_LIST.includes(method) && argument?.kind === 'word' && HOST.test(argument.text)
        ? found('equals', list, receiver.begin, close, negated !== isAbsent(close))
        : [];
    }
    if ((method === 'match' || method === 'search') && argument?.kind === 'regex')
      return regex(argument, receiver.begin, close, negated);
    const test = METHODS.get(method);
    if (test === undefined) return [];
    const placed =
      method.endsWith('ndexOf') && isSign(close + 1, /^===?$/) && tokens[close + 2]?.text === '0' ? 'prefix' : test;
    const kind = receiver.kind === 'url' ? 'url-contains' : placed;
    return found(kind, textsAt(tokens, at + 2, values), receiver.begin, close, negated !== isAbsent(close));
  }

  function equality(at: number, negated: boolean): readonly PacComparison[] {
    const left = receiverOf(at - 1);
    if (left?.kind === 'host' && !left.regex) {
      const right = textsOf(at + 1);
      const test =
        left.cut && right?.every(({ text }) => text.startsWith('.')) ? 'suffix' : left.cut ? 'contains' : 'equals';
      return found(test, right, left.begin, at + 1, negated);
    }
    if (!isWord(at + 1, HOST)) return [];
    const begin = isSign(at - 1, ']') ? (partner.get(at - 1) ?? at) - 1 : at - 1;
    return found('equals', textsOf(begin), begin, at + 1, negated);
  }

  /** What stands before a dot or an operator: a host, a URL, an expression, or something else. */
  function receiverOf(
    end: number,
  ): { kind: 'host' | 'url' | 'other'; begin: number; cut: boolean; regex?: PacToken } | undefined {
    const last = tokens[end];
    if (!last) return undefined;
    if (last.kind === 'regex') return { kind: 'other', begin: end, cut: false, regex: last };
    if (last.kind === 'word') {
      const kind = HOST.test(last.text) ? 'host' : URL.test(last.text) ? 'url' : 'other';
      return { kind, begin: end, cut: false };
    }
    const open = last.text === ')' ? partner.get(end) : undefined;
    if (open === undefined) return undefined;
    const called = tokens[open - 1];
    if (called?.text === 'RegExp') {
      const pattern = tokens[open + 1];
      const begin = tokens[open - 2]?.text === 'new' ? open - 2 : open - 1;
      const flags = tokens[open + 3]?.kind === 'string' ? (tokens[open + 3]?.text ?? '') : '';
      return pattern?.kind === 'string'
        ? { kind: 'other', begin, cut: false, regex: { ...pattern, flags } }
        : undefined;
    }
    const inner = isSign(open - 2, '.') ? tokens[open - 3] : undefined;
    if (inner?.kind !== 'word' || !called) return undefined;
    const kind = HOST.test(inner.text) ? 'host' : URL.test(inner.text) ? 'url' : 'other';
    return { kind, begin: open - 3, cut: /^(?:sub|slice)/.test(called.text) };
  }

  function regex({ text, flags }: PacToken, begin: number, end: number, negated: boolean): readonly PacComparison[] {
    const partly =
      rangeHas(begin, end + 1, URL) && !rangeHas(begin, end + 1, /host/i)
        ? { partly: 'It looks at the whole URL, of which HTTPS shows no path.' }
        : {};
    const reading: PacReading = { hosts: { kind: 'regex', source: text, ignoreCase: flags.includes('i') }, ...partly };
    return [{ line: tokens[begin]?.line ?? 0, text: textOf(begin, end), reading, negated }];
  }

  function found(
    test: PacTest,
    texts: readonly PacText[] | undefined,
    begin: number,
    end: number,
    negated: boolean,
  ): readonly PacComparison[] {
    const written = texts?.length === 1 ? textOf(begin, end) : undefined;
    return (texts ?? []).flatMap(({ text, line }) =>
      SCHEME.test(text)
        ? []
        : [{ line, text: written ?? `"${text}"`, reading: corrected(pacReading(test, text), written, text), negated }],
    );
  }

  /** `indexOf(...) == -1` and `< 0` ask for the opposite. */
  function isAbsent(close: number): boolean {
    const sign = tokens[close + 1]?.text;
    const isMinusOne = tokens[close + 2]?.text === '-' && tokens[close + 3]?.text === '1';
    return sign === '<' || ((sign === '==' || sign === '===') && isMinusOne);
  }

  function textsOf(begin: number, stop?: string): readonly PacText[] | undefined {
    const token = tokens[begin];
    if (token?.kind === 'string')
      return stop === undefined || isSign(begin + 1, stop) ? [{ text: token.text, line: token.line }] : undefined;
    return token?.kind === 'word' ? values.lists.get(token.text) : undefined;
  }
}

/** The correction as a part of the script, where only the text itself has to change. */
function corrected(reading: PacReading, written: string | undefined, text: string): PacReading {
  const { ineffective } = reading;
  if (!ineffective || ineffective.instead.includes('(') || written === undefined) return reading;
  return { ...reading, ineffective: { ...ineffective, instead: written.replace(text, () => ineffective.instead) } };
}
