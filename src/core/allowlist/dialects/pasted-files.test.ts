import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalisePaste } from '../normalise-paste.ts';
import { baseOfPath, beforeFirst, pastedFiles } from './pasted-files.ts';

test('a comment that is nothing but the name of a file begins that file', () => {
  const text = 'top\n# /etc/squid/entra-443.txt\n.a.test\n\n## File: "C:\\lists\\B.LST"\nb.test';
  assert.deepEqual(
    pastedFiles(normalisePaste(text)).map(({ name, lines }) => [name, lines.map((line) => line.text)]),
    [
      ['', ['top']],
      ['entra-443.txt', ['.a.test', '']],
      ['b.lst', ['b.test']],
    ],
  );
});

for (const [line, reason] of [
  ['# see /etc/squid/entra-443.txt', 'a sentence'],
  ['# a.test', 'a name'],
  ['/etc/squid/entra-443.txt', 'no comment'],
  ['# entra-443.txt old', 'more behind it'],
] as const) {
  test(`"${line}" begins no file: ${reason}`, () => {
    assert.equal(pastedFiles(normalisePaste(line)).length, 1);
  });
}

test('the last part of a path is told with either kind of slash', () => {
  assert.deepEqual(['/etc/A.txt', 'C:\\x\\b.TXT', 'c.txt', ''].map(baseOfPath), ['a.txt', 'b.txt', 'c.txt', '']);
});

test('the lines before the first of another kind are given, or all', () => {
  assert.deepEqual(
    beforeFirst(['a', 'b', 'c'], (line) => line === 'b'),
    ['a'],
  );
  assert.deepEqual(
    beforeFirst(['a', 'b'], () => false),
    ['a', 'b'],
  );
});
