import type { Tree, TreeNode } from '../schema.ts';

/** Every kind of fault that a tree of the right shape can still have. */
export type ProblemKind =
  | 'no-start'
  | 'dangling'
  | 'unreachable'
  | 'loop'
  | 'dead-end'
  | 'reserved-id'
  | 'too-deep'
  | 'median-too-deep'
  | 'no-question'
  | 'one-answer'
  | 'same-answer-id'
  | 'same-label'
  | 'long-label'
  | 'nothing-to-find-out'
  | 'no-command'
  | 'no-looks-like'
  | 'silent-check'
  | 'shared-error'
  | 'shared-pattern'
  | 'no-verify'
  | 'no-if-not'
  | 'no-hop'
  | 'broken-and-healthy'
  | 'broken-and-plan'
  | 'nobody-acts'
  | 'actor-not-named'
  | 'no-steps'
  | 'same-symptom'
  | 'markup'
  | 'unknown-error'
  | 'unknown-host'
  | 'unknown-article'
  | 'unknown-feature'
  | 'unreached-error'
  | 'unreached-host'
  | 'unreached-article'
  | 'unreached-group';

/** One fault: what is wrong, naming the node, and how to mend it. Without a node it is one of the whole tree. */
export interface TreeProblem {
  readonly kind: ProblemKind;
  readonly node?: string;
  readonly says: string;
  readonly remedy: string;
}

/** Finds the faults of one sort in a tree. */
export type TreeCheck = (tree: Tree) => readonly TreeProblem[];

/** Runs a check on every node, in the order of the file. */
export function onEveryNode(check: (id: string, node: TreeNode) => readonly TreeProblem[]): TreeCheck {
  return ({ nodes }) => Object.entries(nodes).flatMap(([id, node]) => check(id, node));
}

/** The values that stand in a list more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
