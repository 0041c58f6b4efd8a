import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, NOTHING, SPACE } from './fold.ts';

const unit = (character: string) => character.charCodeAt(0);

for (const [character, reason] of [
  ['\t', 'tabulator'],
  ['\n', 'line feed'],
  ['\r', 'carriage return'],
  ['\u0085', 'next line'],
  ['\u00a0', 'no-break space, as browsers copy it'],
  ['\u2003', 'em space'],
  ['\u2028', 'line separator'],
  ['\u202f', 'narrow no-break space, as French text has it before a colon'],
  ['\u3000', 'ideographic space'],
] as const) {
  test(`a ${reason} counts as a space`, () => assert.equal(fold(unit(character)), SPACE));
}

for (const [character, reason] of [
  ['\0', 'zero, as UTF-16 read as UTF-8 has it'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200e', 'left-to-right mark'],
  ['\u202e', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\ufe0f', 'variation selector'],
  ['\ufeff', 'byte order mark'],
] as const) {
  test(`a ${reason} counts as nothing`, () => assert.equal(fold(unit(character)), NOTHING));
}

for (const [typographic, plain] of [
  ['\u2018\u2019\u201a\u201b\u2032\u00b4', "'"],
  ['\u201c\u201d\u201e\u201f\u2033', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
] as const) {
  test(`${typographic} count as ${plain}`, () => {
    for (const character of typographic) assert.equal(fold(unit(character)), unit(plain));
  });
}

test('wide digits and letters count as the usual ones', () => {
  const wide = 'ＡＺａｚ０９：';
  assert.equal(String.fromCharCode(...wide.split('').map((each) => fold(unit(each)))), 'AZaz09:');
});

test('letters, digits and signs of all scripts stay, and so does case', () => {
  for (const character of 'aZ09 _\\/[]äßéñ無法リモート名関система\ud83d\ude00') {
    for (const each of character.split('')) assert.equal(fold(unit(each)), unit(each));
  }
});

test('every unit folds to itself or to one that folds to itself', () => {
  for (let each = 0; each < 65_536; each++) assert.equal(fold(fold(each)), fold(each));
});
