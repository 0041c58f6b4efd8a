import type { DecodedCode } from '../../core/errors/decode-code.ts';
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import type { Excerpt } from '../../core/errors/excerpt.ts';
import type { Tally } from '../../core/errors/find-in-chunks.ts';
import type { NearCode } from '../../core/errors/near-codes.ts';
import { recognise, type Recognised } from '../../core/errors/recognise.ts';
import { prepare } from '../../core/errors/prepare.ts';
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

/** Turns tallies into what is shown. `beginning` is as much of the text as is looked through for what is no error. */
export async function answerFor(
  {
    tallies,
    excerpts,
    beginning,
  }: { readonly tallies: readonly Tally[]; readonly excerpts: Excerpts; readonly beginning: string },
  index: ErrorIndex,
): Promise<Answer> {
  const { byId } = prepare(index);
  const shown = tallies.map(({ id, count }): Shown => ({
    id,
    hop: byId.get(id)?.hop,
    count,
    excerpts: excerpts.byId.get(id) ?? [],
  }));
  const recognised = recognise(beginning);
  if (!mayHoldUnknown(tallies, recognised)) return { shown, unknown: [], recognised };
  const unknown = await import('./unknown-codes.ts').then(
    ({ unknownCodes }) => unknownCodes(beginning, tallies, recognised, index),
    () => [], // without what decodes, the codes stay among what was recognised
  );
  return { shown, unknown, recognised };
}

function mayHoldUnknown(tallies: readonly Tally[], { codes }: Recognised): boolean {
  const seen = tallies.flatMap(({ first }) => first.map((place) => place.text));
  const isUnseen = (code: string) => !seen.some((evidence) => evidence.includes(code));
  return tallies.length === 0 || codes.some((code) => /^(?:AADSTS|0x|-)/i.test(code) && isUnseen(code));
}
