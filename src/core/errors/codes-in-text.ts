import { placeOf, type Reading } from '../text/reading.ts';
import type { Evidence, Finding } from './error-index.ts';
import type { PreparedIndex } from './prepare.ts';
import { eventsIn } from './events-in-text.ts';
import { idsOf, idsOfDigits } from './ids-of.ts';
import { numbersIn, OTHERS, UNIT, type Code } from './numbers-in-text.ts';
import { CODE_NAMES, signInCells, type Table } from './sign-in-table.ts';
import { wholeFindings } from './whole-input.ts';

/** A quotation mark: plain, escaped once or several times, as JSON and HTML write it. */
const QUOTE = String.raw`(?:\\{0,3}(?:["']|u0022)|&quot;)`;
/**
 * Sign-in codes: with their prefix, in the look-up address, in JSON and rows of the sign-in log, behind a label. Then the
 * status with which a proxy refused or failed, as logs write it: Apache, Envoy, Squid, Blue Coat, Skyhigh, Fiddler,
 * HAProxy, and fields of Forcepoint, Fortinet, IIS, CEF, LEEF and Zscaler.
 */
const NUMBERED = new RegExp(
  String.raw`\b(?:AADSTS[ :#_-]{0,2}|error[?]code=)(\d{4,8})\b|(?:${CODE_NAMES}|\bstatus)${QUOTE}? ?[:=>]? ?\[?${QUOTE}?(\d{5,8})\b(?!${UNIT})|"(?:CONNECT |[A-Z]{3,7} https?://)[^"]{1,300}" ([45]\d\d)\b|\b(?:TCP_|TAG_|NONE)[A-Z_]{0,40}/([45]\d\d)\b|\b([45]\d\d) (?:"CONNECT |TCP_[A-Z]|HTTP Tunnel|\d+ - - [\w-]{4} )|(?<![a-z\d])(?:http_response|outcome|proxyStatus-code|resp(?:onse)?_?code|status(?:_code)?(?==))[":=]{1,3}([45]\d\d)\b`,
  'gi',
);
/** Further codes of a list. */
const NEXT = /, ?(\d{5,8})\b/y;
/** The exit code of curl, with what makes it one. */
const CURL = /\bcurl(?::? \(| (?:error|exit code|returned)[ :(]{1,3})(\d\d?)\b/gi;
/**
 * HRESULTs of the failure range: hexadecimal with or without its mark, negative decimal, ten digits. Not the first part of
 * a GUID, nor the number that an LDAP server puts before its message, which is always the same.
 */
const HRESULT =
  /(?:\b(?:0x)?|&h)([89a-f][0-9a-f]{7})h?\b(?!-[0-9a-f]{4}-|: ?LdapErr)|(?<![\w.])-\d{8,10}(?=l?\b)|(?<![\w.+-]|tel\.? |phone )[2-4]\d{9}(?![\w.-])/gi;
/** More unknown codes than this are not kept. */
const MOST_UNKNOWN = 40;
/** The longest code with what marks it, and a little more. */
const AROUND = 32;
/** A line break inside a word, and what has to stand around it before it is worth looking there for a broken code. */
const BREAK = /[a-z\d]\r?\n(?=[a-z\d])/gi;
const BROKEN = /[a-f\d]{8}|\d{5}/i;

/** What the parts of a long text hand on: the codes that nobody knows, and the header of a table that goes on. */
export interface Kept extends Table {
  readonly unknown: Set<string>;
}

/**
 * Finds codes that the catalogue knows by number, in any spelling, wherever they stand in a text. Sign-in codes and
 * HRESULTs that it does not know are added to those of `kept`.
 */
export function codeFindings(
  reading: Reading,
  original: string,
  prepared: PreparedIndex,
  kept: Kept = { unknown: new Set() },
): readonly Finding[] {
  const found = new Map<string, Evidence[]>();
  const add = (id: string, start: number, end: number): void => {
    const evidence = found.get(id) ?? [];
    evidence.push({ start, end, text: original.slice(start, end) });
    found.set(id, evidence);
  };
  for (const { ids, from, to } of [...codesIn(reading.text, prepared), ...eventsIn(reading.text, prepared)]) {
    const { start, end } = placeOf(reading, from, to);
    for (const id of ids) add(id, start, end);
    // what stands at the end of a part may go on in the next
    if (ids.length === 0 && to < reading.text.length) missed(reading.text.slice(from, to), kept);
  }
  for (const { digits, end } of signInCells(original, kept)) {
    const ids = idsOfDigits(digits, prepared);
    for (const id of ids) add(id, end - digits.length, end);
    if (ids.length === 0) missed(`AADSTS${digits}`, kept);
  }
  for (const { id, start, end } of brokenCodes(original, prepared)) add(id, start, end);
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}

/** Keeps a code that nobody knows: one of a sign-in, or a failure in hexadecimal or negative. */
function missed(code: string, { unknown }: Kept): void {
  if (unknown.size < MOST_UNKNOWN && /^(?:AADSTS|0x|-)/i.test(code)) unknown.add(code);
}

function* codesIn(text: string, prepared: PreparedIndex): Iterable<Code> {
  const ends = new Set<number>();
  for (const match of text.matchAll(NUMBERED)) {
    ends.add(match.index + match[0].length);
    if (match[2] && OTHERS.test(text.slice(Math.max(0, match.index - AROUND), match.index))) continue;
    yield codeAt(match, idsOfDigits(match.slice(1).find(Boolean) ?? '', prepared));
    if (!match[0].includes('[')) continue;
    NEXT.lastIndex = match.index + match[0].length;
    for (let next = NEXT.exec(text); next; next = NEXT.exec(text))
      yield codeAt(next, idsOfDigits(next[1] ?? '', prepared));
  }
  for (const match of text.matchAll(HRESULT)) {
    const [whole, hex] = match;
    yield codeAt(match, idsOf(hex ? `0x${hex.toLowerCase()}` : whole, prepared));
  }
  const exits = new Map<string, readonly string[]>();
  for (const match of text.matchAll(CURL)) {
    const exit = `curl ${match[1]}`;
    const ids = exits.get(exit) ?? wholeFindings(exit, prepared);
    exits.set(exit, ids);
    yield codeAt(match, ids);
  }
  for (const code of numbersIn(text, prepared)) if (!ends.has(code.to)) yield code;
}

function codeAt(match: RegExpExecArray, ids: readonly string[]): Code {
  return { ids, from: match.index, to: match.index + match[0].length };
}

/** Codes that a console broke over two lines. What is a known code before the break already counts as it stands. */
function* brokenCodes(original: string, prepared: PreparedIndex): Iterable<{ id: string; start: number; end: number }> {
  const digits = /\d/g;
  let digit = -1;
  for (const {
    0: { length },
    index,
  } of original.matchAll(BREAK)) {
    const lineEnd = index + 1;
    const next = index + length;
    const from = Math.max(0, lineEnd - AROUND);
    if (digit < from) {
      digits.lastIndex = from;
      digit = digits.exec(original)?.index ?? Infinity;
    }
    if (digit > next + AROUND) continue;
    const before = original.slice(from, lineEnd);
    const joined = before + original.slice(next, next + AROUND);
    if (
      !BROKEN.test(joined) ||
      [...codesIn(before, prepared)].some(({ ids, to }) => ids.length > 0 && to === before.length)
    )
      continue;
    for (const { ids, from: start, to } of codesIn(joined, prepared)) {
      if (start >= before.length || to <= before.length || (start === 0 && lineEnd > AROUND)) continue;
      const broken = { start: from + start, end: next + to - before.length };
      for (const id of ids) yield { id, ...broken };
    }
  }
}
