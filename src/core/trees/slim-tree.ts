import { isAsking, type AskingShape, type OutcomeShape, type TreeShape } from './choices.ts';
import type { Tree } from './schema.ts';

/** A step with what a walk needs: its heading, its answers, and where they lead. */
export type SlimNode = AskingShape | OutcomeShape;

/** A whole tree without what is read only at each step, published as /data/trees/walk.json. */
export interface SlimTree extends TreeShape<SlimNode> {
  readonly title: string;
  readonly version: string;
}

/** Gives of a tree what it takes to replay answers and to name every step. */
export function slimTree({ id, title, version, start, nodes }: Tree): SlimTree {
  const slim = Object.entries(nodes).map(([name, node]): readonly [string, SlimNode] => {
    if (!isAsking(node)) return [name, { kind: node.kind, title: node.title }];
    const answers = node.answers.map(({ id: answer, label, to }) => ({ id: answer, label, to }));
    const { label: words, to: onward } = node.unknown;
    return [
      name,
      {
        kind: node.kind,
        ask: node.ask,
        answers,
        unknown: { label: words, ...(onward === undefined ? {} : { to: onward }) },
      },
    ];
  });
  return { id, title, version, start, nodes: Object.fromEntries(slim) };
}
