import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_QUERY, readAnswers, writeAnswers } from './address.ts';
import { SAMPLE_TREE } from './sample-tree.ts';
import { answersOf, walk, type Answers } from './walk.ts';

test('answers stand in the address by the name of the question, in the order of the way', () => {
  const answers = answersOf(walk(SAMPLE_TREE, { test: '407', place: 'test', symptom: 'place', older: 'x' }));
  assert.equal(writeAnswers(answers), 'symptom=place&place=test&test=407');
});

for (const [query, answers, ignored, reason] of [
  ['', {}, [], 'nothing'],
  ['?', {}, [], 'a bare question mark'],
  ['?build=ok&where=wizard', { build: 'ok', where: 'wizard' }, [], 'with its question mark'],
  ['build=ok&where=unknown', { build: 'ok', where: 'unknown' }, [], 'not knowing is an answer'],
  ['build=ok&build=ok', { build: 'ok' }, [], 'the same twice'],
  ['build=ok&build=old', { build: 'ok' }, ['said-twice'], 'two answers to one question: the first counts'],
  ['build=%6Fk', { build: 'ok' }, [], 'written otherwise'],
  ['build=+ok+', { build: 'ok' }, [], 'with blanks around'],
  ['&&build=ok&&', { build: 'ok' }, [], 'with empty parts'],
  ['build=ok&utm_source=mail&utm_campaign=a%20b&fbclid=IwAR0&gclid=x', { build: 'ok' }, [], 'what counts clicks'],
  ['build', {}, ['not-an-answer'], 'no answer'],
  ['build=', {}, ['not-an-answer'], 'an empty answer'],
  ['=ok', {}, ['not-an-answer'], 'no question'],
  ['build=ok=old', {}, ['not-an-answer'], 'two equal signs'],
  ['build=%E0%A4%A', {}, ['not-an-answer'], 'a broken escape'],
  ['lang_of=mail&build=ok', { build: 'ok' }, ['not-an-answer'], "a parameter that is not the tree's"],
  ['build=<script>alert(1)</script>', {}, ['not-an-answer'], 'markup'],
  ['__proto__=ok&constructor=ok', { constructor: 'ok' }, ['not-an-answer'], 'names that every object has'],
  [`build=${'x'.repeat(61)}`, {}, ['not-an-answer'], 'a name that is too long'],
  [`build=ok&${'x'.repeat(3000)}`, { build: 'ok' }, ['too-long'], 'an address that is too long'],
  ['x'.repeat(3000), {}, ['too-long'], 'one long word'],
] as const) {
  test(`${reason} is read: ${query.slice(0, 40)}`, () => {
    const read = readAnswers(query);
    assert.deepEqual(read.answers, answers as Answers);
    assert.deepEqual(
      read.ignored.map(({ kind }) => kind),
      ignored,
    );
    for (const { says } of read.ignored) assert.match(says, /^.{10,160}\.$/s);
  });
}

test('a part that the end of reading cuts through is not taken for an answer', () => {
  const query = `${'a=b&'.repeat((LONGEST_QUERY - 4) / 4)}build=ok-and-more`;
  assert.deepEqual(readAnswers(query).answers, { a: 'b' });
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/);

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.dictionary(id, fc.oneof(id, fc.constant('unknown')), { maxKeys: 12 }), (answers) => {
      assert.deepEqual(readAnswers(writeAnswers(answers)), { answers: { ...answers }, ignored: [] });
    }),
  );
});

test('what is no name is not written, so nothing that was pasted can get into an address', () => {
  assert.equal(writeAnswers({ build: 'Contoso SYNC01', 'a b': 'ok', where: 'wizard' }), 'where=wizard');
});

test('any text is read, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const { answers } = readAnswers(query);
      assert.deepEqual(readAnswers(writeAnswers(answers)).answers, answers);
    }),
  );
});
