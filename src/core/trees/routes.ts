import { choicesOf, nodeOf } from './choices.ts';
import type { Tree } from './schema.ts';

/** One answer as a way from step to step. */
export interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly label: string;
  readonly to: string;
}

/** The ways of a tree as a graph without loops; whatever the tree, it is safe to follow them. */
export interface Routes {
  /** Every step that can be reached, each before the steps that its answers lead to. */
  readonly order: readonly string[];
  /** The ways on from each of them; those that lead nowhere or back are left out. */
  readonly from: ReadonlyMap<string, readonly Edge[]>;
  /** The steps of each loop, in order, beginning where it is entered. */
  readonly loops: readonly (readonly string[])[];
}

/** Gives every way of a tree from its start. */
export function routesOf(tree: Tree): Routes {
  const from = new Map<string, readonly Edge[]>();
  const open: string[] = [];
  const finished: string[] = [];
  const loops: (readonly string[])[] = [];
  const visit = (id: string): void => {
    open.push(id);
    const on: Edge[] = [];
    for (const edge of edgesFrom(tree, id)) {
      if (!nodeOf(tree, edge.to)) continue;
      const at = open.indexOf(edge.to);
      if (at >= 0) {
        loops.push(open.slice(at));
        continue;
      }
      on.push(edge);
      if (!from.has(edge.to)) visit(edge.to);
    }
    open.pop();
    from.set(id, on);
    finished.push(id);
  };
  if (nodeOf(tree, tree.start)) visit(tree.start);
  return { order: finished.reverse(), from, loops };
}

/** Gives the ways on from one step, also those that lead nowhere. */
export function edgesFrom(tree: Tree, id: string): readonly Edge[] {
  const node = nodeOf(tree, id);
  if (!node) return [];
  return choicesOf(node).flatMap(({ id: answer, label, to }) =>
    to === undefined ? [] : [{ from: id, answer, label, to }],
  );
}
