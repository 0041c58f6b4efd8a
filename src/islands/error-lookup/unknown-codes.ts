/** What is said of codes that the catalogue does not have; fetched when a text holds one, since most texts do not. */
import { decodeCode } from '../../core/errors/decode-code.ts';
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import type { Tally } from '../../core/errors/find-in-chunks.ts';
import { nearCodes } from '../../core/errors/near-codes.ts';
import { prepare } from '../../core/errors/prepare.ts';
import type { Recognised } from '../../core/errors/recognise.ts';
import { codeKey } from '../../core/errors/spellings.ts';
import type { Unknown } from './answer.ts';

const UNKNOWN = 3;

/**
 * Codes that the catalogue does not have: the input itself, or sign-in codes and HRESULTs that stand in it outside any
 * evidence; and where nothing is known at all, any number that a word such as "error" introduces.
 */
export function unknownCodes(
  text: string,
  tallies: readonly Tally[],
  recognised: Recognised,
  index: ErrorIndex,
): readonly Unknown[] {
  const known = [
    ...prepare(index).errors.flatMap(({ codes }) => codes),
    ...index.signIn.map((number) => `aadsts${number}`),
  ];
  const keys = new Set(known);
  const seen = tallies.flatMap(({ first }) => first.map((place) => place.text));
  const whole = text.trim();
  const isAlone = whole.length < 40 && decodeCode(whole) !== undefined;
  const inWords =
    tallies.length === 0
      ? recognised.codes.map((code) => code.replace(/^(?:error|code|status)\D*(?=\d+$)/i, ''))
      : recognised.codes;
  const candidates = isAlone
    ? tallies.length === 0
      ? [whole]
      : []
    : inWords.filter((code) => /^(?:AADSTS|0x|-|\d+$)/i.test(code));
  return candidates
    .filter((code) => !keys.has(codeKey(code)) && !seen.some((evidence) => evidence.includes(code)))
    .flatMap((code) => decodeCode(code) ?? [])
    .slice(0, UNKNOWN)
    .map((decoded) => ({ decoded, near: nearCodes(decoded.code, known) }));
}
