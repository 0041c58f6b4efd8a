/** From what somebody sees to the outcome: the table that says what the troubleshooter is for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsking } from '../src/core/trees/choices.ts';
import { walk } from '../src/core/trees/walk.ts';
import { symptomRows, TREE } from './support/tree.ts';

const ROWS = symptomRows();

test('the table has at least 60 rows, each about something else', () => {
  assert.ok(ROWS.length >= 60, `${ROWS.length} rows`);
  assert.equal(new Set(ROWS.map(({ symptom }) => symptom)).size, ROWS.length);
});

for (const { symptom, answers, outcome } of ROWS) {
  test(`${symptom}: ${outcome}`, () => {
    const { current, stoppedAt, unused } = walk(TREE, answers);
    assert.equal(stoppedAt?.says, undefined);
    assert.equal(current.id, outcome);
    assert.deepEqual(unused, {});
  });
}

test('every outcome stands in the table', () => {
  const outcomes = Object.entries(TREE.nodes).flatMap(([id, node]) => (isAsking(node) ? [] : [id]));
  assert.deepEqual(
    outcomes.filter((id) => !ROWS.some(({ outcome }) => outcome === id)),
    [],
  );
});
