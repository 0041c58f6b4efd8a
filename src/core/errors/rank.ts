import type { Evidence, Finding, IndexedError } from './error-index.ts';

/** A place in a text, with what stands there where that is known. */
type Place = Pick<Evidence, 'start' | 'end'> & Partial<Evidence>;

/** What the order of a finding depends on. A sign-in code of the long tail has no record behind it. */
export interface Rankable {
  readonly id: string;
  readonly error: IndexedError | undefined;
  /** In how many places it was seen. */
  readonly count: number;
  readonly longest: Place;
  readonly first: Place;
}

/**
 * Orders findings: the situation that says which task failed before the causes, what merely wraps another last; among
 * equals the longest words seen, then the most places, then the one that comes first in the text. The same input gives
 * the same order.
 */
export function rank<T extends Rankable>(found: readonly T[]): readonly T[] {
  return found.toSorted(
    (a, b) =>
      depthOf(b) - depthOf(a) ||
      lengthOf(b.longest) - lengthOf(a.longest) ||
      b.count - a.count ||
      a.first.start - b.first.start ||
      (a.id < b.id ? -1 : 1),
  );
}

/** A finding with what its order depends on. */
export function rankable(
  { id, evidence }: Finding,
  error: IndexedError | undefined,
): Rankable & { readonly evidence: Finding['evidence'] } {
  const [first = { start: 0, end: 0 }] = evidence;
  return { id, error, evidence, count: evidence.length, first, longest: longestOf(first, evidence) };
}

/** The longest of some places; the earliest among equals. */
export function longestOf<T extends Place>(first: T, others: readonly T[]): T {
  return others.reduce((longest, one) => (lengthOf(one) > lengthOf(longest) ? one : longest), first);
}

function depthOf({ error }: Rankable): number {
  return error?.depth ?? 1;
}

/** The length of a place, the same whether lines end as on Windows or not. */
function lengthOf({ start, end, text = '' }: Place): number {
  return end - start - text.split('\r').length;
}
