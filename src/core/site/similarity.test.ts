import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest, likeness } from './similarity.ts';

for (const [a, b, expected, reason] of [
  ['proxy', 'proxy', 1, 'the same'],
  ['proxy', 'xyzzy', 0.25, 'one of four pairs: xy'],
  ['night', 'nacht', 0.25, 'one of four pairs: ht'],
  ['aaaa', 'aa', 0.5, 'a pair is counted as often as it is there, not more'],
  ['proxy', 'wizard', 0, 'nothing in common'],
  ['', '', 1, 'nothing is like nothing'],
  ['a', 'a', 1, 'one letter, the same'],
  ['a', 'ab', 0, 'one letter has no pair'],
] as const) {
  test(`"${a}" and "${b}" are alike by ${expected}: ${reason}`, () => {
    assert.equal(likeness(a, b), expected);
    assert.equal(likeness(b, a), expected, 'the other way round');
  });
}

const slugs = ['proxy-407', 'proxy-403', 'wizard-errors', 'machine-config'];
const closestSlugs = (text: string, most = 5) => closest(text, slugs, (slug) => slug, most);

for (const [text, first, reason] of [
  ['proxy-408', 'proxy-407', 'a wrong digit; the first of two equals'],
  ['Machine-Config', 'machine-config', 'capitals'],
  ['machineconfig', 'machine-config', 'a missing hyphen'],
  ['wizard-error', 'wizard-errors', 'a missing letter'],
] as const) {
  test(`"${text}" is closest to ${first}: ${reason}`, () => assert.equal(closestSlugs(text)[0], first));
}

test('what has less than a third in common is left out', () => assert.deepEqual(closestSlugs('zzzqqq'), []));
test('no more are given than asked for', () => assert.deepEqual(closestSlugs('proxy-407', 1), ['proxy-407']));
test('an empty text is like none', () => assert.deepEqual(closestSlugs(''), []));
