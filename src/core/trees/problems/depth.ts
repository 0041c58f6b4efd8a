import { nodeOf } from '../choices.ts';
import { MEDIAN_QUESTIONS, MOST_QUESTIONS } from '../limits.ts';
import { median } from '../median.ts';
import { routesOf } from '../routes.ts';
import type { Tree } from '../schema.ts';
import { wayLengths } from '../ways.ts';
import type { TreeCheck } from './problem.ts';

/** Nobody is asked more than eight questions. */
export const tooDeep: TreeCheck = (tree) =>
  outcomeLengths(tree)
    .map(({ id, lengths }) => ({ id, most: Math.max(...lengths) }))
    .filter(({ most }) => most > MOST_QUESTIONS)
    .map(({ id, most }) => ({
      kind: 'too-deep',
      node: id,
      says: `"${id}" can take ${most} questions (${longestWay(tree, id).join(' > ')}), and ${MOST_QUESTIONS} are the most`,
      remedy: 'ask less on the way, or offer more answers at once',
    }));

/** Half the outcomes are reached with four questions. */
export const medianTooDeep: TreeCheck = (tree) => {
  const fewest = outcomeLengths(tree).map(({ lengths }) => Math.min(...lengths));
  const half = median(fewest);
  if (half === undefined || half <= MEDIAN_QUESTIONS) return [];
  return [
    {
      kind: 'median-too-deep',
      says: `half the outcomes take ${half} questions or more, and ${MEDIAN_QUESTIONS} are the most for the median`,
      remedy: 'make the tree wider near its start',
    },
  ];
};

function outcomeLengths(tree: Tree): readonly { readonly id: string; readonly lengths: readonly number[] }[] {
  return [...wayLengths(tree)]
    .filter(([id, lengths]) => nodeOf(tree, id)?.kind === 'outcome' && lengths.size > 0)
    .map(([id, lengths]) => ({ id, lengths: [...lengths.keys()] }));
}

/** The steps of a longest way to a step. */
function longestWay(tree: Tree, target: string): readonly string[] {
  const { order, from } = routesOf(tree);
  const longest = new Map<string, readonly string[]>([[tree.start, [tree.start]]]);
  for (const id of order) {
    const here = longest.get(id) ?? [];
    for (const { to } of from.get(id) ?? []) {
      if (here.length >= (longest.get(to)?.length ?? 0)) longest.set(to, [...here, to]);
    }
  }
  return longest.get(target) ?? [];
}
