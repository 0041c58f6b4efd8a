/** What a command printed proposes the answer that fits, by the whole index of errors and by the part that belongs to the check. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { ROOT } from '../scripts/root.ts';
import { findErrors } from '../src/core/errors/find-errors.ts';
import { proposeAnswer } from '../src/core/trees/propose-answer.ts';
import type { CheckNode } from '../src/core/trees/schema.ts';
import { buildErrorIndex } from '../src/site/error-index/build-error-index.ts';
import { RECORDS } from './support/lookup.ts';
import { CHECKS, checkOf, outputCases, proposalFor } from './support/tree.ts';

function ownProposal(check: CheckNode, text: string) {
  const wanted = new Set(check.answers.flatMap(({ errors }) => errors));
  const index = buildErrorIndex(
    RECORDS.filter(({ id }) => wanted.has(id)),
    [],
  );
  return proposeAnswer(check, findErrors(text, index), text);
}

function assertProposes(check: CheckNode, text: string, answer: string): void {
  for (const proposal of [proposalFor(check, text), ownProposal(check, text)]) {
    assert.equal(proposal.kind === 'proposed' ? proposal.answer : proposal.says, answer, text);
  }
}

test('there are checks, and outputs to hold against them', () => {
  assert.ok(CHECKS.length > 10);
  assert.ok(outputCases().length >= 30, `${outputCases().length} outputs`);
});

for (const { check, answer, why, text } of outputCases()) {
  test(`${check}: ${why} proposes ${answer}`, () => assertProposes(checkOf(check), text, answer));
}

const FOLDER = join(ROOT, '..', 'shared', 'samples', 'errors');
const skip = !existsSync(FOLDER) && '../shared/samples/errors is not here, so there is nothing to paste.';
const EXPECTED = z.record(z.string(), z.object({ expected: z.array(z.string()) }));
const samples = skip ? {} : EXPECTED.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as unknown);

test('the samples are there', { skip }, () => assert.ok(Object.keys(samples).length > 40));

for (const [name, { expected }] of Object.entries(samples)) {
  const [first] = expected;
  if (first === undefined) continue;
  const at = CHECKS.filter(({ answers }) => answers.some(({ errors }) => errors.includes(first)));
  test(`${name} proposes the answer that names ${first}, at ${at.length} checks`, () => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const check of at) {
      const right = check.answers.filter(({ errors }) => errors.includes(first)).map(({ id }) => id);
      const proposal = proposalFor(check, text);
      assert.ok(proposal.kind === 'proposed' && right.includes(proposal.answer), `${check.id}: ${proposal.says}`);
    }
  });
}

for (const [name] of Object.entries(samples).filter(([, { expected }]) => expected.length === 0)) {
  test(`${name} proposes nothing by its errors anywhere`, () => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const check of CHECKS) {
      const proposal = proposeAnswer(
        {
          ...check,
          answers: check.answers.map((answer) => ({
            ...answer,
            patterns: [],
            expressions: [],
            otherwise: [],
            unless: [],
          })),
        },
        findErrors(text, buildErrorIndex(RECORDS, [])),
        text,
      );
      assert.notEqual(proposal.kind, 'proposed', `${check.id}: ${proposal.says}`);
    }
  });
}
