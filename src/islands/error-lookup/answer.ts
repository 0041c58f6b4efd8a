import { decodeCode, type DecodedCode } from '../../core/errors/decode-code.ts';
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import type { Excerpt } from '../../core/errors/excerpt.ts';
import type { Tally } from '../../core/errors/find-in-chunks.ts';
import { nearCodes, type NearCode } from '../../core/errors/near-codes.ts';
import { recognise, type Recognised } from '../../core/errors/recognise.ts';
import { prepare } from '../../core/errors/prepare.ts';
import { codeKey } from '../../core/errors/spellings.ts';
import type { HopId } from '../../core/site/hops.ts';
import type { Excerpts } from './excerpts.ts';

/** One known error: where it breaks the way, how often it was seen, and where. `hop` is undefined for a code without a record. */
export interface Shown {
  readonly id: string;
  readonly hop: HopId | undefined;
  readonly count: number;
  readonly excerpts: readonly Excerpt[];
}

/** An unknown code: what its form says, and known codes one slip away. */
export interface Unknown {
  readonly decoded: DecodedCode;
  readonly near: readonly NearCode[];
}

/** All that the lookup says of a text. */
export interface Answer {
  readonly shown: readonly Shown[];
  readonly unknown: readonly Unknown[];
  readonly recognised: Recognised;
}

const UNKNOWN = 3;

/** Turns tallies into what is shown. `beginning` is as much of the text as is looked through for what is no error. */
export function answerFor(
  {
    tallies,
    excerpts,
    beginning,
  }: { readonly tallies: readonly Tally[]; readonly excerpts: Excerpts; readonly beginning: string },
  index: ErrorIndex,
): Answer {
  const { byId } = prepare(index);
  const shown = tallies.map(({ id, count }): Shown => ({
    id,
    hop: byId.get(id)?.hop,
    count,
    excerpts: excerpts.byId.get(id) ?? [],
  }));
  const recognised = recognise(beginning);
  return { shown, unknown: unknownCodes(beginning, tallies, recognised, index), recognised };
}

/** Codes that the catalogue does not have: the input itself, or sign-in codes and HRESULTs that stand in it outside any evidence. */
function unknownCodes(
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
  const candidates = isAlone
    ? tallies.length === 0
      ? [whole]
      : []
    : recognised.codes.filter((code) => /^(?:AADSTS|0x|-)/i.test(code));
  return candidates
    .filter((code) => !keys.has(codeKey(code)) && !seen.some((evidence) => evidence.includes(code)))
    .flatMap((code) => decodeCode(code) ?? [])
    .slice(0, UNKNOWN)
    .map((decoded) => ({ decoded, near: nearCodes(decoded.code, known) }));
}
