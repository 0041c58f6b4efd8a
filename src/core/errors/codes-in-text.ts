import { placeOf, type Reading } from '../text/reading.ts';
import type { Evidence, Finding } from './error-index.ts';
import type { PreparedIndex } from './prepare.ts';
import { CODE_NAMES, signInCells, type Table } from './sign-in-table.ts';
import { codeKey } from './spellings.ts';

/**
 * Sign-in codes: with their prefix, in the look-up address, in JSON and rows of the sign-in log, behind a label. Then the
 * status with which a proxy refused or failed, as logs write it: Apache, Envoy, Squid, Blue Coat, Skyhigh, Fiddler,
 * HAProxy, and fields of Forcepoint, CEF, LEEF and Zscaler.
 */
const NUMBERED = new RegExp(
  String.raw`\b(?:AADSTS[ :#_-]{0,2}|error[?]code=)(\d{4,8})\b|(?:${CODE_NAMES}|\bstatus)["']? ?[:=>]? ?[["']{0,2}(\d{5,8})\b|"CONNECT [^"]{1,300}" ([45]\d\d)\b|\bTCP_[A-Z_]{3,40}/([45]\d\d)\b|\b([45]\d\d) (?:"CONNECT |TCP_[A-Z]|HTTP Tunnel|\d+ - - [\w-]{4} )|\b(?:http_response|outcome|proxyStatus-code|respcode)[":=]{1,3}([45]\d\d)\b`,
  'gi',
);
/**
 * HRESULTs of the failure range: hexadecimal with or without its mark, negative decimal, ten digits. Not the first part of
 * a GUID, nor the number that an LDAP server puts before its message, which is always the same.
 */
const HRESULT =
  /\b(?:0x)?[89a-f][0-9a-f]{7}\b(?!-[0-9a-f]{4}-|: ?LdapErr)|(?<![\w.])-\d{8,10}\b|(?<![\w.+-])[2-4]\d{9}(?![\w.-])/gi;
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
  for (const { ids, from, to } of codesIn(reading.text, prepared)) {
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

interface Code {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

function* codesIn(text: string, prepared: PreparedIndex): Iterable<Code> {
  for (const match of text.matchAll(NUMBERED)) {
    yield codeAt(match, idsOfDigits(match.slice(1).find(Boolean) ?? '', prepared));
  }
  for (const match of text.matchAll(HRESULT)) {
    const isDecimal = /^-|^\d{10}$/.test(match[0]);
    yield codeAt(match, idsOf(isDecimal ? match[0] : `0x${match[0].slice(-8).toLowerCase()}`, prepared));
  }
}

function codeAt(match: RegExpExecArray, ids: readonly string[]): Code {
  return { ids, from: match.index, to: match.index + match[0].length };
}

/** The ids of the records that a code names, in any of its spellings. */
export function idsOf(code: string, { byCode, errors }: PreparedIndex): readonly string[] {
  const owners = byCode.get(code) ?? (/^0x[0-9a-f]{8}$/.test(code) ? [] : byCode.get(codeKey(code)));
  return owners?.flatMap((number) => errors[number]?.id ?? []) ?? [];
}

/** The ids that digits name: three of them a status; more a sign-in code, of its record or else of the long tail. */
export function idsOfDigits(digits: string, prepared: PreparedIndex): readonly string[] {
  const ids = idsOf(digits.length < 4 ? digits : `AADSTS${digits}`, prepared);
  const isPlain = !digits.startsWith('0');
  return ids.length === 0 && isPlain && prepared.signIn.has(Number(digits)) ? [`aadsts${digits}`] : ids;
}

/** Codes that a console broke over two lines. What is a known code before the break already counts as it stands. */
function* brokenCodes(original: string, prepared: PreparedIndex): Iterable<{ id: string; start: number; end: number }> {
  for (const {
    0: { length },
    index,
  } of original.matchAll(BREAK)) {
    const lineEnd = index + 1;
    const next = index + length;
    const before = original.slice(Math.max(0, lineEnd - AROUND), lineEnd);
    const joined = before + original.slice(next, next + AROUND);
    if (
      !BROKEN.test(joined) ||
      [...codesIn(before, prepared)].some(({ ids, to }) => ids.length > 0 && to === before.length)
    )
      continue;
    for (const { ids, from, to } of codesIn(joined, prepared)) {
      if (from >= before.length || to <= before.length || (from === 0 && lineEnd > AROUND)) continue;
      const broken = { start: lineEnd - before.length + from, end: next + to - before.length };
      for (const id of ids) yield { id, ...broken };
    }
  }
}
