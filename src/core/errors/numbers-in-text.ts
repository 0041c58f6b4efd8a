import { idsOf, idsOfDigits } from './ids-of.ts';
import type { PreparedIndex } from './prepare.ts';

/** What makes a number an amount behind it: a unit, a currency, the things that are counted. */
export const UNIT = String.raw`%| ?[€$£]| (?:[mkg]b|eur|usd|(?!error|acces|i|wa)[a-z]{1,20}s)\b`;
/** The same, or the rest of a longer number. */
export const NO_AMOUNT = String.raw`(?![.:,/-]?\w|${UNIT})`;
/** Other things that have a number or a code, and products with codes of their own, before what introduces a number. */
export const OTHERS =
  /\b(?:room|port|page|line|tel|phone)[ :.#]{1,3}$|\b(?:zip|postal|area|country|product|order|sap|mysql|oracle)(?:[ :.#-]{1,2}|error|status|code|number){0,6}$/i;

const NUMBER = new RegExp(String.raw`(?<![\w/.-]|\d[:,])\d{3,8}\b${NO_AMOUNT}`, 'g');
const AROUND = 60;

const LABEL = /(?:err(?:or|eur|no)|fehler|code|status|result|win(?:http|inet|sock)|socket)[^a-z\d]{0,12}$/i;
const HTTP = /\bhttp(?:[ _.-]?(?:status|error|response))?(?:[ _-]?code)?["']?[ :=("']{1,4}$/i;
const GOT = /\b(?:gets?|got|return(?:s|ed)|an?)[ "'(]{1,3}$/i;
const RPC = /\brpc[ :=]{1,3}$/i;
const SIGN_IN = /\bsign|\blog[- ]?[io]n|anmeld|password|authenti|entra|azure|365/i;

/** A code of a text: the ids of its records, and where it stands. */
export interface Code {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * The codes that are bare numbers, made certain by the words around them: a status behind HTTP or beside a proxy, a number of
 * Windows behind a label, one of RPC beside that word, a sign-in code beside a sign-in. What no record has is not looked at.
 */
export function* numbersIn(text: string, prepared: PreparedIndex): Iterable<Code> {
  for (const { 0: digits, index: at } of text.matchAll(NUMBER)) {
    const own = idsOf(digits, prepared);
    const ids = own.length > 0 ? own : idsOfDigits(digits, prepared);
    if (ids.length === 0) continue;
    const before = text.slice(Math.max(0, at - AROUND), at);
    const to = at + digits.length;
    const label = labelOf(digits, before, (words) => words.test(before + text.slice(at, to + AROUND)));
    const start = label?.exec(before)?.index;
    if (start === undefined || OTHERS.test(before.slice(0, start))) continue;
    const isInBrackets = before.endsWith('(') && text[to] === ')';
    yield { ids, from: at - before.length + start, to: isInBrackets ? to + 1 : to };
  }
}

/** The expression that reads what makes a number a code before it; undefined where nothing does. */
function labelOf(digits: string, before: string, isNear: (words: RegExp) => boolean): RegExp | undefined {
  const label = [HTTP, RPC, LABEL, GOT].find((one) => one.test(before));
  if (digits.length === 3) return label === HTTP || isNear(/\bproxy/i) ? label : undefined;
  if (label === RPC) return digits.length === 4 ? label : undefined;
  const isWindows = digits.length === 5 && digits >= '10000' && digits <= '12200';
  const words = digits.length === 4 ? /\brpc\b|replica/i : isWindows ? /./ : SIGN_IN;
  return label === LABEL && isNear(words) ? label : undefined;
}
