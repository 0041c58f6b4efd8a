import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, weightedMedian } from './median.ts';
import { reportOf } from './report.ts';
import { NOTHING_WANTED, outcome, SAMPLE_NODES, SAMPLE_TREE, treeOf } from './sample-tree.ts';

const WANTED = {
  errors: ['proxy-407', 'proxy-403'],
  hosts: ['*.other.example', 'login.example'],
  articles: ['ports', 'machine-config'],
  groups: [
    { name: 'Sign-in', errors: ['aadsts1', 'proxy-407'] },
    { name: 'Refused', errors: ['proxy-403'] },
  ],
};

test('a report counts steps and the questions to each outcome', () => {
  const { nodes, kinds, outcomes, shortest, median: half, medianOfWays, longest } = reportOf(SAMPLE_TREE, WANTED);
  assert.deepEqual({ nodes, ...kinds }, { nodes: 6, question: 2, check: 1, outcome: 3 });
  assert.deepEqual(outcomes, [
    { id: 'settings', title: 'The cause is settings', fewest: 2, median: 2, most: 2, ways: 1 },
    { id: 'sign-in', title: 'The cause is sign-in', fewest: 2, median: 2, most: 3, ways: 3 },
    { id: 'healthy', title: 'The cause is nothing', fewest: 1, median: 2, most: 3, ways: 4 },
  ]);
  assert.deepEqual({ shortest, half, medianOfWays, longest }, { shortest: 1, half: 2, medianOfWays: 2, longest: 3 });
});

test('a report says what is reached and what is not', () => {
  const { errors, hosts, articles, groups } = reportOf(SAMPLE_TREE, WANTED);
  assert.deepEqual(errors, { reached: ['proxy-407'], missing: ['proxy-403'] });
  assert.deepEqual(hosts, { reached: ['login.example'], missing: ['other.example'] });
  assert.deepEqual(articles, { reached: ['machine-config'], missing: ['ports'] });
  assert.deepEqual(
    groups.map(({ name, reached }) => [name, reached]),
    [
      ['Sign-in', ['proxy-407']],
      ['Refused', []],
    ],
  );
});

test('an article that an outcome sends on to counts as reached', () => {
  const settings = outcome('settings', { ifNot: { do: 'Read on.', link: 'guide:ports#there' } });
  const { articles } = reportOf(treeOf('symptom', { ...SAMPLE_NODES, settings }), WANTED);
  assert.deepEqual(articles.reached, ['ports']);
});

test('an outcome that nothing leads to is not counted among those that are reached', () => {
  const tree = treeOf('symptom', { ...SAMPLE_NODES, island: outcome('island', { errors: ['proxy-403'] }) });
  const report = reportOf(tree, WANTED);
  assert.equal(report.outcomes.length, 3);
  assert.deepEqual(report.errors.missing, ['proxy-403']);
});

test('a tree without outcomes has a report too', () => {
  const { shortest, median: half, medianOfWays, longest } = reportOf({ ...SAMPLE_TREE, start: 'gone' }, NOTHING_WANTED);
  assert.deepEqual([shortest, half, medianOfWays, longest], [0, 0, 0, 0]);
});

for (const [numbers, middle] of [
  [[], undefined],
  [[7], 7],
  [[3, 1], 2],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
] as const) {
  test(`the median of ${numbers.join(', ') || 'nothing'} is ${middle}`, () => {
    assert.equal(median(numbers), middle);
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    assert.equal(weightedMedian(counts), middle);
  });
}

test('values that occur often weigh more', () => {
  assert.equal(
    weightedMedian(
      new Map([
        [9, 1],
        [2, 5],
      ]),
    ),
    2,
  );
});
