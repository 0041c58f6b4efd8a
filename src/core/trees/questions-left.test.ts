import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionsLeft } from './questions-left.ts';
import { SAMPLE_TREE, treeOfShape } from './sample-tree.ts';

for (const [id, expected, reason] of [
  ['symptom', 2, 'place and then test can follow'],
  ['place', 1, 'only test can follow'],
  ['test', 0, 'only outcomes follow'],
  ['settings', 0, 'an outcome asks nothing'],
  ['nowhere', 0, 'no step has this name'],
] as const) {
  test(`${id} has ${expected} questions after it: ${reason}`, () => {
    assert.equal(questionsLeft(SAMPLE_TREE, id), expected);
  });
}

test('a tree with a loop gives a number and does not hang', () => {
  assert.ok(questionsLeft(treeOfShape([[1], [0, 2], []]), 'n0') >= 1);
});
