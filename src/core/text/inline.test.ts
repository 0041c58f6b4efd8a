import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineRuns, plainText } from './inline.ts';

const shown = (sentence: string) =>
  inlineRuns(sentence)
    .map(({ kind, text }) => (kind === 'code' ? `<${text}>` : text))
    .join('|');

for (const [sentence, expected, reason] of [
  ['Run it.', 'Run it.', 'no marks'],
  ['', '', 'nothing'],
  ['Run `netsh` now.', 'Run |<netsh>| now.', 'code inside'],
  ['`netsh`', '<netsh>', 'code alone'],
  ['`a``b`', '<a>|<b>', 'two codes side by side'],
  ['`a` and `b`', '<a>| and |<b>', 'two codes with text between'],
  ['an ` alone', 'an ` alone', 'an unpaired backtick stays text'],
  ['`a` and `', '<a>| and `', 'an unpaired backtick after a pair'],
  ['``', '``', 'an empty pair marks nothing'],
  ['`<b>`', '<<b>>', 'markup is text'],
] as const) {
  test(`"${sentence}" is read as ${expected}: ${reason}`, () => assert.equal(shown(sentence), expected));
}

test('without its marks a sentence keeps every other character', () => {
  assert.equal(plainText('Run `netsh` and an ` alone'), 'Run netsh and an ` alone');
});
