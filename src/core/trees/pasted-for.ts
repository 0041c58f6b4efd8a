import { choicesOf, type NodeShape } from './choices.ts';
import type { EvidenceTexts } from './evidence.ts';
import type { Answers } from './walk.ts';

/** Evidence as a reader gathers it, and for which answer each piece was given: ids by id of the step. */
export interface Gathered {
  readonly texts: EvidenceTexts;
  /** A step that is not answered yet has none. */
  readonly pastedFor: Answers;
}

export const NOTHING_GATHERED: Gathered = { texts: {}, pastedFor: {} };

/** Puts a piece in its place. Another text than before is given for whatever the answer is now. */
export function withPiece(gathered: Gathered, step: string, text: string): Gathered {
  if ((gathered.texts[step] ?? '') === text) return gathered;
  const { [step]: _, ...pastedFor } = gathered.pastedFor;
  return { texts: { ...gathered.texts, [step]: text }, pastedFor };
}

/** Notes the answers for which pieces were given, where that is not known yet. Gives the same object where nothing is new. */
export function withAnswers(gathered: Gathered, answers: Answers): Gathered {
  const fresh = Object.entries(answers).filter(
    ([step]) => (gathered.texts[step] ?? '') !== '' && gathered.pastedFor[step] === undefined,
  );
  return fresh.length === 0
    ? gathered
    : { ...gathered, pastedFor: { ...gathered.pastedFor, ...Object.fromEntries(fresh) } };
}

/** The answer in words for which a piece was given, when it is another than the one that stands now; undefined else. */
export function otherAnswer(
  node: NodeShape,
  pastedFor: string | undefined,
  now: string | undefined,
): string | undefined {
  if (pastedFor === undefined || pastedFor === now) return undefined;
  return choicesOf(node).find(({ id }) => id === pastedFor)?.label;
}
