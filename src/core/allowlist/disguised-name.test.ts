import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHostPattern } from '../hosts/parse-host-pattern.ts';
import { disguisedAs } from './disguised-name.ts';

for (const [text, expected, reason] of [
  ['lоgin.example.com', 'login.example.com', 'a Cyrillic o'],
  ['logіn.example.com', 'login.example.com', 'a Ukrainian i'],
  ['сосо.example.com', 'coco.example.com', 'a label that is Cyrillic as a whole'],
  ['loginж.example.com', '', 'a letter that looks like none'],
  ['login.example.com', undefined, 'ASCII'],
  ['bücher.example.com', undefined, 'an accent'],
  ['привет.example.com', undefined, 'a label in a script of its own'],
  ['日本.example.com', undefined, 'another'],
] as const) {
  test(`${text} is drawn like ${expected ?? 'nothing else'}: ${reason}`, () => {
    const parsed = parseHostPattern(text);
    assert.ok(parsed.ok && parsed.pattern.kind === 'name');
    assert.equal(disguisedAs(parsed.pattern.name), expected);
  });
}

test('any text is safe', () => {
  for (const text of ['', '.', 'xn--', 'xn--\u0000', 'xn--a-ecp.ru', 'XN--99999999']) disguisedAs(text);
});
