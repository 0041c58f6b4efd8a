import type { HopId } from './hop-ids.ts';
import type { PathKind } from './hop-states.ts';

/** What of a finding matters for its place: the hop that it names, and how it lies on the way. */
export interface PlacedFinding {
  readonly hop: HopId;
  readonly path?: PathKind | undefined;
}

/** Where an answer of several findings breaks the way. */
export interface Breaks {
  /** The place of the first finding that names one; undefined only where there is no finding. */
  readonly at: HopId | undefined;
  /** How the way is drawn, where no finding names a place on it. */
  readonly path?: PathKind | undefined;
  /** The other places that findings name, in the order of the findings. */
  readonly also: readonly HopId[];
  /** Which finding `at` is of, counted from 0. */
  readonly from: number;
}

/**
 * Says where findings, best first, break the way. Those that only wrap another error, and those that never leave the own
 * network, name no place on it; they count only where there is nothing else.
 */
export function breaksOf(findings: readonly PlacedFinding[]): Breaks {
  const placed = findings.filter(({ path }) => path === undefined);
  const first = placed[0] ?? findings.find(({ path }) => path === 'internal') ?? findings[0];
  if (first === undefined) return { at: undefined, also: [], from: -1 };
  return {
    at: first.hop,
    path: first.path,
    also: [...new Set(placed.map(({ hop }) => hop))].filter((hop) => hop !== first.hop),
    from: findings.indexOf(first),
  };
}
