import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impliedCodes } from './implied-codes.ts';

for (const [id, codes, why] of [
  ['aadsts50126', ['aadsts50126', '50126'], 'a sign-in code names itself in both spellings'],
  ['hr-80072ee7', [], 'the codes of an HRESULT are listed'],
  ['aadsts-table', [], 'a name that only begins alike'],
  ['', [], 'nothing'],
] as const) {
  test(`${id || '(empty)'}: ${why}`, () => assert.deepEqual(impliedCodes(id), codes));
}
