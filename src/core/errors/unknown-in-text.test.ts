import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { NOTHING_READ, ranked, readChunk } from './find-in-chunks.ts';
import { unknownInText } from './unknown-in-text.ts';

const unknown = (text: string, collected: readonly string[] = []) =>
  unknownInText(text, ranked(readChunk(NOTHING_READ, text, SMALL_INDEX), SMALL_INDEX), SMALL_INDEX, collected);
const codes = (text: string, collected?: readonly string[]) =>
  unknown(text, collected).map(({ decoded }) => decoded.code);

for (const [text, expected, reason] of [
  ['', [], 'nothing'],
  ['all is well', [], 'no code'],
  ['AADSTS59999', ['AADSTS59999'], 'the input itself'],
  ['sign-in failed with AADSTS59999 today', ['AADSTS59999'], 'a sign-in code in a sentence'],
  ['AADSTS50126 and AADSTS59999', ['AADSTS59999'], 'an unknown one beside a known one'],
  ['AADSTS50126', [], 'a known one'],
  ['first 0x8007ffff, then MSIS9999 and SSPR_9999', ['0x8007ffff', 'MSIS9999', 'SSPR_9999'], 'several families'],
  ['login gave Aadst50126 today', ['Aadst50126'], 'a slip of the finger'],
  ['made with toolkit50126 for you', [], 'another word with digits'],
  ['a,Error code,b\n1,59999,2\n1,50126,2\n', ['AADSTS59999'], 'a cell of a sign-in table'],
  [
    'the run ended: stopped-for-a-reason, exit code 3',
    ['stopped-for-a-reason', 'exit code 3'],
    'a run result and an exit code',
  ],
  ['net::ERR_NEW_THING in the page that came back', ['net::ERR_NEW_THING'], 'a browser'],
  ['then curl: (99) said something, Event ID: 4242', ['Event ID: 4242', 'curl: (99)'], 'curl and an event'],
  ['the answer was error code 418, which is strange', ['418'], 'a number behind a label'],
  ['x: (407) and error code 418, which is strange here', [], 'a number behind a label, where an error is known'],
  ['memory 0x7fff0000 and 0x00000000; HTTP/1.1 200, status code 201 again', [], 'no failures'],
  ['Error\t5/5/2024 10:11:12 AM\tSearch\t7040\tNone', [], 'a date between tabs'],
  ['ERROR 2024-05-05 10:11:12,123 [main] could not write', [], 'a date'],
  ['Error 10:11:12, error 1.2.3 and error 25%', [], 'a time, a version, a share'],
  ['status: 1 of 5 done, Status 5 packages installed, System 32-bit', [], 'amounts'],
  ['it ended with -407 or -1, which is no HRESULT at all', [], 'negative numbers out of range'],
] as const) {
  test(`unknown codes of a text: ${reason}`, () => assert.deepEqual(codes(text).toSorted(), [...expected].sort()));
}

test('codes that were collected while a long text was read are told with those of its beginning', () => {
  assert.deepEqual(codes('a long text that began with words only, and so on', ['AADSTS59998']), ['AADSTS59998']);
  assert.deepEqual(codes('AADSTS59999 and more words after it, and so on', ['AADSTS59999']), ['AADSTS59999']);
});

test('there are three, or as many as were asked for', () => {
  const text = Array.from({ length: 9 }, (_, digit) => `AADSTS5900${digit}`).join(' ');
  assert.equal(unknown(text).length, 3);
  assert.equal(unknownInText(text, [], SMALL_INDEX, [], 8).length, 8);
});

test('a guess comes with its reason', () => {
  assert.deepEqual(unknown('AADSTS50162')[0]?.near, [{ code: 'aadsts50126', why: 'two digits are swapped' }]);
});
