/** The tree of the troubleshooter as the site has it, and texts about it from tests/fixtures/tree. */
import { nodeOf } from '../../src/core/trees/choices.ts';
import { proposeAnswer, type Proposal } from '../../src/core/trees/propose-answer.ts';
import type { CheckNode, Tree } from '../../src/core/trees/schema.ts';
import type { Answers } from '../../src/core/trees/walk.ts';
import { findErrors } from '../../src/core/errors/find-errors.ts';
import { readContent, readText } from './content-files.ts';
import { INDEX } from './lookup.ts';

const tree = readContent().trees.find(({ id }) => id === 'connectivity')?.data;
if (!tree) throw new Error('content/trees/connectivity.yaml is not there.');

export const TREE: Tree = tree;

/** Every check of the tree with its id. */
export const CHECKS: readonly (CheckNode & { readonly id: string })[] = Object.entries(TREE.nodes).flatMap(
  ([id, node]) => (node.kind === 'check' ? [{ id, ...node }] : []),
);

/** One row of the table of symptoms: what somebody sees, what they answer, and the outcome that must follow. */
export interface SymptomRow {
  readonly symptom: string;
  readonly answers: Answers;
  readonly outcome: string;
}

/** The table of symptoms: "symptom -> question=answer, question=answer -> outcome", one a line. */
export function symptomRows(): readonly SymptomRow[] {
  return readText('tests/fixtures/tree/symptoms.txt')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [symptom = '', answers = '', outcome = ''] = line.split(' -> ');
      const pairs = answers.split(', ').map((pair) => pair.split('='));
      return {
        symptom,
        answers: Object.fromEntries(pairs.map(([question = '', answer = '']) => [question, answer])),
        outcome,
      };
    });
}

/** An output of a command, the check that asks for it, and the answer it speaks for. */
export interface OutputCase {
  readonly check: string;
  readonly answer: string;
  readonly why: string;
  readonly text: string;
}

/** Outputs with the answer that each must propose: "=== check -> answer: why", then the text. */
export function outputCases(): readonly OutputCase[] {
  return readText('tests/fixtures/tree/outputs.txt')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [, check = '', answer = '', why = ''] = /^(\S+) -> (\S+): (.+)$/.exec(head) ?? [];
      return { check, answer, why, text: lines.join('\n').trimEnd() };
    });
}

/** What a text says at a check, by the whole index. */
export function proposalFor(check: CheckNode, text: string): Proposal {
  return proposeAnswer(check, findErrors(text, INDEX), text);
}

/** The check of an id; throws where there is none. */
export function checkOf(id: string): CheckNode {
  const node = nodeOf(TREE, id);
  if (node?.kind !== 'check') throw new Error(`"${id}" is no check of the tree.`);
  return node;
}
