import type { TreeNode } from './schema.ts';

/** As much of an answer as it takes to go on. */
interface OpenAnswer {
  readonly id: string;
  readonly label: string;
  readonly to: string;
}

/** As much of a step that asks something as it takes to walk on from it; the full step has it, and the slim one. */
export interface AskingShape {
  readonly kind: 'question' | 'check';
  readonly ask: string;
  readonly answers: readonly OpenAnswer[];
  readonly unknown: { readonly label: string; readonly to?: string | undefined };
}

/** As much of an outcome as it takes to name it. */
export interface OutcomeShape {
  readonly kind: 'outcome';
  readonly title: string;
}

/** A step of any tree that can be walked. */
export type NodeShape = AskingShape | OutcomeShape;

/** A tree that can be walked: the full one, the slim one, or any part of them that holds the way. */
export interface TreeShape<N extends NodeShape = TreeNode> {
  readonly id: string;
  readonly start: string;
  readonly nodes: Readonly<Record<string, N>>;
}

/** A step that asks something. */
export type AskingOf<N extends NodeShape> = Extract<N, { readonly kind: 'question' | 'check' }>;
/** A step of the full tree that asks something. */
export type AskingNode = AskingOf<TreeNode>;

/** The id of the answer "I don't know", which every question has. */
export const UNKNOWN = 'unknown';

/** One thing a reader may answer, "I don't know" included; that one may lead nowhere. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly to?: string;
}

/** Gives the node of an id, or undefined; any text is safe. */
export function nodeOf<N extends NodeShape>(tree: Pick<TreeShape<N>, 'nodes'>, id: string): N | undefined {
  return Object.hasOwn(tree.nodes, id) ? tree.nodes[id] : undefined;
}

/** Tells whether a step asks something. */
export function isAsking<N extends NodeShape>(node: N): node is AskingOf<N> {
  return node.kind !== 'outcome';
}

/** Gives the answers of a step in their order, "I don't know" last; an outcome has none. */
export function choicesOf(node: NodeShape): readonly Choice[] {
  if (!isAsking(node)) return [];
  const { label, to } = node.unknown;
  return [
    ...node.answers.map((answer) => ({ id: answer.id, label: answer.label, to: answer.to })),
    { id: UNKNOWN, label, ...(to === undefined ? {} : { to }) },
  ];
}

/** The heading of a step: its question, or the verdict of an outcome. */
export function headingOf(node: NodeShape): string {
  return isAsking(node) ? node.ask : node.title;
}
