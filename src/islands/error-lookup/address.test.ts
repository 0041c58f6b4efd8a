import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeToShare } from './address.ts';

for (const [typed, asked, isKnown, expected, reason] of [
  ['AADSTS50126', '', true, 'AADSTS50126', 'a sign-in code'],
  [' 0x80072ee7\n', '', true, '0x80072ee7', 'a failure of Windows, with space around it'],
  ['407', '', true, '407', 'a status'],
  ['AADSTS99999999', '', false, '', 'a code that nobody knows'],
  ['12007', '', true, '', 'a number that may be anything'],
  ['AADSTS50126 jdoe', '', true, '', 'a code with words'],
  ['Proxy Authentication Required', '', true, '', 'words'],
  ['', '', false, '', 'nothing'],
  ['proxy-407', 'proxy-407', false, 'proxy-407', 'what the address asked for stays as long as it stands there'],
  ['anything', 'anything', false, 'anything', 'even where it is no code'],
  ['', 'AADSTS50126', false, '', 'a field that was cleared'],
  ['403', 'AADSTS50126', true, '403', 'another known code'],
  ['some text', 'AADSTS50126', true, '', 'some text'],
] as const) {
  test(`the code in the address: ${reason}`, () => assert.equal(codeToShare(typed, asked, isKnown), expected));
}
