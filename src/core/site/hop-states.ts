import { HOP_IDS, type HopId } from './hop-ids.ts';

/**
 * What is known of a hop when a failure has been placed: passed, broken there, broken there as well by another failure,
 * nothing can be said, or not on this way at all.
 */
export type HopState = 'passed' | 'broken' | 'also' | 'unknown' | 'skipped';

/**
 * How a failure lies on the way. Most break one hop, and the hops before it held. Some only wrap another error, which
 * decides: then no hop is known to have held. Some never leave the own network: then the way to the cloud is not taken.
 */
export const PATHS = ['depends', 'internal'] as const;
export type PathKind = (typeof PATHS)[number];

/**
 * Gives the state of every hop, in order, when the request broke at `at` and, by other failures, at `also`; with no place,
 * nothing is known of any. A hop that any failure names has not held, whatever lies behind it.
 */
export function statesOnWay(
  at: HopId | undefined,
  path?: PathKind,
  also: readonly HopId[] = [],
): readonly { readonly id: HopId; readonly state: HopState }[] {
  const broken = at === undefined ? -1 : HOP_IDS.indexOf(at);
  return HOP_IDS.map((id, index) => {
    const isNamed = index !== broken && path === undefined && also.includes(id);
    return { id, state: isNamed ? 'also' : stateOf(index, broken, path) };
  });
}

function stateOf(index: number, broken: number, path: PathKind | undefined): HopState {
  if (path === 'depends') return 'unknown';
  if (index === broken) return 'broken';
  if (path === 'internal') return 'skipped';
  return broken < 0 || index > broken ? 'unknown' : 'passed';
}
