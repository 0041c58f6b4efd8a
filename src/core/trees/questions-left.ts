import { choicesOf, nodeOf, type NodeShape, type TreeShape } from './choices.ts';

/** Gives how many questions can still follow on a step at the most, itself not counted; an outcome and an unknown id give 0. */
export function questionsLeft(tree: TreeShape<NodeShape>, id: string): number {
  const known = new Map<string, number>();
  const left = (at: string): number => {
    const before = known.get(at);
    if (before !== undefined) return before;
    known.set(at, 0); // a tree with a loop must not hang the page
    const node = nodeOf(tree, at);
    const lengths = (node ? choicesOf(node) : []).map(({ to }) => {
      const next = to === undefined ? undefined : nodeOf(tree, to);
      return to === undefined || next === undefined || next.kind === 'outcome' ? 0 : 1 + left(to);
    });
    const most = Math.max(0, ...lengths);
    known.set(at, most);
    return most;
  };
  return left(id);
}
