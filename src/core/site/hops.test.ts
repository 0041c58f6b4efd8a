import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hopById, HOP_IDS, HOPS, hopStates } from './hops.ts';

const states = (at: Parameters<typeof hopStates>[0]) => hopStates(at).map(({ state }) => state);

test('the way has eight hops, each with an id and a label of its own', () => {
  assert.equal(HOPS.length, 8);
  assert.equal(new Set(HOP_IDS).size, 8);
  assert.equal(new Set(HOPS.map(({ label }) => label)).size, 8);
});

test('the ids stand in the order in which a request meets the hops', () => {
  assert.deepEqual(HOP_IDS, [
    'settings',
    'proxy-reached',
    'proxy-sign-in',
    'name-allowed',
    'service-reached',
    'tls',
    'sign-in',
    'role-sync',
  ]);
});

test('each hop asks a question and says what fails there', () => {
  for (const { id, question, fails } of HOPS) {
    assert.match(question, /\?$/, id);
    assert.ok(fails, id);
  }
});

test('every id gives its hop', () => {
  for (const id of HOP_IDS) assert.equal(hopById(id).id, id);
});

for (const [at, expected, reason] of [
  ['settings', ['broken', ...Array(7).fill('unknown')], 'nothing is known past the first'],
  ['name-allowed', [...Array(3).fill('passed'), 'broken', ...Array(4).fill('unknown')], 'what came before was passed'],
  ['role-sync', [...Array(7).fill('passed'), 'broken'], 'everything before the last was passed'],
  [undefined, Array(8).fill('unknown'), 'no place, no knowledge'],
] as const) {
  test(`a request that breaks at ${String(at)}: ${reason}`, () => assert.deepEqual(states(at), expected));
}
