import type { ErrorIndex, Evidence, Finding } from './error-index.ts';
import { findErrors } from './find-errors.ts';
import { prepare } from './prepare.ts';
import { longestOf, rank } from './rank.ts';

/** One error in a long text: how often and where it was seen, and the longest words seen. */
export interface Tally {
  readonly id: string;
  readonly count: number;
  /** The first places, in units of the whole text. */
  readonly first: readonly Evidence[];
  readonly last: Evidence;
  readonly longest: Evidence;
}

type Tallies = ReadonlyMap<string, Tally>;

/** A long text read so far: what was found, how far it was read, and the end of it that the next chunk must see again. */
export interface ChunkedReading {
  readonly tallies: Tallies;
  /** The tallies without what stands so near to the end that the next chunk may show it to be something else. */
  readonly decided: Tallies;
  readonly read: number;
  readonly tail: string;
  /** Sign-in codes and HRESULTs that the catalogue does not know, as they were written; no more than 40. */
  readonly unknown: ReadonlySet<string>;
  /** The header of a table of sign-ins, once one was met. */
  readonly header?: string | undefined;
}

/** How much of a chunk is read again with the next, so that nothing falls into the gap: longer than any expression reaches. */
export const OVERLAP = 2000;
/** What ends this near to the end of a chunk is judged again with what follows it: the rest of a word, of a number, of a sentence. */
const UNDECIDED = 100;
const FIRST = 5;

export const NOTHING_READ: ChunkedReading = {
  tallies: new Map(),
  decided: new Map(),
  read: 0,
  tail: '',
  unknown: new Set(),
};

/** Reads the next chunk of a long text. Chunks should be much longer than the overlap; a megabyte is good. */
export function readChunk(state: ChunkedReading, chunk: string, index: ErrorIndex): ChunkedReading {
  const text = state.tail + chunk;
  const base = state.read - state.tail.length;
  const read = state.read + chunk.length;
  const after = Math.max(0, state.read - UNDECIDED);
  const until = Math.max(0, read - UNDECIDED);
  const kept = { unknown: new Set(state.unknown), header: state.header };
  const found = findErrors(text, index, kept).map(({ id, evidence }) => ({
    id,
    evidence: evidence.map(moved(base)),
  }));
  const decided = withFound(state.decided, found, ({ end }) => end > after && end <= until);
  const tallies = withFound(decided, found, ({ end }) => end > Math.max(after, until));
  return { tallies, decided, read, tail: text.slice(-OVERLAP), ...kept };
}

/** What was found, best first, ordered as `findErrors` orders. */
export function ranked({ tallies }: ChunkedReading, index: ErrorIndex): readonly Tally[] {
  const { byId } = prepare(index);
  const found = [...tallies.values()].map(({ id, count, first, longest }) => ({
    id,
    count,
    longest,
    first: first[0] ?? longest,
    error: byId.get(id),
  }));
  return rank(found).flatMap(({ id }) => tallies.get(id) ?? []);
}

function withFound(known: Tallies, found: readonly Finding[], isMeant: (place: Evidence) => boolean): Tallies {
  const tallies = new Map(known);
  for (const { id, evidence } of found) {
    const fresh = evidence.filter(isMeant);
    const [one] = fresh;
    if (one) tallies.set(id, joined(tallies.get(id), { id, fresh, one }));
  }
  return tallies;
}

/** A tally with fresh places. A place that begins where the last one did is that one, seen to its end. */
function joined(
  known: Tally | undefined,
  { id, fresh, one }: { readonly id: string; readonly fresh: readonly Evidence[]; readonly one: Evidence },
): Tally {
  const isAgain = known !== undefined && one.start <= known.last.start;
  const before = known?.first.filter((place) => !isAgain || place !== known.last) ?? [];
  return {
    id,
    count: (known?.count ?? 0) + fresh.length - (isAgain ? 1 : 0),
    first: [...before, ...fresh].slice(0, FIRST),
    last: fresh.at(-1) ?? one,
    longest: longestOf(known?.longest ?? one, fresh),
  };
}

function moved(by: number): (place: Evidence) => Evidence {
  return ({ start, end, text }) => ({ start: start + by, end: end + by, text });
}
