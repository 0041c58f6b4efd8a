import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RECORDS, SIGN_IN_CODES } from '../../../tests/support/lookup.ts';
import { prepare } from '../../core/errors/prepare.ts';
import { HOP_IDS } from '../../core/site/hops.ts';
import { impliedCodes } from '../../core/errors/implied-codes.ts';
import { buildErrorIndex, inSmallLetters, LONGEST_REACH } from './build-error-index.ts';

const index = buildErrorIndex(RECORDS, SIGN_IN_CODES);

test('all columns are equally long, one row for each record', () => {
  const { version, signIn: _codes, ...columns } = index;
  assert.equal(version, 2);
  for (const [name, column] of Object.entries(columns)) assert.equal(column.length, RECORDS.length, name);
});

test('rows stand in the order of their ids, each once, whatever the order of the records', () => {
  assert.deepEqual(index.id, [...new Set(index.id)].sort());
  assert.deepEqual(buildErrorIndex(RECORDS.toReversed(), SIGN_IN_CODES.toReversed()), index);
});

test('the index is what it was after JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(index)), index);
  assert.ok(!JSON.stringify(index).includes('null'));
});

test('every row has the place and the depth of its record', () => {
  const byId = new Map(RECORDS.map((record) => [record.id, record]));
  const depths = { wrapper: 0, cause: 1, situation: 2 } as const;
  index.id.forEach((id, row) => {
    const record = byId.get(id);
    assert.equal(HOP_IDS[index.hop[row] ?? -1], record?.hop, id);
    assert.equal(index.depth[row], depths[record?.depth ?? 'cause'], id);
  });
});

test('every row can be found: by an expression, or by a code', () => {
  const hasCode = (id: string, row: number) => impliedCodes(id).length > 0 || Boolean(index.codes[row]);
  const mute = index.id.filter((id, row) => !index.free[row] && !index.whole[row] && !hasCode(id, row));
  assert.deepEqual(mute, []);
});

test('every expression is one, and reaches are bounded and leave room for what a keyword is wrapped in', () => {
  index.id.forEach((id, row) => {
    for (const compile of [prepare(index).free, prepare(index).whole, prepare(index).joined])
      assert.doesNotThrow(() => compile(row), id);
    const reach = index.reach[row] ?? 0;
    assert.ok(reach % 256 === 0 && reach > 0 && reach <= LONGEST_REACH + 196, id);
  });
});

test('codes are keys: small letters, no spaces, with a digit', () => {
  for (const code of index.codes.flatMap((codes) => codes.split(' ').filter(Boolean))) {
    assert.match(code, /^[a-z0-9_.#-]*\d[a-z0-9_.#-]*$/);
  }
});

test('no number of a sign-in code leads to two records', () => {
  const { byCode, errors } = prepare(index);
  const doubled = [...byCode].filter(([code, rows]) => code.startsWith('aadsts') && rows.length > 1);
  assert.deepEqual(
    doubled.map(([code, rows]) => [code, ...rows.map((row) => errors[row]?.id)]),
    [],
  );
});

test('the long tail holds the sign-in codes without a record, in order', () => {
  const ids = new Set(index.id);
  assert.ok(index.signIn.every((distance) => distance > 0));
  const all = prepare(index).signIn;
  assert.equal([...all].filter((number) => ids.has(`aadsts${number}`)).length, 0);
  assert.ok(SIGN_IN_CODES.every(({ code }) => ids.has(code.toLowerCase()) || all.has(Number(code.slice(6)))));
});

test('a pattern that cannot be indexed stops the build with a sentence', () => {
  const [first] = RECORDS;
  assert.ok(first);
  assert.throws(() => buildErrorIndex([{ ...first, pattern: String.raw`\d{5}` }], []), /has no word of 3 letters/);
});

for (const [expression, expected, reason] of [
  ['\\bENOTFOUND\\b|Not Found', '\\benotfound\\b|not found', 'letters'],
  ['\\W\\S\\D\\B', '\\W\\S\\D\\B', 'escapes keep their case, since it means something'],
  ['[A-Z_]{2}', '[a-z_]{2}', 'classes'],
  ['\\p{L}X', '\\p{L}x', 'names of properties'],
  ['C:\\\\Windows', 'c:\\\\windows', 'an escaped backslash'],
] as const) {
  test(`an expression is sent in small letters: ${reason}`, () => assert.equal(inSmallLetters(expression), expected));
}
