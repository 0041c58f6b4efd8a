import { routesOf, type Edge, type Routes } from './routes.ts';
import type { Tree } from './schema.ts';
import type { Answers } from './walk.ts';

/** The answers that lead from the start to a step. */
export type Way = readonly Edge[];

/** Ways to one step, shortest first, and whether there are more than were asked for. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly more: boolean;
}

/** Gives the ways from the start to a step, shortest first and then in the order of the answers, at most `limit` of them. */
export function waysTo(tree: Tree, id: string, limit: number): Ways {
  const routes = routesOf(tree);
  const left = lengthsTo(id, routes);
  const ways: Way[] = [];
  const follow = (at: string, length: number, way: Way): void => {
    if (ways.length > limit) return;
    if (length === 0) ways.push(way);
    for (const edge of length === 0 ? [] : (routes.from.get(at) ?? [])) {
      if (left.get(edge.to)?.has(length - 1)) follow(edge.to, length - 1, [...way, edge]);
    }
  };
  for (const length of [...(left.get(tree.start) ?? [])].sort((a, b) => a - b)) follow(tree.start, length, []);
  return { ways: ways.slice(0, limit), more: ways.length > limit };
}

/** Gives the shortest way to a step, the first of several in the order of the answers; undefined where none leads there. */
export function shortestWay(tree: Tree, id: string): Way | undefined {
  return waysTo(tree, id, 1).ways[0];
}

/** The answers of a way, as a walk takes them. */
export function answersOfWay(way: Way): Answers {
  return Object.fromEntries(way.map(({ from, answer }) => [from, answer]));
}

/** How many ways of how many answers lead from the start to each step that can be reached. */
export function wayLengths(tree: Tree): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const { order, from } = routesOf(tree);
  const found = new Map<string, Map<number, number>>(order.map((id) => [id, new Map()]));
  found.get(tree.start)?.set(0, 1);
  for (const id of order) {
    for (const { to } of from.get(id) ?? []) {
      const there = found.get(to);
      for (const [length, count] of found.get(id) ?? []) there?.set(length + 1, (there.get(length + 1) ?? 0) + count);
    }
  }
  return found;
}

/** The lengths that a way from each step to the target can have. */
function lengthsTo(target: string, { order, from }: Routes): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, ReadonlySet<number>>();
  for (const id of order.toReversed()) {
    const here = new Set(id === target ? [0] : []);
    for (const { to } of from.get(id) ?? []) for (const length of lengths.get(to) ?? []) here.add(length + 1);
    lengths.set(id, here);
  }
  return lengths;
}
