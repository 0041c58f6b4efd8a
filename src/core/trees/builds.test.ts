import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildsIn, compareBuilds, isInRange } from './builds.ts';

for (const [text, builds, reason] of [
  ['Microsoft Entra Connect     2.5.79.0', ['2.5.79.0'], 'a row of the list of programs'],
  ['Application version is 1.1.105.0.', ['1.1.105.0'], 'a line of the trace log'],
  ['Health Agent 2.5.79.0', [], 'another program'],
  ['proxy at 192.0.2.10:8080', [], 'an address'],
  ['2.5.79', [], 'three numbers'],
  ['2.5.79.0.1', [], 'five numbers'],
  ['Connect2.5.79.0', [], 'within a word'],
] as const) {
  test(`${reason} holds ${builds.length === 1 ? 'a build' : 'no build'}: ${text}`, () => {
    assert.deepEqual(
      buildsIn(text).map((found) => found.text),
      builds,
    );
  });
}

for (const [one, sign, other] of [
  ['2.5.190.0', 1, '2.5.79.0'],
  ['2.4.131.0', -1, '2.5.79.0'],
  ['2.5.79.0', 0, '2.5.79.0'],
  ['1.6.16.0', -1, '2.0.3.0'],
] as const) {
  test(`${one} compared with ${other} is ${sign}`, () => assert.equal(Math.sign(compareBuilds(one, other)), sign));
}

for (const [range, inside, outside] of [
  [{ from: '2.5.79.0' }, '2.5.79.0', '2.5.3.0'],
  [{ below: '2.5.79.0' }, '2.5.3.0', '2.5.79.0'],
  [{ from: '2.4.18.0', below: '2.5.79.0' }, '2.4.131.0', '2.4.17.0'],
] as const) {
  test(`${inside} lies in ${JSON.stringify(range)} and ${outside} does not`, () => {
    assert.ok(isInRange(inside, range));
    assert.ok(!isInRange(outside, range));
  });
}

test('a range without ends holds nothing', () => assert.ok(!isInRange('2.5.79.0', {})));
