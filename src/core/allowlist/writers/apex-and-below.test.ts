import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byBase } from './apex-and-below.ts';

const own = (host: string, rule: number) => ({ host, rule, reasons: [] });

test('rules are joined by base name in the order of their first appearance', () => {
  assert.deepEqual(byBase([own('a.test', 4), own('*.b.test', 5), own('*.a.test', 7)]), [
    { base: 'a.test', apex: true, below: true, rules: [4, 7] },
    { base: 'b.test', apex: false, below: true, rules: [5] },
  ]);
});

test('the parts of one base are told in either order', () => {
  assert.deepEqual(byBase([own('*.a.test', 1), own('a.test', 2)]), [
    { base: 'a.test', apex: true, below: true, rules: [1, 2] },
  ]);
});
