import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearCodes } from './near-codes.ts';

const KNOWN = ['aadsts50126', 'aadsts50127', 'aadsts500126', 'aadsts70001', '0x80072ee7', '12007', 'msis7042', '407'];

for (const [unknown, expected, reason] of [
  [
    'AADSTS50125',
    [
      ['aadsts50126', 'one digit differs'],
      ['aadsts50127', 'one digit differs'],
    ],
    'one digit differs',
  ],
  ['AADSTS5126', [['aadsts50126', 'a digit is missing or too many']], 'a digit is missing'],
  ['AADSTS501266', [['aadsts50126', 'a digit is missing or too many']], 'a digit is too many'],
  ['aadsts 51026', [['aadsts50126', 'two digits are swapped']], 'two digits are swapped'],
  ['0x80072ee8', [['0x80072ee7', 'one digit differs']], 'hexadecimal'],
  ['12008', [['12007', 'one digit differs']], 'a bare number'],
  ['AADSTS90909', [], 'nothing near'],
  [
    '50125',
    [
      ['aadsts50126', 'one digit differs'],
      ['aadsts50127', 'one digit differs'],
    ],
    'a bare number of five digits may be a sign-in code',
  ],
  ['0x50125', [], 'another form'],
  ['Aadst50126', [['aadsts50126', 'a slip in the prefix']], 'a letter of the prefix is missing'],
  ['AADTSS50126', [['aadsts50126', 'a slip in the prefix']], 'two of them are swapped'],
  ['AADSTS5O126', [['aadsts50126', 'a slip in the prefix']], 'a letter for a digit'],
  ['stoats50126', [], 'another word'],
  ['0x2ee7', [['0x80072ee7', 'the same Windows error as an HRESULT']], 'a bare Windows error'],
  ['System error 12007', [['0x80072ee7', 'the same Windows error as an HRESULT']], 'the same with words'],
  ['408', [], 'too short to guess'],
  [
    'AADSTS50126',
    [
      ['aadsts50127', 'one digit differs'],
      ['aadsts500126', 'a digit is missing or too many'],
    ],
    'not itself',
  ],
  ['words', [], 'no code'],
  ['', [], 'nothing'],
] as const) {
  test(`codes near ${unknown || 'nothing'}: ${reason}`, () => {
    assert.deepEqual(
      nearCodes(unknown, KNOWN).map(({ code, why }) => [code, why]),
      expected,
    );
  });
}

test('there are three guesses at most', () => {
  const many = Array.from({ length: 9 }, (_, digit) => `aadsts5012${digit}`);
  assert.equal(nearCodes('AADSTS50129', many).length, 3);
});
