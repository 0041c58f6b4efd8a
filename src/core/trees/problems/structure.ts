import { nodeOf } from '../choices.ts';
import { RESERVED_IDS } from '../limits.ts';
import { edgesFrom, routesOf } from '../routes.ts';
import type { Tree } from '../schema.ts';
import { onEveryNode, type TreeCheck, type TreeProblem } from './problem.ts';

/** A tree starts somewhere. */
export const missingStart: TreeCheck = (tree) =>
  nodeOf(tree, tree.start)
    ? []
    : [
        {
          kind: 'no-start',
          says: `the tree starts at "${tree.start}", which does not exist`,
          remedy: 'correct `start`, or add the node',
        },
      ];

/** Every answer leads to a node, and so does every way on from an outcome. */
export const danglingAnswers: TreeCheck = (tree) =>
  Object.entries(tree.nodes).flatMap(([id, node]) => {
    const on = node.kind === 'outcome' ? node.ifNot.to : undefined;
    return [
      ...edgesFrom(tree, id).flatMap(({ answer, to }) => dangling(tree, id, `answer "${answer}"`, to)),
      ...(on === undefined ? [] : dangling(tree, id, '`ifNot`', on)),
    ];
  });

function dangling(tree: Tree, node: string, by: string, to: string): readonly TreeProblem[] {
  if (nodeOf(tree, to)) return [];
  return [
    {
      kind: 'dangling',
      node,
      says: `"${node}" leads by ${by} to "${to}", which does not exist`,
      remedy: 'correct the name, or add the node',
    },
  ];
}

/** Every node can be met. */
export const unreachableNodes: TreeCheck = (tree) => {
  if (!nodeOf(tree, tree.start)) return [];
  const reached = new Set(routesOf(tree).order);
  return Object.keys(tree.nodes)
    .filter((id) => !reached.has(id))
    .map((node) => ({
      kind: 'unreachable',
      node,
      says: `no answer leads to "${node}"`,
      remedy: 'lead an answer there, or remove the node',
    }));
};

/** Nobody is asked the same question twice. */
export const loops: TreeCheck = (tree) =>
  routesOf(tree).loops.map((ids) => ({
    kind: 'loop',
    node: ids.at(-1) ?? tree.start,
    says: `"${ids.at(-1)}" leads back to "${ids[0]}", so that ${[...ids, ids[0]].join(' > ')} never ends`,
    remedy: 'lead it to an outcome; to offer another look use `ifNot.to` of an outcome',
  }));

/** From every question there is a way on. */
export const deadEnds: TreeCheck = (tree) =>
  Object.entries(tree.nodes)
    .filter(([id, node]) => node.kind !== 'outcome' && edgesFrom(tree, id).length === 0)
    .map(([node]) => ({
      kind: 'dead-end',
      node,
      says: `"${node}" asks and leads nowhere`,
      remedy: 'give it answers that lead on, or make it an outcome',
    }));

/** No step has the address of another page. */
export const reservedIds: TreeCheck = onEveryNode((node) =>
  RESERVED_IDS.includes(node)
    ? [
        {
          kind: 'reserved-id',
          node,
          says: `"${node}" is the address of another page of the troubleshooter`,
          remedy: 'name the node otherwise',
        },
      ]
    : [],
);
