import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { prepare, spacesOptional } from './prepare.ts';

for (const [source, expected, reason] of [
  ['remote name', 'remote ?name', 'a space'],
  ['a ?b', 'a ?b', 'an optional space stays'],
  ['a {0,3}b', 'a {0,3}b', 'a counted space stays'],
  ['a[ b]c', 'a[ b]c', 'a space in a class stays'],
  [String.raw`a\[ b`, String.raw`a\[ ?b`, 'an escaped bracket opens no class'],
  [String.raw`[\] ]x y`, String.raw`[\] ]x ?y`, 'an escaped bracket closes none'],
  [String.raw`a\sb`, String.raw`a\sb`, 'an escape stays'],
  [String.raw`a\ b`, String.raw`a\ b`, 'an escaped space stays'],
  ['(?:is |was )x', '(?:is ?|was ?)x', 'spaces in groups'],
] as const) {
  test(`spaces of /${source}/ become optional: ${reason}`, () => assert.equal(spacesOptional(source), expected));
}

test('an index is made ready once', () => {
  assert.equal(prepare(SMALL_INDEX), prepare(SMALL_INDEX));
  assert.notEqual(prepare({ ...SMALL_INDEX }), prepare(SMALL_INDEX));
});

test('the columns become errors, without expressions that are none', () => {
  const { errors, byId, byCode, signIn } = prepare(SMALL_INDEX);
  assert.deepEqual(byId.get('hr'), { id: 'hr', hop: 'proxy-reached', depth: 1, reach: 64, codes: ['0x80072ee7'] });
  assert.deepEqual(byId.get('cause-proxy')?.whole, '407');
  assert.deepEqual(
    byCode.get('50126')?.map((number) => errors[number]?.id),
    ['sign-in'],
  );
  assert.deepEqual([...signIn], [16001, 50999]);
});

test('expressions are compiled once, ignore case, and the joined ones do not need their spaces', () => {
  const { errors, free, joined } = prepare(SMALL_INDEX);
  const number = errors.findIndex(({ id }) => id === 'cause-name');
  assert.equal(free(number), free(number));
  assert.ok(free(number).flags.includes('i'));
  assert.equal('remotename could notbe resolved'.search(free(number)), -1);
  assert.equal('remotename could notbe resolved'.search(joined(number)), 0);
});

test('an error without an expression matches nothing', () => {
  const { errors, free } = prepare(SMALL_INDEX);
  assert.equal(''.search(free(errors.findIndex(({ id }) => id === 'hr'))), -1);
});
