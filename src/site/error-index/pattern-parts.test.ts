import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternParts } from './pattern-parts.ts';

const own =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code.toUpperCase());

for (const [pattern, free, whole, reason] of [
  ['one two', 'one two', undefined, 'one sentence'],
  ['^407$', undefined, '407', 'a number alone'],
  ['one two|^407$|three', 'one two|three', '407', 'both, each in its order'],
  ['^a b', undefined, 'a b.*', 'one that may go on'],
  ['^a$|^b$', undefined, 'a|b', 'two that are alone'],
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
  assert.equal(patternParts('^12007$|name', own('12008')).whole, '12007');
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

test('the number of an event alone is read however it is introduced', () => {
  const { whole = '' } = patternParts('^event ?id:? ?611$');
  for (const text of ['Event ID: 611', 'EventID 611', 'Event-ID 611', 'Ereignis-ID: 611', 'EventID=611']) {
    assert.match(text, new RegExp(whole, 'i'), text);
  }
});

for (const [pattern, events, reason] of [
  [String.raw`(?:ADSync|Entra).{0,300}?event ?id:? ?611\b`, ['611#16'], 'before it'],
  [String.raw`event ?id:? ?65[25]\b.{0,300}?(?:ADSync|Entra)`, ['652#16', '655#16'], 'behind it, with a class'],
  [String.raw`\bevent ?id:? ?(?:304|204)\b.{0,80}?\bUser Device Registration\b`, ['204#14', '304#14'], 'a group'],
  [String.raw`(?:Service Control Manager|ADSync).{0,9}?event ?id:? ?7038\b`, ['7038#10', '7038#16'], 'two sources'],
  [String.raw`^(?:event ?(?:id)?:? ?)?60[12]$`, ['601#7', '602#7'], 'alone'],
  [String.raw`^(?:event ?(?:id)?:? ?)?611$|ADSync.{0,9}?event ?id:? ?611\b`, ['611#6'], 'alone and beside its source'],
] as const) {
  test(`an event is kept by number: ${reason}`, () => {
    const parts = patternParts(pattern);
    assert.deepEqual([parts.events, parts.free], [events, undefined]);
  });
}

test('a broken expression is refused', () => assert.throws(() => patternParts('a(b')));
