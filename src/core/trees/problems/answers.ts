import { choicesOf, isAsking } from '../choices.ts';
import { LONGEST_LABEL } from '../limits.ts';
import { plainText } from '../../text/inline.ts';
import { onEveryNode, repeated, type TreeCheck } from './problem.ts';

/** A heading that asks is a question. */
export const noQuestion: TreeCheck = onEveryNode((id, node) =>
  isAsking(node) && !node.ask.trim().endsWith('?')
    ? [
        {
          kind: 'no-question',
          node: id,
          says: `"${id}" asks "${node.ask}", which is no question`,
          remedy: 'write `ask` as a question with a question mark',
        },
      ]
    : [],
);

/** A question with one answer is none. */
export const oneAnswer: TreeCheck = onEveryNode((id, node) =>
  isAsking(node) && node.answers.length === 1
    ? [
        {
          kind: 'one-answer',
          node: id,
          says: `"${id}" has only the answer "${node.answers[0]?.id}"`,
          remedy: 'add what else may be the case, or leave the question out',
        },
      ]
    : [],
);

/** Answers are told apart by their ids in addresses, where "I don't know" is one of them. */
export const sameAnswerIds: TreeCheck = onEveryNode((id, node) =>
  repeated(choicesOf(node).map((choice) => choice.id)).map((answer) => ({
    kind: 'same-answer-id',
    node: id,
    says: `"${id}" has more than one answer "${answer}"`,
    remedy: answer === 'unknown' ? 'leave that id to "I don\'t know"' : 'give each answer an id of its own',
  })),
);

/** Answers are told apart by their words. */
export const sameLabels: TreeCheck = onEveryNode((id, node) =>
  repeated(choicesOf(node).map(({ label }) => label.trim().toLowerCase())).map((label) => ({
    kind: 'same-label',
    node: id,
    says: `"${id}" has more than one answer with the words "${label}"`,
    remedy: 'say what is different, or make them one answer',
  })),
);

/** An answer is read at a glance. */
export const longLabels: TreeCheck = onEveryNode((id, node) =>
  choicesOf(node)
    .filter(({ label }) => plainText(label).length > LONGEST_LABEL)
    .map((choice) => ({
      kind: 'long-label',
      node: id,
      says: `"${id}" has the answer "${choice.id}" with ${plainText(choice.label).length} characters, and ${LONGEST_LABEL} are the most`,
      remedy: 'shorten its label and put the rest under `hint`',
    })),
);

/** Who does not know is told how to find out. */
export const nothingToFindOut: TreeCheck = onEveryNode((id, node) =>
  isAsking(node) && node.unknown.howToFindOut.every((way) => way.do.trim() === '')
    ? [
        {
          kind: 'nothing-to-find-out',
          node: id,
          says: `"${id}" does not say how to find out`,
          remedy: 'fill `unknown.howToFindOut`: what to look at or to run, where and as whom',
        },
      ]
    : [],
);
