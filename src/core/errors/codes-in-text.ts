import { placeOf, type Reading } from '../text/reading.ts';
import type { Evidence, Finding } from './error-index.ts';
import type { PreparedIndex } from './prepare.ts';
import { codeKey } from './spellings.ts';

/** Sign-in codes: with their prefix, in the look-up address, in JSON and tables of the sign-in log. */
const SIGN_IN =
  /\bAADSTS[ :#]{0,2}(\d{4,8})\b|\berror[?]code=(\d{4,8})\b|(?:error[ _]?codes?|\bresult ?type)["']? ?[:=]? ?[["']{0,2}(\d{5,8})\b/gi;
/**
 * HRESULTs of the failure range: hexadecimal with or without its mark, negative decimal, ten digits. Not the first part of
 * a GUID, nor the number that an LDAP server puts before its message, which is always the same.
 */
const HRESULT =
  /\b(?:0x)?[89a-f][0-9a-f]{7}\b(?!-[0-9a-f]{4}-|: ?LdapErr)|(?<![\w.])-\d{8,10}\b|(?<![\w.+-])[2-4]\d{9}(?![\w.-])/gi;
/** More places of one error than this say nothing new. */
const MOST = 200;
/** The longest code with what marks it, and a little more. */
const AROUND = 32;
const SHORTEST = 5;
/** What has to stand at a line break before it is worth looking there for a broken code. */
const BROKEN = /[a-f0-9]{8}|\d{5}/i;
const CR = 13;

/** Finds codes that the catalogue knows by number, in any spelling, wherever they stand in a text. */
export function codeFindings(reading: Reading, original: string, prepared: PreparedIndex): readonly Finding[] {
  const found = new Map<string, Evidence[]>();
  const add = (id: string, start: number, end: number): void => {
    const evidence = found.get(id) ?? [];
    if (evidence.length < MOST) evidence.push({ start, end, text: original.slice(start, end) });
    found.set(id, evidence);
  };
  for (const { ids, from, to } of codesIn(reading.text, prepared)) {
    const { start, end } = placeOf(reading, from, to);
    for (const id of ids) add(id, start, end);
  }
  for (const { id, start, end } of brokenCodes(original, prepared)) add(id, start, end);
  return [...found].map(([id, evidence]) => ({ id, evidence }));
}

interface Code {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

function* codesIn(text: string, prepared: PreparedIndex): Iterable<Code> {
  for (const match of text.matchAll(SIGN_IN)) {
    const ids = idsOfSignIn(match[1] ?? match[2] ?? match[3] ?? '', prepared);
    if (ids.length > 0) yield { ids, from: match.index, to: match.index + match[0].length };
  }
  for (const match of text.matchAll(HRESULT)) {
    const isDecimal = /^-|^\d{10}$/.test(match[0]);
    const ids = idsOf(isDecimal ? match[0] : `0x${match[0].slice(-8).toLowerCase()}`, prepared);
    if (ids.length > 0) yield { ids, from: match.index, to: match.index + match[0].length };
  }
}

/** The ids of the records that a code names, in any of its spellings. */
export function idsOf(code: string, { byCode, errors }: PreparedIndex): readonly string[] {
  const owners = byCode.get(code) ?? (/^0x[0-9a-f]{8}$/.test(code) ? [] : byCode.get(codeKey(code)));
  return owners?.flatMap((number) => errors[number]?.id ?? []) ?? [];
}

/** The ids that the digits of a sign-in code name: of its records, else of the long tail. */
export function idsOfSignIn(digits: string, prepared: PreparedIndex): readonly string[] {
  const ids = idsOf(`AADSTS${digits}`, prepared);
  const isPlain = !digits.startsWith('0');
  return ids.length === 0 && isPlain && prepared.signIn.has(Number(digits)) ? [`aadsts${digits}`] : ids;
}

/** Codes that a console broke over two lines. What is a known code before the break already counts as it stands. */
function* brokenCodes(original: string, prepared: PreparedIndex): Iterable<{ id: string; start: number; end: number }> {
  for (let at = original.indexOf('\n'); at >= 0; at = original.indexOf('\n', at + 1)) {
    const lineEnd = original.charCodeAt(at - 1) === CR ? at - 1 : at;
    if (wordAround(original, lineEnd, at + 1) < SHORTEST) continue;
    const before = original.slice(Math.max(0, lineEnd - AROUND), lineEnd);
    const joined = before + original.slice(at + 1, at + 1 + AROUND);
    if (!BROKEN.test(joined) || [...codesIn(before, prepared)].some(({ to }) => to === before.length)) continue;
    for (const { ids, from, to } of codesIn(joined, prepared)) {
      if (from >= before.length || to <= before.length || (from === 0 && lineEnd > AROUND)) continue;
      const broken = { start: lineEnd - before.length + from, end: at + 1 + to - before.length };
      for (const id of ids) yield { id, ...broken };
    }
  }
}

/** How long the word is that a line break cuts: 0 where it cuts none, and no more than is worth knowing. */
function wordAround(text: string, end: number, start: number): number {
  let before = 0;
  let after = 0;
  while (before < SHORTEST && isDigitOrLetter(text.charCodeAt(end - 1 - before))) before++;
  while (after < SHORTEST && isDigitOrLetter(text.charCodeAt(start + after))) after++;
  return before > 0 && after > 0 ? before + after : 0;
}

function isDigitOrLetter(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
