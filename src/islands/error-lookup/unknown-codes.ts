/** What is said of codes that the catalogue does not have; fetched when a text holds one, since most texts do not. */
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import type { Tally } from '../../core/errors/find-in-chunks.ts';
import { unknownInText, type UnknownCode } from '../../core/errors/unknown-in-text.ts';
import type { Answer } from './answer.ts';
import { excerptAt } from './excerpts.ts';

/** So many are explained; of the others only the code is said. */
const EXPLAINED = 3;
const MOST = 40;

/** The unknown codes of a text, those `collected` beyond its beginning among them, each with the first place where it stands. */
export function unknownCodes(
  text: string,
  tallies: readonly Tally[],
  index: ErrorIndex,
  collected: readonly string[],
): Pick<Answer, 'unknown' | 'otherUnknown'> {
  const all = unknownInText(text, tallies, index, collected, MOST);
  return {
    unknown: all.slice(0, EXPLAINED).map((code) => ({ ...code, excerpts: placesOf(code, text) })),
    otherUnknown: all.slice(EXPLAINED).map(({ decoded }) => decoded.code),
  };
}

function placesOf({ decoded }: UnknownCode, text: string): Answer['unknown'][number]['excerpts'] {
  for (const written of [decoded.code, ...decoded.spellings]) {
    const start = text.indexOf(written);
    const end = start + written.length;
    if (start >= 0) return [excerptAt(text, { start, end, text: written })];
  }
  return [];
}
