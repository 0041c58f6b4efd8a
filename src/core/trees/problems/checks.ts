import { phrasePlaces, searched } from '../phrases.ts';
import type { CheckNode } from '../schema.ts';
import { onEveryNode, repeated, type TreeCheck, type TreeProblem } from './problem.ts';

function onEveryCheck(check: (id: string, node: CheckNode) => readonly TreeProblem[]): TreeCheck {
  return onEveryNode((id, node) => (node.kind === 'check' ? check(id, node) : []));
}

/** A check has something to run. */
export const noCommand: TreeCheck = onEveryCheck((id, { run }) =>
  run.command.trim() === ''
    ? [
        {
          kind: 'no-command',
          node: id,
          says: `"${id}" is a check without a command`,
          remedy: 'write `run.command`, or make it a question',
        },
      ]
    : [],
);

/** Every answer of a check shows the output that it stands for. */
export const noLooksLike: TreeCheck = onEveryCheck((id, { answers }) =>
  answers
    .filter(({ looksLike }) => looksLike.trim() === '')
    .map((answer) => ({
      kind: 'no-looks-like',
      node: id,
      says: `"${id}" does not show what the output of answer "${answer.id}" looks like`,
      remedy: 'write the lines that count under `looksLike`',
    })),
);

/** Something that is pasted can propose an answer. */
export const silentChecks: TreeCheck = onEveryCheck((id, { answers }) =>
  answers.every(
    ({ errors, patterns, expressions, otherwise, build }) =>
      [errors, patterns, expressions, otherwise].every(({ length }) => length === 0) && build === undefined,
  )
    ? [
        {
          kind: 'silent-check',
          node: id,
          says: `"${id}" has no answer that a pasted output could propose`,
          remedy: 'give its answers `errors`, `patterns`, `expressions`, `otherwise` or `build`, or make it a question',
        },
      ]
    : [],
);

/** An error proposes one answer. */
export const sharedErrors: TreeCheck = onEveryCheck((id, { answers }) =>
  repeated(answers.flatMap(({ errors }) => [...new Set(errors)])).map((error) => ({
    kind: 'shared-error',
    node: id,
    says: `"${id}" has more than one answer that error "${error}" proposes`,
    remedy: 'leave it with one of them',
  })),
);

/** The phrase or expression of one answer does not stand in the output of another. */
export const sharedPatterns: TreeCheck = onEveryCheck((id, { answers }) =>
  answers.flatMap((answer) =>
    [
      ...answer.patterns.map((pattern) => ({
        pattern,
        standsIn: (text: string) => phrasePlaces(searched(text), pattern).length > 0,
      })),
      ...answer.expressions.map((pattern) => ({
        pattern,
        standsIn: (text: string) => new RegExp(pattern, 'im').test(text),
      })),
    ].flatMap(({ pattern, standsIn }) =>
      answers
        .filter((other) => other !== answer && standsIn(other.looksLike))
        .map((other) => ({
          kind: 'shared-pattern' as const,
          node: id,
          says: `"${id}" proposes "${answer.id}" by "${pattern}", which also stands in the output of "${other.id}"`,
          remedy: 'choose a longer one that only one of them prints',
        })),
    ),
  ),
);
