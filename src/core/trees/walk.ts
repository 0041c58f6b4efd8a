import { plainText } from '../text/inline.ts';
import {
  choicesOf,
  isAsking,
  nodeOf,
  UNKNOWN,
  type AskingOf,
  type AskingShape,
  type Choice,
  type NodeShape,
  type TreeShape,
} from './choices.ts';
import type { TreeNode } from './schema.ts';

/** The answers of a reader: ids of answers by id of the question. */
export type Answers = Readonly<Record<string, string>>;

/** A question that was answered, and how. */
export interface PathStep<N extends NodeShape = TreeNode> {
  readonly id: string;
  readonly node: AskingOf<N>;
  readonly answer: Choice;
}

/** The first answer that does not fit today's tree, and a sentence about it for the reader. */
export interface Stop {
  readonly question: string;
  readonly answer: string;
  readonly says: string;
}

/** Where the answers lead. Everything else about a visit to the tree follows from this. */
export interface Walk<N extends NodeShape = TreeNode> {
  readonly path: readonly PathStep<N>[];
  readonly current: { readonly id: string; readonly node: N };
  /** True when the reader does not know the answer to the current question and has to find out before going on. */
  readonly findOut: boolean;
  readonly stoppedAt?: Stop;
  /** Answers that the way did not meet, or that no longer fit. */
  readonly unused: Answers;
}

/**
 * Replays the answers from the start of a tree. Any answers are safe: the replay stops politely at the first that does
 * not fit. Throws only where the tree itself has no start, which the build refuses.
 */
export function walk<N extends NodeShape>(tree: TreeShape<N>, answers: Answers): Walk<N> {
  const path: PathStep<N>[] = [];
  const met = new Set<string>();
  let current = startOf(tree);
  let findOut = false;
  let misfit: Stop | undefined;
  while (isAsking(current.node) && !met.has(current.id) && Object.hasOwn(answers, current.id)) {
    const { id, node } = current;
    const given = String(answers[id]);
    const answer = choicesOf(node).find((choice) => choice.id === given);
    const next = answer?.to === undefined ? undefined : nodeOf(tree, answer.to);
    if (answer?.id === UNKNOWN && answer.to === undefined) {
      findOut = true;
      met.add(id);
      break;
    }
    if (!answer || !next) {
      misfit = { question: id, answer: given, says: misfitSentence(node, answer, given) };
      break;
    }
    met.add(id);
    path.push({ id, node, answer });
    current = { id: answer.to ?? id, node: next };
  }
  const unused = Object.fromEntries(Object.entries(answers).filter(([id]) => !met.has(id)));
  const stoppedAt = misfit ?? (findOut ? undefined : leftOver(tree, current.node, unused));
  return { path, current, findOut, ...(stoppedAt ? { stoppedAt } : {}), unused };
}

/** The answers of a walk that count: what its address carries. */
export function answersOf({ path, current, findOut }: Walk<NodeShape>): Answers {
  return Object.fromEntries([
    ...path.map(({ id, answer }) => [id, answer.id] as const),
    ...(findOut ? [[current.id, UNKNOWN] as const] : []),
  ]);
}

function startOf<N extends NodeShape>(tree: TreeShape<N>): Walk<N>['current'] {
  const node = nodeOf(tree, tree.start);
  if (!node) throw new Error(`The tree "${tree.id}" starts at "${tree.start}", which does not exist.`);
  return { id: tree.start, node };
}

function misfitSentence(node: AskingShape, answer: Choice | undefined, given: string): string {
  const asked = plainText(node.ask);
  return answer
    ? `The answer “${plainText(answer.label)}” to “${asked}” leads nowhere any more. Choose again from here.`
    : `“${shortened(given)}” is no longer an answer to “${asked}”. Choose again from here.`;
}

/** The first answer that is left when the way has ended, or has stopped at a question nobody answered; one to a question of the tree first. */
function leftOver(tree: TreeShape<NodeShape>, last: NodeShape, unused: Answers): Stop | undefined {
  const left = Object.entries(unused);
  const [question, answer] = left.find(([id]) => nodeOf(tree, id)) ?? left[0] ?? [];
  if (question === undefined) return undefined;
  const later = nodeOf(tree, question);
  return { question, answer: String(answer), says: leftOverSentence(question, later, last) };
}

function leftOverSentence(question: string, later: NodeShape | undefined, last: NodeShape): string {
  if (!later || !isAsking(later))
    return `“${shortened(question)}” in the address is no question of this tree, or no longer. It was passed over.`;
  return isAsking(last)
    ? `“${plainText(later.ask)}” was answered, but the way no longer leads there without an answer to “${plainText(last.ask)}”. Go on from here.`
    : `“${plainText(later.ask)}” was answered too, but this way ends before that question. The answer was passed over.`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
