import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headingOf } from './choices.ts';
import { SAMPLE_TREE, treeOfShape } from './sample-tree.ts';
import { slimTree } from './slim-tree.ts';
import { answersOf, walk } from './walk.ts';

test('a slim step has its heading and its answers and nothing else', () => {
  const { nodes } = slimTree(SAMPLE_TREE);
  assert.deepEqual(nodes['settings'], { kind: 'outcome', title: 'The cause is settings' });
  assert.deepEqual(nodes['test'], {
    kind: 'check',
    ask: 'What does `test` print?',
    answers: [
      { id: 'ok', label: 'It prints ok', to: 'healthy' },
      { id: '407', label: 'It prints 407', to: 'sign-in' },
    ],
    unknown: { label: "I don't know" },
  });
});

const anyTree = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((shape) => treeOfShape(shape));
const anyId = fc.oneof(fc.string(), fc.constantFrom('n0', 'n1', 'n2', 'n3', 'a0', 'a1', 'a2', 'unknown'));

test('the slim tree is walked like the whole one, whatever the answers', () => {
  fc.assert(
    fc.property(anyTree, fc.dictionary(anyId, anyId, { maxKeys: 12 }), (tree, answers) => {
      const [slim, whole] = [walk(slimTree(tree), answers), walk(tree, answers)];
      assert.deepEqual(answersOf(slim), answersOf(whole));
      assert.deepEqual(
        [slim.current.id, headingOf(slim.current.node), slim.findOut, slim.stoppedAt, slim.unused],
        [whole.current.id, headingOf(whole.current.node), whole.findOut, whole.stoppedAt, whole.unused],
      );
    }),
  );
});
