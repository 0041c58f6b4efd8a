import type { ErrorIndex } from '../../core/errors/error-index.ts';
import type { Excerpt } from '../../core/errors/excerpt.ts';
import type { Tally } from '../../core/errors/find-in-chunks.ts';
import { prepare } from '../../core/errors/prepare.ts';
import { recognise, type Recognised } from '../../core/errors/recognise.ts';
import type { UnknownCode } from '../../core/errors/unknown-in-text.ts';
import type { HopId } from '../../core/site/hop-ids.ts';
import type { Excerpts } from './excerpts.ts';

/**
 * One known error: where it breaks the way, how often it was seen (0 where it was asked for by its id), and where. A
 * sign-in code of the long tail has no record, and so no page of its own.
 */
export interface Shown {
  readonly id: string;
  readonly hop: HopId;
  readonly isRecord: boolean;
  readonly count: number;
  readonly excerpts: readonly Excerpt[];
}

/** An unknown code: what its form says, known codes one slip away, and where it was seen. */
export interface Unknown extends UnknownCode {
  readonly excerpts: readonly Excerpt[];
}

/** All that the lookup says of a text. `otherUnknown` are unknown codes of which no more is said. */
export interface Answer {
  readonly shown: readonly Shown[];
  readonly unknown: readonly Unknown[];
  readonly otherUnknown: readonly string[];
  readonly recognised: Recognised;
}

/** What was read of a text: `unknown` are codes that nothing knows, `beginning` is as much as is looked through for what is no error. */
interface WasRead {
  readonly tallies: readonly Tally[];
  readonly excerpts: Excerpts;
  readonly unknown: readonly string[];
  readonly beginning: string;
}

/** Turns tallies into what is shown. A text that is nothing but the id of an error asks for that error. */
export async function answerFor(
  { tallies, excerpts, unknown, beginning }: WasRead,
  index: ErrorIndex,
): Promise<Answer> {
  const { byId } = prepare(index);
  const asked = byId.get(beginning.trim().toLowerCase())?.id;
  const found = tallies.toSorted((a, b) => Number(b.id === asked) - Number(a.id === asked));
  const isMissing = asked !== undefined && found[0]?.id !== asked;
  const shown = (isMissing ? [{ id: asked, count: 0 }, ...found] : found).map(({ id, count }): Shown => ({
    id,
    hop: byId.get(id)?.hop ?? 'sign-in',
    isRecord: byId.has(id),
    count,
    excerpts: excerpts.byId.get(id) ?? [],
  }));
  const recognised = recognise(beginning);
  const rest = { shown, recognised };
  const none = { ...rest, unknown: [], otherUnknown: [] };
  if (shown.length > 0 && unknown.length === 0 && !mayHoldUnknown(tallies, recognised)) return none;
  return import('./unknown-codes.ts').then(
    ({ unknownCodes }) => ({ ...rest, ...unknownCodes(beginning, tallies, index, unknown) }),
    () => none, // without what decodes, nothing is said of them
  );
}

/** Whether some code was recognised that is no evidence of anything: what stands at the very end is not among the unknown yet. */
function mayHoldUnknown(tallies: readonly Tally[], { codes }: Recognised): boolean {
  const seen = tallies.flatMap(({ first }) => first.map((place) => place.text));
  return codes.some((code) => !seen.some((evidence) => evidence.includes(code)));
}
