import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexAt, placeOf, read } from './reading.ts';

for (const [original, spaced, joined, reason] of [
  ['', '', '', 'nothing'],
  ['one', 'one', 'one', 'one word'],
  ['  one \t two  ', 'one two ', 'one two ', 'white space shrinks, and goes from the beginning'],
  ['remote ser\nver', 'remote ser ver', 'remote server', 'a line break inside a word'],
  ['remote ser\r\nver', 'remote ser ver', 'remote server', 'the same with CRLF'],
  ['remote\n   server', 'remote server', 'remote server', 'an indented next line'],
  ['remote\n\n\nserver', 'remote server', 'remoteserver', 'empty lines'],
  ['couldn\u2019t \u201cresolve\u201d', 'couldn\'t "resolve"', 'couldn\'t "resolve"', 'typographic quotes'],
  ['a\u00a0b', 'a b', 'a b', 'a no-break space'],
  ['\ufeffAADSTS\u200b50126', 'AADSTS50126', 'AADSTS50126', 'invisible characters'],
  ['invalid\\_grant \\*x\\* \\[y\\]', 'invalid_grant *x* [y]', 'invalid_grant *x* [y]', 'escaped Markdown'],
  ['stopped\\-server', 'stopped-server', 'stopped-server', 'an escaped dash'],
  ['C:\\Windows\\n', 'C:\\Windows\\n', 'C:\\Windows\\n', 'the backslashes of a path stay'],
  ['a\\', 'a\\', 'a\\', 'a backslash at the end stays'],
  ['login[.]microsoftonline[.]com', 'login.microsoftonline.com', 'login.microsoftonline.com', 'a de-fanged host'],
  ['[.', '[.', '[.', 'half of a de-fanged dot'],
  ['[ERROR] x', '[ERROR] x', '[ERROR] x', 'other brackets stay'],
] as const) {
  test(`a text is read with breaks as spaces and as nothing: ${reason}`, () => {
    assert.equal(read(original).text, spaced);
    assert.equal(read(original, 'joined').text, joined);
  });
}

test('a place leads back to exactly what stood in the original', () => {
  const original = 'x\u200b  \u201cre\u00admote\u201d\r\n name[.]com';
  const reading = read(original);
  assert.equal(reading.text, 'x "remote" name.com');
  const { start, end } = placeOf(reading, 2, 10);
  assert.equal(original.slice(start, end), '\u201cre\u00admote\u201d');
  const host = placeOf(reading, 11, 16);
  assert.equal(original.slice(host.start, host.end), 'name[');
});

test('a part of a text is read as the part alone, with places in the whole', () => {
  const original = 'abc  def\nghi';
  const reading = read(original, 'space', 3, 8);
  assert.equal(reading.text, 'def');
  assert.deepEqual(
    [0, 1, 2].map((index) => placeOf(reading, index, index + 1).start),
    [5, 6, 7],
  );
});

const TEXT = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(' ', '\n', '\r\n', '\u200b', '\u00a0', '\\_', '[.]', 'word'),
  ),
);

test('for any text, every character of a reading is what its place in the original folds to, in order', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom('space' as const, 'joined' as const), (pieces, breaks) => {
      const original = pieces.join('');
      const reading = read(original, breaks);
      const { text } = reading;
      assert.ok(!/\s\s|^\s|[\n\r\u200b\u00a0]/.test(text));
      let before = -1;
      for (let index = 0; index < text.length; index++) {
        const { start: place, end } = placeOf(reading, index, index + 1);
        assert.ok(place < original.length && place > before && end === place + 1);
        assert.equal(indexAt(reading, place), index);
        before = place;
        const isDefanged = original.startsWith('[.]', place);
        const alone = read(original.charAt(place)).text || ' ';
        assert.equal(text.charAt(index), isDefanged ? '.' : alone);
      }
    }),
  );
});

test('for any text, CRLF and LF read the same', () => {
  fc.assert(
    fc.property(TEXT, (pieces) => {
      const lf = pieces.join('').replaceAll('\r', '');
      const crlf = lf.replaceAll('\n', '\r\n');
      assert.equal(read(crlf).text, read(lf).text);
      assert.equal(read(crlf, 'joined').text, read(lf, 'joined').text);
    }),
  );
});

test('the first place at or after a position is found', () => {
  const reading = read('a   bc');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6].map((position) => indexAt(reading, position)),
    [0, 1, 2, 2, 2, 3, 4],
  );
});

test('a text of more parts than are put together at a time is read whole', () => {
  const original = 'word\t\n'.repeat(20_000);
  assert.equal(read(original).text, 'word '.repeat(20_000));
});
