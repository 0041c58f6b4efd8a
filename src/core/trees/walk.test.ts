import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAsking } from './choices.ts';
import { question, SAMPLE_NODES, SAMPLE_TREE, treeOf, treeOfShape } from './sample-tree.ts';
import { answersOf, walk, type Answers } from './walk.ts';

const ways = (answers: Answers) => {
  const { path, current, findOut, stoppedAt, unused } = walk(SAMPLE_TREE, answers);
  return {
    path: path.map(({ id, answer }) => `${id}=${answer.id}`),
    at: current.id,
    findOut,
    stoppedAt: stoppedAt && `${stoppedAt.question}=${stoppedAt.answer}`,
    unused: Object.keys(unused),
  };
};
const PLAIN = { findOut: false, stoppedAt: undefined, unused: [] };

for (const [says, answers, expected] of [
  ['no answers stand at the start', {}, { ...PLAIN, path: [], at: 'symptom' }],
  ['one answer leads one step on', { symptom: 'place' }, { ...PLAIN, path: ['symptom=place'], at: 'place' }],
  [
    'answers lead to an outcome',
    { symptom: 'place', place: 'test', test: '407' },
    { ...PLAIN, path: ['symptom=place', 'place=test', 'test=407'], at: 'sign-in' },
  ],
  [
    'the order in which they are given does not matter',
    { test: '407', symptom: 'test' },
    { ...PLAIN, path: ['symptom=test', 'test=407'], at: 'sign-in' },
  ],
  [
    'not knowing leads on where there is a way',
    { symptom: 'unknown' },
    { ...PLAIN, path: ['symptom=unknown'], at: 'test' },
  ],
  [
    'not knowing stays where there is none',
    { symptom: 'place', place: 'unknown' },
    { ...PLAIN, path: ['symptom=place'], at: 'place', findOut: true },
  ],
  [
    'an answer that is none stops the walk at its question',
    { symptom: 'place', place: 'gone', test: '407' },
    { ...PLAIN, path: ['symptom=place'], at: 'place', stoppedAt: 'place=gone', unused: ['place', 'test'] },
  ],
  [
    'an answer to a question that no longer exists is named',
    { symptom: 'place', older: 'yes' },
    { ...PLAIN, path: ['symptom=place'], at: 'place', stoppedAt: 'older=yes', unused: ['older'] },
  ],
  [
    'an answer behind a question that was not answered is named',
    { symptom: 'place', test: '407' },
    { ...PLAIN, path: ['symptom=place'], at: 'place', stoppedAt: 'test=407', unused: ['test'] },
  ],
  [
    'of the answers that an outcome leaves over, one to a question of the tree is named',
    { symptom: 'healthy', older: 'yes', place: 'test' },
    { ...PLAIN, path: ['symptom=healthy'], at: 'healthy', stoppedAt: 'place=test', unused: ['older', 'place'] },
  ],
  [
    'names that every object has are no answers',
    { symptom: 'constructor' },
    { ...PLAIN, path: [], at: 'symptom', stoppedAt: 'symptom=constructor', unused: ['symptom'] },
  ],
] as const) {
  test(says, () => assert.deepEqual(ways(answers), expected));
}

for (const [says, answers] of [
  [
    '“gone” is no longer an answer to “Where does it stop?”. Choose again from here.',
    { symptom: 'place', place: 'gone' },
  ],
  ['“older” in the address is no question of this tree, or no longer. It was passed over.', { older: 'yes' }],
  [
    '“Where does it stop?” was answered too, but this way ends before that question. The answer was passed over.',
    { symptom: 'healthy', place: 'test' },
  ],
  [
    '“What does test print?” was answered, but the way no longer leads there without an answer to “What do you see?”. Go on from here.',
    { test: '407' },
  ],
] as const) {
  test(`a stop says: ${says}`, () => assert.equal(walk(SAMPLE_TREE, answers).stoppedAt?.says, says));
}

test('an answer that leads to no node stops the walk, should such a tree ever be walked', () => {
  const tree = treeOf('symptom', { ...SAMPLE_NODES, place: question(['nowhere', 'test']) });
  const { current, stoppedAt } = walk(tree, { symptom: 'place', place: 'nowhere' });
  assert.equal(current.id, 'place');
  assert.match(stoppedAt?.says ?? '', /^The answer “I see nowhere” to “What do you see\?” leads nowhere any more\./);
});

test('a tree without its start is a fault of the build, which is said', () => {
  assert.throws(
    () => walk({ ...SAMPLE_TREE, start: 'nowhere' }, {}),
    /"sample" starts at "nowhere", which does not exist/,
  );
});

const anyTree = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((shape) => treeOfShape(shape));
const anyId = fc.oneof(fc.string(), fc.constantFrom('n0', 'n1', 'n2', 'n3', 'a0', 'a1', 'a2', 'unknown', '__proto__'));
const anyAnswers = fc.dictionary(anyId, anyId, { maxKeys: 12 });

test('any answers to any tree give a walk that ends, uses or sets aside each answer, and replays to itself', () => {
  fc.assert(
    fc.property(anyTree, anyAnswers, (tree, answers) => {
      const first = walk(tree, answers);
      const ids = first.path.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => !Object.hasOwn(first.unused, id)));
      assert.equal(
        ids.length + (first.findOut ? 1 : 0) + Object.keys(first.unused).length,
        Object.keys(answers).length,
      );
      assert.ok(!first.findOut || isAsking(first.current.node));
      const again = walk(tree, answersOf(first));
      assert.deepEqual(
        [again.path, again.current, again.findOut, again.stoppedAt, again.unused],
        [first.path, first.current, first.findOut, undefined, {}],
      );
    }),
  );
});
