import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneEditAway, nameLook } from './name-look.ts';

for (const [name, like, reason] of [
  ['micros0ft.test', 'microsoft.test', 'a zero'],
  ['rnicrosoft.test', 'microsoft.test', 'r and n'],
  ['dlgicert.test', 'digicert.test', 'an l for an i'],
  ['xn--mcrosoft-21a.test', 'microsoft.test', 'an accent in an A-label'],
  ['mісrоsоft.test', 'microsoft.test', 'Cyrillic letters'],
  ['XN--MCROSOFT-21A.test', 'Microsoft.TEST', 'capitals'],
] as const) {
  test(`${name} looks like ${like}: ${reason}`, () => assert.equal(nameLook(name), nameLook(like)));
}

for (const [one, other, is, reason] of [
  ['abcd', 'abxd', true, 'another letter'],
  ['abcd', 'abd', true, 'one less'],
  ['abcd', 'abccd', true, 'one more'],
  ['abcd', 'acbd', true, 'two exchanged'],
  ['abcd', 'abcde', true, 'one at the end'],
  ['abcd', 'xabcd', true, 'one in front'],
  ['abcd', 'abcd', false, 'the same'],
  ['abcd', 'badc', false, 'two pairs exchanged'],
  ['abcd', 'abef', false, 'two others'],
  ['abcd', 'abcdef', false, 'two more'],
  ['', '', false, 'nothing'],
] as const) {
  test(`"${one}" is ${is ? '' : 'not '}one edit from "${other}": ${reason}`, () => {
    assert.equal(isOneEditAway(one, other), is);
    assert.equal(isOneEditAway(other, one), is);
  });
}
