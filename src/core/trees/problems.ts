import type { Known, Wanted } from './known.ts';
import { longLabels, noQuestion, nothingToFindOut, oneAnswer, sameAnswerIds, sameLabels } from './problems/answers.ts';
import { noCommand, noLooksLike, sharedErrors, sharedPatterns, silentChecks } from './problems/checks.ts';
import { medianTooDeep, tooDeep } from './problems/depth.ts';
import { markup } from './problems/markup.ts';
import { incompleteOutcomes, sameSymptoms, unnamedActors } from './problems/outcomes.ts';
import type { TreeCheck, TreeProblem } from './problems/problem.ts';
import { unknownReferences, unreached } from './problems/references.ts';
import { danglingAnswers, deadEnds, loops, missingStart, reservedIds, unreachableNodes } from './problems/structure.ts';
import type { Tree } from './schema.ts';

const CHECKS: readonly TreeCheck[] = [
  missingStart,
  danglingAnswers,
  unreachableNodes,
  loops,
  deadEnds,
  reservedIds,
  tooDeep,
  medianTooDeep,
  noQuestion,
  oneAnswer,
  sameAnswerIds,
  sameLabels,
  longLabels,
  nothingToFindOut,
  noCommand,
  noLooksLike,
  silentChecks,
  sharedErrors,
  sharedPatterns,
  incompleteOutcomes,
  unnamedActors,
  sameSymptoms,
  markup,
];

/** Gives every fault of a tree at once, given what the site has and what the tree has to reach; an empty list lets it be built. */
export function treeProblems(tree: Tree, known: Known, wanted: Wanted): readonly TreeProblem[] {
  return [...CHECKS, unknownReferences(known), unreached(wanted)].flatMap((check) => check(tree));
}

/** Says a fault in one line: the tree, what is wrong, and the remedy. */
export function problemSentence(tree: Pick<Tree, 'id'>, { says, remedy }: TreeProblem): string {
  return `trees/${tree.id}: ${says}. Remedy: ${remedy}.`;
}
