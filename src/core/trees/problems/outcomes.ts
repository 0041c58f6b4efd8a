import type { OutcomeNode, Tree } from '../schema.ts';
import { onEveryNode, type ProblemKind, type TreeCheck } from './problem.ts';

interface Rule {
  readonly kind: ProblemKind;
  readonly broken: (outcome: OutcomeNode) => boolean;
  /** Goes on from the name of the node. */
  readonly says: string;
  readonly remedy: string;
}

const RULES: readonly Rule[] = [
  {
    kind: 'no-verify',
    broken: ({ verify }) => verify.length === 0,
    says: 'does not say how to verify',
    remedy: 'give `verify` at least one proof: what to run and what good looks like',
  },
  {
    kind: 'no-if-not',
    broken: ({ ifNot }) => ifNot.do.trim() === '',
    says: 'does not say what to do if it did not help',
    remedy: 'fill `ifNot.do`, and name a node or a guide to go on from',
  },
  {
    kind: 'no-hop',
    broken: ({ hop, healthy, plan }) => hop === undefined && healthy === undefined && plan === undefined,
    says: 'does not say which place on the way breaks',
    remedy: 'write `hop`; or `healthy: true` where nothing is broken, `plan: true` where nothing was tried',
  },
  {
    kind: 'broken-and-healthy',
    broken: ({ hop, healthy }) => hop !== undefined && healthy === true,
    says: 'is healthy and names a place that breaks',
    remedy: 'remove `hop` or `healthy`',
  },
  {
    kind: 'broken-and-plan',
    broken: ({ hop, plan }) => hop !== undefined && plan === true,
    says: 'is a plan and names a place that breaks',
    remedy: 'remove `hop` or `plan`',
  },
  {
    kind: 'nobody-acts',
    broken: ({ who }) => who.length === 0,
    says: 'does not say who acts',
    remedy: 'name at least one role in `who`',
  },
  {
    kind: 'no-steps',
    broken: ({ steps, healthy }) => steps.length === 0 && healthy === undefined,
    says: 'has no steps',
    remedy: 'say at least one thing to do, and who does it',
  },
];

/** Every outcome says what breaks, who acts, what to do, how to verify and what if not. */
export const incompleteOutcomes: TreeCheck = onEveryNode((id, node) =>
  node.kind !== 'outcome'
    ? []
    : RULES.filter(({ broken }) => broken(node)).map(({ kind, says, remedy }) => ({
        kind,
        node: id,
        says: `"${id}" ${says}`,
        remedy,
      })),
);

/** Who has a step to do is named among those who act. */
export const unnamedActors: TreeCheck = onEveryNode((id, node) =>
  node.kind !== 'outcome'
    ? []
    : [...new Set(node.steps.map(({ who }) => who))]
        .filter((role) => !node.who.includes(role))
        .map((role) => ({
          kind: 'actor-not-named',
          node: id,
          says: `"${id}" gives a step to "${role}", who is not in \`who\``,
          remedy: 'add the role to `who`',
        })),
);

/** Two outcomes with the same words cannot be told apart in a search. */
export const sameSymptoms: TreeCheck = (tree) => {
  const first = new Map<string, string>();
  return outcomesOf(tree).flatMap(([id, { title, symptom }]) =>
    [title, symptom].flatMap((text) => {
      const key = text.trim().toLowerCase();
      const other = first.get(key) ?? id;
      first.set(key, other);
      return other === id
        ? []
        : [
            {
              kind: 'same-symptom' as const,
              node: id,
              says: `"${id}" has a title or symptom that reads the same as in "${other}"`,
              remedy: 'say what is different, or make them one outcome',
            },
          ];
    }),
  );
};

function outcomesOf({ nodes }: Tree): readonly (readonly [string, OutcomeNode])[] {
  return Object.entries(nodes).flatMap(([id, node]) => (node.kind === 'outcome' ? [[id, node] as const] : []));
}
