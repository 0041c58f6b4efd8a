import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOf, type PlacedFinding } from './hop-breaks.ts';
import type { HopId } from './hop-ids.ts';
import { statesOnWay, type PathKind } from './hop-states.ts';

const at = (hop: HopId, path?: PathKind): PlacedFinding => ({ hop, path });

for (const [findings, expected, reason] of [
  [[], [undefined, undefined, [], -1], 'nothing was found'],
  [[at('tls')], ['tls', undefined, [], 0], 'one finding, one place'],
  [[at('tls'), at('tls')], ['tls', undefined, [], 0], 'two findings at one place'],
  [
    [at('sign-in'), at('proxy-sign-in'), at('tls')],
    ['sign-in', undefined, ['proxy-sign-in', 'tls'], 0],
    'three places',
  ],
  [[at('tls'), at('role-sync', 'internal')], ['tls', undefined, [], 0], 'what stays inside is not on the way'],
  [[at('tls'), at('sign-in', 'depends')], ['tls', undefined, [], 0], 'what wraps another has no place'],
  [[at('sign-in', 'depends'), at('tls')], ['tls', undefined, [], 1], 'the first that has a place'],
  [[at('role-sync', 'internal')], ['role-sync', 'internal', [], 0], 'alone, what stays inside is drawn'],
  [[at('sign-in', 'depends')], ['sign-in', 'depends', [], 0], 'alone, what wraps another is drawn'],
  [
    [at('tls', 'depends'), at('role-sync', 'internal')],
    ['role-sync', 'internal', [], 1],
    'inside says more than a wrapper',
  ],
] as const) {
  test(`where findings break the way: ${reason}`, () => {
    const { at: main, path, also, from } = breaksOf(findings);
    assert.deepEqual([main, path, also, from], expected);
  });
}

test('no hop that a finding names is passed', () => {
  const states = statesOnWay('sign-in', undefined, ['proxy-sign-in', 'role-sync']).map(({ state }) => state);
  assert.deepEqual(states, ['passed', 'passed', 'also', 'passed', 'passed', 'passed', 'broken', 'also']);
});

test('what wraps another or stays inside marks no other place', () => {
  for (const path of ['depends', 'internal'] as const) {
    const states = statesOnWay('tls', path, ['sign-in']).map(({ state }) => state);
    assert.ok(!states.includes('also') && !states.includes('passed'), path);
  }
});
