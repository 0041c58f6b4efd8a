import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from './excerpt.ts';

/** The excerpt around a word of a text, with the evidence in brackets. */
function shown(text: string, word: string): string {
  const start = text.indexOf(word);
  const { line, pieces } = excerptOf(text, { start, end: start + word.length });
  return `${line}: ${pieces.map((piece) => (piece.isEvidence ? `[${piece.text}]` : piece.text)).join('')}`;
}

const LONG = 'x'.repeat(200);

for (const [text, word, expected, reason] of [
  ['error', 'error', '1: [error]', 'the whole text'],
  ['an error here', 'error', '1: an [error] here', 'within a line'],
  ['first\nan error here\nlast', 'error', '2: an [error] here', 'the line, without its neighbours'],
  ['first\r\nan error here\r\nlast', 'error', '2: an [error] here', 'without the end of a Windows line'],
  ['one\ntwo er\nror three\nfour', 'er\nror', '2: two [er\nror] three', 'evidence over two lines'],
  [`${LONG}error${LONG}`, 'error', `1: …${'x'.repeat(120)}[error]${'x'.repeat(120)}…`, 'cut on both sides'],
  [`error${LONG}`, 'error', `1: [error]${'x'.repeat(120)}…`, 'cut behind'],
  ['\n\n\nerror', 'error', '4: [error]', 'empty lines are counted'],
] as const) {
  test(`evidence is cut out of its text: ${reason}`, () => assert.equal(shown(text, word), expected));
}
