import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalisePaste } from './normalise-paste.ts';
import { readTable } from './read-table.ts';

const rows = (text: string) => readTable(normalisePaste(text));
const cells = (text: string) => rows(text).map((row) => row.cells);

for (const [text, expected, reason] of [
  ['a\nb', [['a'], ['b']], 'loose lines'],
  [
    '| a | b |\n| c | d |',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'pipes without a heading',
  ],
  ['| x | y |\n| --- | :-: |\n| a | b |', [['a', 'b']], 'a heading goes to the rows'],
  ['a | b\n--- | ---\nc | d', [['c', 'd']], 'no pipes at the ends'],
  ['| a \\| b | c |', [['a \\| b', 'c']], 'an escaped pipe'],
  ['| a<br>b | c |', [['a\nb', 'c']], 'two parts of a cell'],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'tabs',
  ],
  ['"a\nb"\tc', [['a\nb', 'c']], 'a cell of a spreadsheet over two lines'],
  ['host,port\na,"b, ""c"""', [['a', 'b, "c"']], 'CSV with a heading'],
  [
    'host,port\na,"b\nc",d\ne,f',
    [
      ['a', 'b\nc', 'd'],
      ['e', 'f'],
    ],
    'a line break in a cell of CSV',
  ],
  ['host;port\na;b', [['a', 'b']], 'semicolons'],
  ['a, b; c', [['a', 'b', 'c']], 'a loose line is split at commas and semicolons'],
  ['a:80,443, b', [['a:80,443', 'b']], 'but not between ports'],
  [
    '+--+--+\n| x | y |\n+--+--+\n| a | b |\n+--+--+\n| c | d |\n+--+--+',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'a drawn table',
  ],
  [
    '| a.test | 1 |\n|---|---|\n| b.test | 2 |',
    [
      ['a.test', '1'],
      ['b.test', '2'],
    ],
    'a row of hosts is no heading',
  ],
  ['', [], 'nothing'],
] as const) {
  test(`rows are read: ${reason}`, () => assert.deepEqual(cells(text), expected));
}

test('rows below a heading carry it, in lower case and without marks, to the end of the table', () => {
  const read = rows('| **Host** | `Port` |\n|---|---|\n| a | b |\n\nc, d');
  assert.deepEqual(read, [
    { line: 3, text: '| a | b |', cells: ['a', 'b'], kind: 'table', heading: ['host', 'port'] },
    { line: 5, text: 'c, d', cells: ['c', 'd'], kind: 'loose' },
  ]);
});

test('a quote that is not closed soon takes no further line with it', () => {
  assert.equal(rows(`,"a\n${'b\n'.repeat(50)}"`).length, 52);
});

test('any text gives rows in ascending order, each with a cell', () => {
  const piece = fc.constantFrom(
    '|',
    ' | ',
    '\t',
    ',',
    ';',
    '"',
    '\n',
    'host',
    'port',
    'a.test',
    '---',
    '443',
    '<br>',
    ' ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const read = rows(pasted);
      assert.ok(read.every((row, at) => row.cells.length > 0 && row.line >= (read[at - 1]?.line ?? 1)));
    }),
    { numRuns: 500 },
  );
});
