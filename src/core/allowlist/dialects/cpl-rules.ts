import type { PastedLine } from '../normalise-paste.ts';
import { cliStatements, wordsOf } from './cli-statements.ts';

/** One line of ProxySG policy and where it stands. */
export interface CplLine {
  readonly line: number;
  readonly text: string;
  /** Its terms, such as `url.port=443` and `ALLOW`; a list in parentheses is part of its term. */
  readonly terms: readonly string[];
  readonly place: CplPlace;
}

/** A line of a definition, or a rule of a layer. */
export type CplPlace =
  | { readonly kind: 'definition'; readonly label: string; readonly trigger: string }
  | {
      readonly kind: 'rule';
      readonly layer: number;
      readonly layerType: string;
      readonly trigger: string;
      readonly guarded: boolean;
    };

/**
 * The trigger that a definition or section of each type puts before the first term of its lines; empty where there
 * is none.
 */
const TRIGGERS: ReadonlyMap<string, string> = new Map([
  ['url.domain', 'url.domain'],
  ['server_url.domain', 'url.domain'],
  ['url', 'url'],
  ['url.regex', 'url.regex'],
  ['category', 'url.domain'],
  ['condition', ''],
  ['rule', ''],
]);

/** Takes pasted policy apart into definitions and rules, without comments. Never throws; linear in the length. */
export function cplLines(pasted: readonly PastedLine[]): readonly CplLine[] {
  const lines: CplLine[] = [];
  let definition: { readonly label: string; readonly trigger: string } | undefined;
  let layer: Layer = { number: 0, type: '', guarded: false };
  let section = '';
  for (const { line, text, words } of cliStatements(
    pasted.map((one) => ({ ...one, text: withoutComment(one.text) })),
  )) {
    const terms = termsOf(words.map((word) => word.text));
    const [first = '', second = '', third = ''] = terms.map((term) => term.toLowerCase());
    const type = /^<\s*"?([\w-]*)/.exec(text)?.[1]?.toLowerCase();
    if (first === 'define') {
      const typed = TRIGGERS.has(second) && second !== 'condition';
      const label = typed && third === 'condition' ? (terms[3] ?? '') : (terms[2] ?? '');
      definition = { label: label.toLowerCase(), trigger: typed ? (TRIGGERS.get(second) ?? '') : '' };
    } else if (first === 'end') definition = undefined;
    else if (type !== undefined) {
      const behind = termsOf(wordsOf(text.slice(text.indexOf('>') + 1)).map((word) => word.text));
      const isRule = behind.some((term) => /^(?:force_)?(?:allow|deny)\b/i.test(term));
      layer = { number: layer.number + 1, type, guarded: !isRule && behind.some((term) => term.includes('=')) };
      section = '';
      definition = undefined;
      if (isRule) lines.push({ line, text, terms: behind, place: ruleOf(layer, section) });
    } else if (/^\[[\w. ]+\]$/.test(text)) section = TRIGGERS.get(first.slice(1, -1)) ?? '';
    else if (terms.length > 0) {
      lines.push({
        line,
        text,
        terms,
        place: definition ? { kind: 'definition', ...definition } : ruleOf(layer, section),
      });
    }
  }
  return lines;
}

interface Layer {
  readonly number: number;
  readonly type: string;
  readonly guarded: boolean;
}

function ruleOf({ number, type, guarded }: Layer, trigger: string): CplPlace {
  return { kind: 'rule', layer: number, layerType: type, trigger, guarded };
}

/** A semicolon begins a comment, except inside quotes. */
function withoutComment(text: string): string {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ';') return text.slice(0, at);
  }
  return quote === '' ? text : (text.split(/\s;/, 1)[0] ?? '');
}

/** Joins words until the parentheses in them are closed again. */
function termsOf(words: readonly string[]): readonly string[] {
  const terms: string[] = [];
  let open: string[] = [];
  let depth = 0;
  for (const word of words) {
    open.push(word);
    if (!isExpression(open[0] ?? '')) for (const sign of word) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth > 0) continue;
    terms.push(open.join(' '));
    open = [];
    depth = 0;
  }
  return open.length > 0 ? [...terms, open.join(' ')] : terms;
}

/** Whether a term is a regular expression, whose parentheses are its own affair. */
function isExpression(term: string): boolean {
  return /^[a-z_.]+\.regex=/i.test(term);
}
