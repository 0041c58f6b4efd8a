import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcome, SAMPLE_NODES, treeOf } from './sample-tree.ts';
import { startHere } from './start-here.ts';

const tree = treeOf('symptom', {
  ...SAMPLE_NODES,
  'sign-in': outcome('sign-in', { errors: ['proxy-407', 'both'], articles: ['machine-config'] }),
  settings: outcome('settings', { articles: ['machine-config'] }),
  healthy: { ...SAMPLE_NODES.healthy, errors: ['both'] },
});

for (const [kind, id, step, reason] of [
  ['error', 'proxy-407', 'sign-in', 'one outcome names it'],
  ['error', 'both', 'symptom', 'two outcomes whose ways part at once'],
  ['error', 'proxy-403', undefined, 'no outcome names it'],
  ['article', 'machine-config', 'symptom', 'two outcomes'],
  ['article', 'ports', undefined, 'no outcome names it'],
] as const) {
  test(`who comes from the ${kind} ${id} starts at ${step}: ${reason}`, () => {
    assert.equal(startHere(tree, { kind, id }), step);
  });
}

test('where the ways to several outcomes part late, that is where to start', () => {
  const late = treeOf('symptom', {
    ...SAMPLE_NODES,
    healthy: { ...SAMPLE_NODES.healthy, errors: [] },
    symptom: { ...SAMPLE_NODES.symptom, answers: SAMPLE_NODES.symptom.answers.slice(0, 2) },
    'sign-in': outcome('sign-in', { errors: ['both'] }),
    test: {
      ...SAMPLE_NODES.test,
      answers: SAMPLE_NODES.test.answers.map((answer) => (answer.id === 'ok' ? { ...answer, to: 'settings' } : answer)),
    },
    settings: outcome('settings', { errors: ['both'] }),
    place: { ...SAMPLE_NODES.place, answers: SAMPLE_NODES.place.answers.slice(1) },
  });
  assert.equal(startHere(late, { kind: 'error', id: 'both' }), 'test');
});
