import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternParts } from './pattern-parts.ts';

const own =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code.toUpperCase());

for (const [pattern, free, whole, reason] of [
  ['one two', 'one two', undefined, 'one sentence'],
  ['^407$', undefined, '^407$', 'a number alone'],
  ['one two|^407$|three', 'one two|three', '^407$', 'both, each in its order'],
  ['^a$|^b$', undefined, '^a$|^b$', 'two that are alone'],
  ['(?:one|two) three', '(?:one|two) three', undefined, 'a bar in a group separates nothing'],
  ['one [|] two', 'one [|] two', undefined, 'a bar in a class separates nothing'],
] as const) {
  test(`a pattern is taken apart: ${reason}`, () => {
    const parts = patternParts(pattern);
    assert.deepEqual([parts.free, parts.whole], [free, whole]);
  });
}

for (const [pattern, codes, left, reason] of [
  [String.raw`\bAADSTS ?50126\b|wrong password`, ['AADSTS50126'], 'wrong password', 'a sign-in code'],
  [String.raw`error ?code['"]? ?[:=]? ?['"]?50126\b|wrong password`, ['AADSTS50126'], 'wrong password', 'its label'],
  [String.raw`\b(?:0x)?80072EE7\b|name`, ['80072EE7'], 'name', 'an HRESULT'],
  [String.raw`\b0x80072EE7\b|name`, ['0X80072EE7'], 'name', 'an HRESULT with its mark'],
  [String.raw`-2147012889\b|name`, ['-2147012889'], 'name', 'its negative form'],
  [String.raw`\bAADSTS ?50126\b|wrong`, [], String.raw`\bAADSTS ?50126\b|wrong`, 'the code of another record stays'],
  [String.raw`\bAADSTS ?5012[67]\b|wrong`, ['AADSTS50126'], String.raw`\bAADSTS ?5012[67]\b|wrong`, 'a class stays'],
] as const) {
  test(`what the lookup finds by number is dropped from a pattern: ${reason}`, () => {
    assert.equal(patternParts(pattern, own(...codes)).free, left);
  });
}

test('a number alone is dropped where it is an own code', () => {
  assert.equal(patternParts('^12007$|name', own('12007')).whole, undefined);
  assert.equal(patternParts('^12007$|name', own('12008')).whole, '^12007$');
});

for (const [pattern, reach, reason] of [
  ['abc', 3, 'letters'],
  ['abc|abcdef', 6, 'the longest alternative'],
  [String.raw`\babc\b(?! def)`, 3, 'borders and what must not follow take no room'],
  ['key.{0,20}b', 24, 'what repeats'],
  ['a?key', 4, 'what may be missing'],
  ['(?:ab|cdef)key', 7, 'a group'],
  ['(?:ab){3}key', 9, 'a group that repeats'],
  ['ab+key', Infinity, 'no bound'],
  ['^abc$', 0, 'what is alone reaches nowhere'],
] as const) {
  test(`the reach of /${pattern}/ is ${reach}: ${reason}`, () => assert.equal(patternParts(pattern).reach, reach));
}

for (const pattern of ['.*', String.raw`\d{5}`, 'server|a', String.raw`server|\bab\b`, '(?:server)?x']) {
  test(`an alternative without a word is refused: /${pattern}/`, () => {
    assert.throws(() => patternParts(pattern), /has no word of 3 letters that every match contains\./);
  });
}

test('the number of an event is read however it is introduced', () => {
  const { free = '', whole = '' } = patternParts(String.raw`event ?id:? ?611\b.{0,300}?adsync|^event ?id:? ?611$`);
  for (const text of [
    'Event ID: 611',
    'EventID 611',
    'Event-ID 611',
    'Ereignis-ID: 611',
    'EventID=611',
    '<EventID>611<',
  ]) {
    assert.match(`${text} adsync`, new RegExp(free, 'i'), text);
  }
  assert.match('Event-ID 611', new RegExp(whole, 'i'));
  assert.doesNotMatch('Event 611 adsync', new RegExp(free, 'i'));
});

test('a broken expression is refused', () => assert.throws(() => patternParts('a(b')));
