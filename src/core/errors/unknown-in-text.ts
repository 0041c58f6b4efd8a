import { decodeCode, type DecodedCode } from './decode-code.ts';
import type { ErrorIndex } from './error-index.ts';
import { findErrors } from './find-errors.ts';
import type { Tally } from './find-in-chunks.ts';
import { nearCodes, slipOf, type NearCode } from './near-codes.ts';
import { NO_AMOUNT } from './numbers-in-text.ts';
import { prepare } from './prepare.ts';
import { signInCells } from './sign-in-table.ts';

/** A code that the catalogue does not have: what its form says, and known codes one slip away. */
export interface UnknownCode {
  readonly decoded: DecodedCode;
  readonly near: readonly NearCode[];
}

const MOST = 3;
/** More than this is not looked at: each costs a look-up of its own. */
const MOST_TRIED = 40;
/** An input as short as this may be a code and nothing else. */
const LONGEST_ALONE = 40;

/** What is a code wherever it stands: with its prefix, or with the mark of a failure. */
const CERTAIN =
  /\b[a-z]{5,7}[ :#_-]{0,2}[\dlio]{4,9}\b|\b0x[89ac][0-9a-f]{7}\b|(?<![\w.-])-(?:2[01]|1[89]|10)\d{8}\b|\bMSIS\d{3,5}\b|\bSSPR_\d{3,5}\b/gi;
/** What is worth telling only where nothing else is known; no date, version or amount. */
const PERHAPS = new RegExp(
  String.raw`(?:\b(?:event|ereignis)[-_ ]?id["']?[\s:=>]{1,3}\d{1,5}\b|\bcurl: ?\(\d{1,3}\)|\bexit ?code[\s:=]{1,3}[1-9]\d{0,9}\b|\b(?:stopped|completed|no-start)-[a-z]{2,30}(?:-[a-z]{1,30}){0,6}\b|\b(?:net::)?ERR_[A-Z0-9_]{3,60}\b|\b(?:winhttp|wininet|winsock|rpc|system|win32) ?(?:error)?(?: code)?[\s:=]{0,3}\d{1,5}\b|\b(?:error|code|status|http(?:\/\d\.\d)?)(?:[ _-]?code)?["']?[\s:=#]{1,3}["'(]?\d{1,8}\b)${NO_AMOUNT}(?! of\b)`,
  'gi',
);
/** What introduces a number in running text, and is no part of its name. */
const INTRODUCTION = /^(?:http(?:\/\d\.\d)?|error|status|code)(?:[ _-]?code)?["']?[\s:=#]{1,3}["'(]?/i;

/**
 * The codes of a text that the catalogue does not have, at most three or `most`: the input itself where it is one; else sign-in codes
 * and failures that stand in it outside any evidence, those of a sign-in table and those `collected` while a long text was
 * read among them; and where nothing is known at all, any number that a word such as "error" introduces.
 */
export function unknownInText(
  text: string,
  tallies: readonly Tally[],
  index: ErrorIndex,
  collected: readonly string[] = [],
  most = MOST,
): readonly UnknownCode[] {
  const seen = tallies.flatMap(({ first }) => first.map((place) => place.text));
  const isNew = (code: string) =>
    !seen.some((evidence) => evidence.includes(code)) && findErrors(code, index).length === 0;
  const known = [
    ...prepare(index).errors.flatMap(({ codes }) => codes),
    ...[...prepare(index).signIn].map((number) => `aadsts${number}`),
  ];
  const decoded = new Map<string, DecodedCode>();
  for (const code of candidates(text, tallies.length === 0, collected).slice(0, MOST_TRIED)) {
    const read = isNew(code) ? decodeCode(code) : undefined;
    if (read && !decoded.has(read.code)) decoded.set(read.code, read);
    if (decoded.size === most) break;
  }
  return [...decoded.values()].map((read) => ({ decoded: read, near: nearCodes(read.code, known) }));
}

function candidates(text: string, isNothingKnown: boolean, collected: readonly string[]): readonly string[] {
  const whole = text.trim();
  if (whole.length < LONGEST_ALONE && decodeCode(whole) !== undefined) return isNothingKnown ? [whole] : [];
  const certain = [...text.matchAll(CERTAIN)].map(([code]) => code).filter((code) => isCode(code));
  const inTables = [...signInCells(text, {})].map(({ digits }) => `AADSTS${digits}`);
  const perhaps = isNothingKnown ? [...text.matchAll(PERHAPS)].map(([code]) => code.replace(INTRODUCTION, '')) : [];
  return [...new Set([...certain, ...inTables, ...collected, ...perhaps.filter((code) => !isSuccess(code))])];
}

/** Whether what looks like a prefix and digits is a sign-in code, or nearly one. */
function isCode(text: string): boolean {
  return /^(?:AADSTS|0x|-|MSIS|SSPR_)/i.test(text) || slipOf(text) !== undefined;
}

/** An HTTP status of success or a 0: numbers, but of no failure. */
function isSuccess(code: string): boolean {
  return /^(?:0+|[12]\d{2})$/.test(code);
}
