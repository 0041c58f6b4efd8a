import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { read } from '../text/reading.ts';
import { codeFindings } from './codes-in-text.ts';
import { prepare } from './prepare.ts';

const prepared = prepare(SMALL_INDEX);
const codes = (text: string) =>
  codeFindings(read(text), text, prepared).map(({ id, evidence }) => [id, ...evidence.map((place) => place.text)]);

for (const [text, seen, reason] of [
  ['AADSTS50126: wrong password', 'AADSTS50126', 'a sentence'],
  ['(aadsts50126)', 'aadsts50126', 'small letters'],
  ['AADSTS 50126', 'AADSTS 50126', 'a space'],
  ['AADSTS: 50126', 'AADSTS: 50126', 'a colon'],
  ['https://login.microsoftonline.com/error?code=50126', 'error?code=50126', 'the look-up address'],
  ['{"errorCode":50126,"x":1}', 'errorCode":50126', 'JSON of the sign-in log'],
  ['{"errorCode": "50126"}', 'errorCode": "50126', 'the same as text'],
  ['"error_codes":[50126]', 'error_codes":[50126', 'JSON of the token endpoint'],
  ['Sign-in error code\t50126\tFailure', 'error code\t50126', 'a row of a table'],
  ['Error Code: 50126', 'Error Code: 50126', 'a label'],
  ['ResultType 50126', 'ResultType 50126', 'a column of Log Analytics'],
  ['AADSTS50\r\n126: wrong', 'AADSTS50\r\n126', 'broken by a console'],
  ['AAD\nSTS50126', 'AAD\nSTS50126', 'broken inside its prefix'],
  ['AAD\u200bSTS50126', 'AAD\u200bSTS50126', 'with an invisible character'],
] as const) {
  test(`a sign-in code is found: ${reason}`, () => assert.deepEqual(codes(text), [['sign-in', seen]]));
}

for (const [text, seen, reason] of [
  ['failed with 0x80072EE7.', '0x80072EE7', 'hexadecimal'],
  ['failed with 80072ee7', '80072ee7', 'without its mark'],
  ['HRESULT=-2147012889', '-2147012889', 'negative'],
  ['hr = 2147954407;', '2147954407', 'unsigned'],
  ['[0x80072ee7]', '0x80072ee7', 'in brackets'],
  ['0x80072ee7->ADFS', '0x80072ee7', 'before an arrow'],
  ['0x8007\n2EE7', '0x8007\n2EE7', 'broken by a console'],
] as const) {
  test(`an HRESULT is found: ${reason}`, () => assert.deepEqual(codes(text), [['hr', seen]]));
}

for (const [text, reason] of [
  ['the 50126 of them', 'a number in prose'],
  ['port 50126', 'a port'],
  ['150126 and AADSTS501260', 'a part of a longer number'],
  ['AADSTS0050126', 'zeros before it'],
  ['xAADSTS50126', 'the end of a word'],
  ['0x80072ee71', 'a part of a longer hexadecimal number'],
  ['a80072ee7', 'the end of another'],
  ['80072ee7-1111-4222-8333-444455556666', 'the beginning of a GUID'],
  ['1-2147012889', 'the end of a range'],
  ['12.2147954407.1', 'a part of a version'],
  ['+2147954407', 'a telephone number'],
  ['12007', 'a number that is a code only alone'],
  ['80072ee7: LdapErr: DSID-0C090447', 'the number before every message of an LDAP server'],
  ['10.80.72.238', 'an address'],
  ['AADSTS5012\n9 apples', 'a line break after a number that makes no known code'],
  ['80072\n 1ee7', 'two numbers'],
  ['AADSTS16002', 'a code that nobody knows'],
] as const) {
  test(`no code is found: ${reason}`, () => assert.deepEqual(codes(text), []));
}

test('a code at the end of a line is not joined with what begins the next', () => {
  assert.deepEqual(codes('AADSTS16001\n1. Open the page'), [['aadsts16001', 'AADSTS16001']]);
  assert.deepEqual(codes('0x80072ee7\n12 times'), [['hr', '0x80072ee7']]);
});

test('several codes are found, each in all its places', () => {
  assert.deepEqual(codes('AADSTS50126, AADSTS16001, AADSTS50126, 0x80072ee7'), [
    ['sign-in', 'AADSTS50126', 'AADSTS50126'],
    ['aadsts16001', 'AADSTS16001'],
    ['hr', '0x80072ee7'],
  ]);
});
