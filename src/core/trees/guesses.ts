import { UNKNOWN } from './choices.ts';
import type { TreeNode } from './schema.ts';

/** The part of a walk that says what was answered and where that led. */
export interface Answered {
  readonly path: readonly { readonly answer: { readonly id: string } }[];
  readonly current: { readonly node: { readonly kind: TreeNode['kind'] } };
}

/** Says how far an outcome rests on "I don't know"; undefined at a question, and where every answer was given. */
export function guesses({ path, current }: Answered): string | undefined {
  const unknown = path.filter(({ answer }) => answer.id === UNKNOWN).length;
  if (unknown === 0 || current.node.kind !== 'outcome') return undefined;
  const answers =
    path.length === 1 ? 'the one answer was' : `${unknown} of ${path.length} answers ${unknown === 1 ? 'was' : 'were'}`;
  return `Likely, not proven: ${answers} “I don't know”. Do the checks of those questions before anything is changed.`;
}
