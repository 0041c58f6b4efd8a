import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnchored } from './regex-breadth.ts';

for (const [source, expected, reason] of [
  ['^a$', true, 'both ends'],
  ['^(a|b)$', true, 'a choice within'],
  ['^a$|^b$', true, 'each way of a choice'],
  ['(^a|^b)$', true, 'anchors in a group'],
  ['^a$|b', false, 'one way of a choice is free'],
  ['^a', false, 'the end is free'],
  ['a$', false, 'the beginning is free'],
  ['(^|\\.)a$', false, 'a label border is no beginning'],
  ['^.*a.*$', true, 'bound, however little that says'],
  ['(^)?a$', false, 'an anchor that may be left out'],
  ['', false, 'nothing'],
  ['(', false, 'what cannot be read'],
] as const) {
  test(`${source} ${expected ? 'is' : 'is not'} anchored: ${reason}`, () => {
    assert.equal(isAnchored(source, false), expected);
  });
}
