import { nodeOf } from './choices.ts';
import { edgesFrom } from './routes.ts';
import type { Tree, TreeNode } from './schema.ts';

/** One answer that leads to an item of the outline. */
export interface Via {
  readonly answer: string;
  readonly label: string;
}

interface Item {
  readonly id: string;
  readonly node: TreeNode;
  /** The number of the step, from 1, in the order of the outline. */
  readonly number: number;
  /** The answers that lead here from the item above; none at the start. */
  readonly via: readonly Via[];
}

/** A step with all that follows from it, or, where it was met before, a reference to it by its number. */
export type OutlineItem =
  | (Item & { readonly kind: 'step'; readonly children: readonly OutlineItem[] })
  | (Item & { readonly kind: 'reference' });

/** Gives the whole tree as a nested list, in the order of its answers; undefined where it has no start. */
export function outlineOf(tree: Tree): OutlineItem | undefined {
  const numbers = new Map<string, number>();
  const item = (id: string, node: TreeNode, via: readonly Via[]): OutlineItem => {
    const known = numbers.get(id);
    if (known !== undefined) return { kind: 'reference', id, node, number: known, via };
    const number = numbers.size + 1;
    numbers.set(id, number);
    const children = [...targets(tree, id)].flatMap(([to, answers]) => {
      const child = nodeOf(tree, to);
      return child ? [item(to, child, answers)] : [];
    });
    return { kind: 'step', id, node, number, via, children };
  };
  const start = nodeOf(tree, tree.start);
  return start && item(tree.start, start, []);
}

/** Gives the number of every step that can be reached, in the order of the outline, from 1. */
export function stepNumbers(tree: Tree): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const collect = (item: OutlineItem): void => {
    if (item.kind === 'reference') return;
    numbers.set(item.id, item.number);
    item.children.forEach(collect);
  };
  const outline = outlineOf(tree);
  if (outline) collect(outline);
  return numbers;
}

/** Where the answers of a step lead, answers with one target together. */
function targets(tree: Tree, id: string): ReadonlyMap<string, readonly Via[]> {
  const found = new Map<string, readonly Via[]>();
  for (const { to, answer, label } of edgesFrom(tree, id)) {
    found.set(to, [...(found.get(to) ?? []), { answer, label }]);
  }
  return found;
}
