import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalisePaste } from './normalise-paste.ts';

const texts = (text: string) => normalisePaste(text).map((line) => line.text);

for (const [pasted, expected, reason] of [
  ['a.test\r\nb.test\rc.test\nd.test', ['a.test', 'b.test', 'c.test', 'd.test'], 'line ends of every kind'],
  ['', [''], 'nothing is one empty line'],
  ['a.test\n\nb.test\n', ['a.test', '', 'b.test', ''], 'empty lines keep their place'],
  ['a.test<br>b.test</br>c.test<BR/>d.test<br />e.test', ['a.test', 'b.test', 'c.test', 'd.test', 'e.test'], '<br>'],
  ['a.test\\r\\nb.test\\r\\n', ['a.test', 'b.test', ''], 'line ends written out'],
  ['a.test\\nb.test', ['a.test', 'b.test'], 'a line feed written out'],
  [
    'acl a dstdomain "C:\\squid\\nets.txt"',
    ['acl a dstdomain "C:\\squid\\nets.txt"'],
    'a Windows path has no line end',
  ],
  ['copy \\\\server\\new', ['copy \\\\server\\new'], 'nor has the name of a share'],
  ['a.test\vb.test\u2028c.test', ['a.test', 'b.test', 'c.test'], 'breaks of Word and of web pages'],
  [' \u200blo\u00adgin.test\u00a0', [' login.test '], 'zero-width spaces, soft hyphens, no-break spaces'],
  ['a\u2011b.test', ['a-b.test'], 'the no-break hyphen of Word'],
  ['\u201ca.test\u201d 400\u2013500', ['"a.test" 400-500'], 'typographic quotes and dashes'],
  ['a.test\t443', ['a.test\t443'], 'tabs are columns'],
  ['\\*.a.test \\_b.test', ['*.a.test _b.test'], 'Markdown escapes'],
  ['^a\\\\*b\\.test$', ['^a\\\\*b\\.test$'], 'escaped backslashes and dots are no Markdown'],
  ['hxxps://a[.]b[.]test hXXp[:]//c(.)test', ['https://a.b.test http://c.test'], 'de-fanged addresses'],
  ['a(dot)b[DOT]test', ['a.b.test'], 'de-fanged names'],
  ['a (dot) b (dot) test x', ['a.b.test x'], 'the same with spaces'],
  ['*[.]a[.]test', ['*.a.test'], 'a de-fanged wildcard'],
  ['| a[.]test | 443 |', ['| a.test | 443 |'], 'in a table'],
  ['(^|[.])a[.]test$', ['(^|[.])a[.]test$'], 'brackets of a regular expression stay'],
  ['(a|b)[.]test', ['(a|b)[.]test'], 'so they do with a choice of names'],
  ['hxxpfoo.test', ['hxxpfoo.test'], 'a name that begins like a de-fanged scheme'],
  ['bücher.test', ['bücher.test'], 'letters of all scripts stay'],
] as const) {
  test(`pasted text is read: ${reason}`, () => assert.deepEqual(texts(pasted), expected));
}

for (const [mark, reason] of [
  ['\ufeff', 'the character'],
  ['\\ufeff', 'its escape'],
  ['\u00ef\u00bb\u00bf', 'its bytes read as Latin-1'],
] as const) {
  test(`a byte order mark is taken off and told: ${reason}`, () => {
    assert.deepEqual(normalisePaste(`${mark}a.test\nb.test`), [
      { line: 1, text: 'a.test', bom: true },
      { line: 2, text: 'b.test' },
    ]);
  });
}

test('a mark in the middle, where two files were joined, is told at its line', () => {
  assert.deepEqual(normalisePaste('a.test\n\ufeffb.test'), [
    { line: 1, text: 'a.test' },
    { line: 2, text: 'b.test', bom: true },
  ]);
});

test('parts of one line share its number and say what they stand behind', () => {
  assert.deepEqual(normalisePaste('x\na.test<br>b.test\\nc.test'), [
    { line: 1, text: 'x' },
    { line: 2, text: 'a.test' },
    { line: 2, text: 'b.test', after: 'br' },
    { line: 2, text: 'c.test' },
  ]);
});

test('whoever reads regular expressions can keep the brackets', () => {
  assert.deepEqual(normalisePaste('a[.]test', { keep: 'brackets' }), [{ line: 1, text: 'a[.]test' }]);
});

test('any text gives at least one line, in ascending order, without invisible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const lines = normalisePaste(text);
      assert.ok(lines.length > 0);
      assert.ok(lines.every(({ line }, at) => line >= (lines[at - 1]?.line ?? 1)));
      assert.ok(lines.every((line) => !/[\u200b\ufeff\u00a0\r\n]/.test(line.text)));
    }),
  );
});

for (const piece of [
  '[',
  '(dot) ',
  'a (dot) ',
  '\\n',
  '<br',
  '\\',
  '(',
  'hxxp',
  '[.]',
  ' [dot] ',
  '\u200b',
  'C:\\n ',
]) {
  test(`a long line of ${JSON.stringify(piece)} is read at once`, () => {
    const started = performance.now();
    normalisePaste(piece.repeat(100_000));
    assert.ok(performance.now() - started < 2_000);
  });
}
