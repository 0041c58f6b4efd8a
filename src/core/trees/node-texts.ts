import type { Proof, Step } from '../errors/schema.ts';
import { isAsking } from './choices.ts';
import type { TreeNode } from './schema.ts';

/** A text of a node, with the field that it stands in. Commands and outputs are none. */
export interface NodeText {
  readonly field: string;
  readonly text: string;
}

/** Gives every text of a node that a reader reads as prose, in the order of the page. */
export function nodeTexts(node: TreeNode): readonly NodeText[] {
  if (isAsking(node)) {
    return [
      ...texts('ask', node.ask),
      ...texts('why', node.why),
      ...(node.kind === 'check' ? texts('run.note', node.run.note) : []),
      ...node.answers.flatMap(({ id, label, hint }) => texts(`answer "${id}"`, label, hint)),
      ...texts('unknown', node.unknown.label),
      ...node.unknown.howToFindOut.flatMap((way) => texts('howToFindOut', way.do, way.run?.note)),
    ];
  }
  return [
    ...texts('title', node.title),
    ...texts('symptom', node.symptom),
    ...texts('cause', node.cause),
    ...node.steps.flatMap((step: Step) => texts('steps', step.do)),
    ...node.verify.flatMap((proof: Proof) => texts('verify', proof.do, proof.good, proof.bad)),
    ...texts('ifNot', node.ifNot.do),
  ];
}

function texts(field: string, ...values: readonly (string | undefined)[]): readonly NodeText[] {
  return values.flatMap((text) => (text === undefined ? [] : [{ field, text }]));
}
