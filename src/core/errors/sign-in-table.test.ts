import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signInCells, type Table } from './sign-in-table.ts';

const cells = (text: string, table: Table = {}) => [...signInCells(text, table)].map(({ digits }) => digits);

for (const [text, expected, reason] of [
  ['Date,Sign-in error code,x\n1,50126,y\n2,0,y\n3,53003,y', ['50126', '53003'], 'commas'],
  ['Datum;Fehlercode\r\n1;50126\r\n2;50034\r\n', ['50126', '50034'], 'semicolons and CRLF'],
  ['Time\tResultType\tx\n1\t50126\ty', ['50126'], 'tabs'],
  ['| Error code | x |\n| 50126 | y |', ['50126'], 'bars'],
  ['errorCode,x\n50126,y\n"50034",y', ['50126', '50034'], 'the first column, and quotes'],
  [
    '"Date, local","Error code"\n"Oct 2, 2026",50126',
    [],
    'a mark in the header is not understood, and nothing is guessed',
  ],
  ['Date,Status code\n"Oct 2, 2026",50126', ['50126'], 'a mark in a cell'],
  ['Date,Code d’erreur\n1,50126', ['50126'], 'French'],
  ['a log\nDate,User,ResultType\n1,50126,50034', ['50034'], 'only the column counts'],
  ['Date,Error code\n1,407\n2,words 50126\n3,123456789', [], 'cells that hold no sign-in code'],
  ['at 08:30 error code, x\n1,50126', [], 'a line of a log is no header'],
  ['Error code\n50126', [], 'no table'],
  ['', [], 'nothing'],
] as const) {
  test(`the codes of a table: ${reason}`, () => assert.deepEqual(cells(text), expected));
}

test('a table goes on in the next text, and ends with the next header', () => {
  const table: Table = {};
  assert.deepEqual(cells('Date,Error code\n1,50126\n', table), ['50126']);
  assert.deepEqual(cells('2,50034\n', table), ['50034']);
  assert.deepEqual(cells('Error code,Date\n50057,1\n', table), ['50057']);
  assert.deepEqual(cells('50053,1\n1,50126', table), ['50053']);
});

test('a cell ends where it stands', () => {
  const text = 'a,Error code\n50126,"50126"\n';
  const [cell] = signInCells(text, {});
  assert.equal(cell?.end, text.lastIndexOf('50126') + 5);
});
