import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { findErrors } from './find-errors.ts';

const found = (text: string) => findErrors(text, SMALL_INDEX);
const ids = (text: string) => found(text).map(({ id }) => id);
const seen = (text: string) => found(text).flatMap(({ evidence }) => evidence.map((place) => place.text));

for (const [text, expected, reason] of [
  ['', [], 'nothing'],
  ['the weather is fine', [], 'no error'],
  ['The REMOTE name could not be resolved', ['cause-name'], 'a sentence in any case'],
  ['the remote na\nme could not be re\r\nsolved: x', ['cause-name'], 'broken inside words'],
  ['An error occured while sending the request', ['wrapper'], 'a spelling that the record knows'],
  ['407', ['cause-proxy'], 'a number alone'],
  ['there are 407 of them', [], 'a number among words'],
  ['task', ['situation'], 'a word that counts only alone'],
  ['my task', [], 'the same among words'],
  ['AADSTS50126 and AADSTS16001', ['sign-in', 'aadsts16001'], 'a code with a record and one of the long tail'],
  ['AADSTS59999', [], 'a code that nobody knows'],
  ['code 0x80072EE7', ['hr'], 'an HRESULT'],
] as const) {
  test(`errors are found in "${text.slice(0, 40)}": ${reason}`, () => assert.deepEqual(ids(text), expected));
}

test('the situation stands first, then causes by the length of what was seen, last what merely wraps', () => {
  const text =
    'An error occurred while sending the request ---> (x): (407) y: the remote name could not be resolved. The task failed.';
  assert.deepEqual(ids(text), ['situation', 'cause-name', 'cause-proxy', 'wrapper']);
});

test('evidence points at what was seen in the text as given, each place once and in order', () => {
  const text = 'x: (407)\u200b\r\nthe remo\nte  name could not be resolved, y: (407)';
  assert.deepEqual(seen(text), ['the remo\nte  name could not be resolved'.slice(4), '(407)', '(407)']);
  for (const { evidence } of found(text)) {
    for (const { start, end, text: shown } of evidence) assert.equal(text.slice(start, end), shown);
  }
});

test('a place inside another is not told twice', () => {
  assert.deepEqual(
    found('(407)')
      .concat(found(': (407)'))
      .map(({ evidence }) => evidence.length),
    [1, 1],
  );
});

test('every place is told, however many there are', () => {
  for (const text of [': (407) '.repeat(500), 'AADSTS50126\n'.repeat(500)]) {
    assert.equal(found(text)[0]?.evidence.length, 500);
  }
});

for (const [text, places, reason] of [
  ['x: (407) Proxy authentication required', ['Proxy authentication'], 'of parts that touch the longest'],
  ['AADSTS50126: invalid username', ['invalid username'], 'of parts with a colon between too'],
  ['AADSTS50126\ninvalid username', ['AADSTS50126', 'invalid username'], 'two lines are two places'],
  ['AADSTS50126, AADSTS50126', ['AADSTS50126', 'AADSTS50126'], 'the same twice is two places'],
  [
    'AADSTS50126: invalid username: AADSTS50126: invalid username',
    ['invalid username', 'invalid username'],
    'a message twice',
  ],
  ['AADSTS50126 for invalid username', ['AADSTS50126', 'invalid username'], 'words between make two places'],
] as const) {
  test(`parts of one message are one place: ${reason}`, () => assert.deepEqual(seen(text), places));
}

test('codes behind very many others are still found', () => {
  assert.deepEqual(ids(`${'AADSTS59999 deadbeef '.repeat(1000)}AADSTS50126`), ['sign-in']);
  assert.deepEqual(ids(`${'AADSTS16001 '.repeat(1000)}AADSTS50126 0x80072ee7`), ['aadsts16001', 'sign-in', 'hr']);
});

test('an index is ready again at once, and two do not mix', () => {
  const other = { ...SMALL_INDEX, id: SMALL_INDEX.id.map((id) => `other-${id}`) };
  assert.deepEqual(
    findErrors('407', other).map(({ id }) => id),
    ['other-cause-proxy'],
  );
  assert.deepEqual(ids('407'), ['cause-proxy']);
});
