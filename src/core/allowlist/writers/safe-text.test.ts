import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as safe from './safe-text.ts';

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029\0]/;
/** Text made of what breaks out of some syntax or other, and of anything. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '`',
          '\\',
          '\n',
          '\r',
          '$',
          '{',
          '}',
          '%',
          '#',
          '--',
          '-->',
          '*/',
          '/*',
          '#>',
          ';',
          '|',
          '&',
          '<',
          '>',
        ],
        ...[
          '=',
          '+',
          '-',
          '@',
          '\t',
          ',',
          ' ',
          '!',
          '(',
          ')',
          '[',
          ']',
          '\u2019',
          '\u2028',
          '\u202e',
          '\ud800',
          'a',
          'é',
          '語',
        ],
      ),
      { maxLength: 30 },
    )
    .map((signs) => signs.join('')),
);

for (const [name, write] of Object.entries({
  commentText: (text: string) => safe.commentText(text),
  safeIdentifier: (text: string) => safe.safeIdentifier(text),
  jsonText: safe.jsonText,
  yamlText: safe.yamlText,
  scriptText: safe.scriptText,
  csvCell: safe.csvCell,
  shellText: safe.shellText,
  powershellText: safe.powershellText,
  terraformText: safe.terraformText,
  bicepText: safe.bicepText,
  markdownCell: safe.markdownCell,
})) {
  test(`${name} makes one line of any text, and the same each time`, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const out = write(text);
        assert.doesNotMatch(out, LINE_BREAK);
        assert.equal(write(text), out);
        assert.ok(out.isWellFormed());
      }),
    );
  });
}

test('a comment ends no comment, closes no quote and expands nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const out = safe.commentText(text);
      assert.match(out, /^[A-Za-z0-9._/#:,()+* -]*$/);
      assert.doesNotMatch(out, /--|\*\/|\/\*/);
      assert.ok(out.length <= 120);
    }),
  );
});

for (const [text, expected, reason] of [
  ['CHG0012345', 'CHG0012345', 'a ticket stays as it is'],
  ['Änderung 7 – Büro', 'Anderung 7 _ Buro', 'accents go, other signs become an underscore'],
  ['a -- b */ --> c', 'a - b _/ -_ c', 'nothing that ends a comment'],
  ['one\ntwo', 'one two', 'one line'],
  ['also *.example.com', 'also *.example.com', 'a wildcard may be named'],
  ['  ', '', 'nothing'],
] as const) {
  test(`a comment: ${reason}`, () => assert.equal(safe.commentText(text), expected));
}

test('an identifier has safe characters only, begins with a letter, and never is empty', () => {
  fc.assert(
    fc.property(hostile, (text) =>
      assert.match(safe.safeIdentifier(text), /^[A-Za-z](?:[A-Za-z0-9_-]{0,38}[A-Za-z0-9])?$/),
    ),
  );
});

for (const [text, expected, reason] of [
  ['entra-connect', 'entra-connect', 'a good name stays'],
  ['Büro Köln', 'Buro-Koln', 'accents and spaces'],
  ['9 lives', 'lives', 'digits at the beginning'],
  ['"; drop', 'drop', 'quotes'],
  ['---', 'entra-connect', 'nothing left'],
  ['x'.repeat(99), 'x'.repeat(40), 'too long'],
] as const) {
  test(`an identifier: ${reason}`, () => assert.equal(safe.safeIdentifier(text), expected));
}

test('JSON and script strings are read back as they were, halves of surrogate pairs included', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.equal(JSON.parse(safe.jsonText(text)), text);
      assert.equal(JSON.parse(safe.scriptText(text)), text);
      assert.match(safe.scriptText(text), /^"[\x20-\x7e]*"$/);
      assert.doesNotMatch(safe.scriptText(text), /[<>]/);
    }),
  );
});

test('no cell of a CSV file can be taken for a formula or for two cells', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cell = safe.csvCell(text);
      assert.doesNotMatch(cell, /^"?[=+\-@\t\r]/);
      if (cell.startsWith('"')) assert.match(cell, /^"(?:[^"]|"")*"$/);
      else assert.doesNotMatch(cell, /[",]/);
    }),
  );
});

for (const [text, expected, reason] of [
  ['=1+1', `"'=1+1"`, 'a formula'],
  [' \t=cmd()', `"'=cmd()"`, 'a formula behind white space'],
  ['-files.example.com', `"'-files.example.com"`, 'a name with a hyphen first'],
  ['@all', `"'@all"`, 'an old spelling of a function'],
  ['\uff1d1', `"'\uff1d1"`, 'a full-width sign'],
  ['a, "b"', '"a, ""b"""', 'commas and quotes'],
  ['*.example.com', '*.example.com', 'a wildcard is no formula'],
  ['a\r\nb', 'a b', 'one line'],
] as const) {
  test(`a CSV cell: ${reason}`, () => assert.equal(safe.csvCell(text), expected));
}

test('a shell word is one word in single quotes', () => {
  fc.assert(fc.property(hostile, (text) => assert.match(safe.shellText(text), /^'[^']*(?:'\\''[^']*)*'$/)));
});

test('a PowerShell string has no lone quote of any kind inside', () => {
  fc.assert(
    fc.property(hostile, (text) =>
      assert.match(safe.powershellText(text), /^'(?:[^'\u2018-\u201b]|(['\u2018-\u201b])\1)*'$/u),
    ),
  );
});

test('a Terraform string has no lone quote, backslash or template inside', () => {
  fc.assert(
    fc.property(hostile, (text) =>
      assert.match(safe.terraformText(text), /^"(?:[^"\\$%]|[$%](?!\{)|\\["\\]|\\u002[45])*"$/),
    ),
  );
  assert.equal(safe.terraformText('a $${b} %{c}'), '"a $\\u0024{b} \\u0025{c}"');
});

test('a Bicep string has no lone quote, backslash or interpolation inside', () => {
  fc.assert(fc.property(hostile, (text) => assert.match(safe.bicepText(text), /^'(?:[^'\\$]|\$(?!\{)|\\['\\$])*'$/)));
});

for (const [text, expected] of [
  ['a | b', 'a \\| b'],
  ['<script>', '&lt;script\\>'],
  ['*a* `b` [c](d)', '\\*a\\* \\`b\\` \\[c\\]\\(d\\)'],
  ['&lt;', '&amp;lt;'],
] as const) {
  test(`a Markdown cell shows ${text} as it is`, () => assert.equal(safe.markdownCell(text), expected));
}
