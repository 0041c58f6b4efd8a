import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phrasePlaces, searched } from './phrases.ts';

for (const [text, phrase, found, reason] of [
  ['Enabled : 1', 'enabled : 1', ['Enabled : 1'], 'case does not matter'],
  ['Enabled   :\r\n1', 'Enabled : 1', ['Enabled   :\r\n1'], 'blanks and breaks do not matter'],
  ['Enabled : 10', 'Enabled : 1', [], 'whole words only'],
  ['notEnabled : 1', 'Enabled : 1', [], 'whole words only, before it too'],
  ['<html><HTML>', '<html', ['<html', '<HTML'], 'signs at the edge need no word border'],
  ['a.b a+b', 'a.b', ['a.b'], 'signs of expressions are only themselves'],
  ['say “yes”', 'say "yes"', ['say “yes”'], 'kinds of quotes do not matter'],
  ['anything', '  ', [], 'an empty phrase stands nowhere'],
] as const) {
  test(`“${phrase}” in “${text}”: ${reason}`, () => {
    const places = phrasePlaces(searched(text), phrase);
    assert.deepEqual(
      places.map(({ start, end }) => text.slice(start, end)),
      found,
    );
  });
}

const typed = fc.stringMatching(/^[!-Z^-~][ -Z^-~]{0,20}$/);

test('a phrase is found in itself, with any other text around it', () => {
  fc.assert(
    fc.property(typed, fc.string(), fc.string(), (phrase, before, after) => {
      const text = `${before}\n${phrase}\n${after}`;
      const places = phrasePlaces(searched(text), phrase);
      assert.ok(places.length > 0);
      for (const { start, end, text: seen } of places) assert.equal(text.slice(start, end), seen);
    }),
  );
});

test('any phrase and any text are safe', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (phrase, text) => void phrasePlaces(searched(text), phrase)));
});
