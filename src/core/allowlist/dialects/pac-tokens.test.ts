import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pacTokens } from './pac-tokens.ts';

const tokens = (text: string) => pacTokens(text, (row) => row + 1);

for (const [text, expected, reason] of [
  ['a === "b"', ['word a', 'sign ===', 'string b'], 'words, signs and texts'],
  ["'it\\'s' + \"\\x41\\u0042\\n\"", ["string it's", 'sign +', 'string AB\n'], 'escapes'],
  ['a // "b"\nc', ['word a', 'word c'], 'a comment to the end of the line'],
  ['a /* "b"\n */ c', ['word a', 'word c'], 'a comment over lines'],
  ['/a\\/[/]b/i.test(c)', ['regex a\\/[/]b', 'sign .', 'word test', 'sign (', 'word c', 'sign )'], 'an expression'],
  ['a / b / c', ['word a', 'sign /', 'word b', 'sign /', 'word c'], 'a division'],
  ['return /a/', ['word return', 'regex a'], 'an expression behind a keyword'],
  ['"a\nb', ['string a', 'word b'], 'a text that is not closed ends with its line'],
  ['`a\nb`', ['string a\nb'], 'but a template does not'],
  ['x1 80', ['word x1', 'number 80'], 'a number'],
  ['/* never closed', [], 'nothing behind a comment that is not closed'],
] as const) {
  test(`${JSON.stringify(text)}: ${reason}`, () => {
    assert.deepEqual(
      tokens(text).map(({ kind, text: value }) => `${kind} ${value}`),
      expected,
    );
  });
}

test('a token knows its line, also behind comments and texts of several lines', () => {
  const lines = tokens('a\n/* \n\n */ b\n`\n` c\n"x\\\ny" d').filter(({ kind }) => kind === 'word');
  assert.deepEqual(
    lines.map(({ text, line }) => [text, line]),
    [
      ['a', 1],
      ['b', 4],
      ['c', 6],
      ['d', 8],
    ],
  );
});

test('any text is split, each token ends behind its beginning, and they do not overlap', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: fc.constantFrom('"', "'", '/', '\\', '\n', '*', 'a', '`', '[', '\\u') }),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of tokens(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      },
    ),
  );
});
