import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nodeOf } from './choices.ts';
import { routesOf } from './routes.ts';
import { SAMPLE_TREE, treeOfShape } from './sample-tree.ts';
import { walk } from './walk.ts';
import { answersOfWay, shortestWay, wayLengths, waysTo, type Way } from './ways.ts';

const inWords = (way: Way | undefined) => way?.map(({ from, answer }) => `${from}=${answer}`).join(' ');

for (const [to, expected] of [
  ['symptom', ['']],
  ['settings', ['symptom=place place=settings']],
  ['test', ['symptom=test', 'symptom=unknown', 'symptom=place place=test']],
  [
    'healthy',
    ['symptom=healthy', 'symptom=test test=ok', 'symptom=unknown test=ok', 'symptom=place place=test test=ok'],
  ],
  ['nowhere', []],
] as const) {
  test(`the ways to ${to} are given, shortest first`, () => {
    const { ways, more } = waysTo(SAMPLE_TREE, to, 10);
    assert.deepEqual([ways.map(inWords), more], [expected, false]);
    assert.equal(inWords(shortestWay(SAMPLE_TREE, to)), expected[0]);
  });
}

test('no more ways are given than asked for, and it is said that there are more', () => {
  const { ways, more } = waysTo(SAMPLE_TREE, 'healthy', 2);
  assert.deepEqual([ways.map(inWords), more], [['symptom=healthy', 'symptom=test test=ok'], true]);
});

test('a tree of a million ways gives the first few at once', () => {
  const levels = 20;
  const wide = treeOfShape([...Array.from({ length: levels }, (_, index) => [index + 1, index + 1]), []]);
  assert.equal(waysTo(wide, `n${levels}`, 5).ways.length, 5);
  assert.deepEqual([...(wayLengths(wide).get(`n${levels}`) ?? [])], [[levels, 2 ** levels]]);
});

const anyTree = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((shape) => treeOfShape(shape));

test('each way that is given leads there, each length is counted, and no step comes twice', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const lengths = wayLengths(tree);
      for (const id of routesOf(tree).order) {
        const { ways, more } = waysTo(tree, id, 500);
        assert.equal(more, false);
        const counted = new Map<number, number>();
        for (const way of ways) {
          counted.set(way.length, (counted.get(way.length) ?? 0) + 1);
          assert.equal(new Set(way.map(({ from }) => from)).size, way.length);
          assert.equal(walk(tree, answersOfWay(way)).current.id, id);
        }
        assert.deepEqual(counted, new Map([...(lengths.get(id) ?? [])].toSorted(([a], [b]) => a - b)));
        assert.deepEqual(
          ways.map(({ length }) => length),
          ways.map(({ length }) => length).toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('every step of the routes exists and comes before the steps that follow from it', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const { order, from } = routesOf(tree);
      for (const [index, id] of order.entries()) {
        assert.ok(nodeOf(tree, id));
        for (const { to } of from.get(id) ?? []) assert.ok(order.indexOf(to) > index);
      }
    }),
  );
});
