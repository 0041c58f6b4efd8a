import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords, telling } from './plain-words.ts';

for (const [text, expected, reason] of [
  ['Unable to validate credentials.', 'unable to validate credentials', 'capitals and the full stop go'],
  ['  Unable\n to\tvalidate ', 'unable to validate', 'one space between words'],
  ['Couldn\u2019t create "secure" channel', 'couldnt create secure channel', 'quotes of any kind go'],
  ["Couldn't", 'couldnt', 'the straight apostrophe reads as the curly one'],
  ['(407) Proxy Authentication Required!', '407 proxy authentication required', 'punctuation goes'],
  ['remote\u00a0server', 'remote server', 'a hard space is a space'],
  ['se\u200bcure', 'se cure', 'an invisible character parts words'],
  ['*.crl3.digicert.com', '*.crl3.digicert.com', 'hosts keep dots and asterisks'],
  ['0x80072EE7, -2147012889', '0x80072ee7 -2147012889', 'codes keep their sign'],
  ['HKLM\\SOFTWARE a/b c_d', 'hklm\\software a/b c_d', 'paths stay whole'],
  ['machine.config.', 'machine.config', 'a dot inside stays, the last one goes'],
  ['Zürich, Ελλάς', 'zürich ελλάς', 'letters of every script are letters'],
  ['…?!', '', 'nothing but punctuation'],
  ['', '', 'nothing'],
] as const) {
  test(`"${text.trim()}" is compared as "${expected}": ${reason}`, () => assert.equal(plainWords(text), expected));
}

test('plain words stay what they are when they are read again', () => {
  for (const text of ['Unable to validate credentials.', "It's (407)", '*.a.test. B', 'x … y']) {
    assert.equal(plainWords(plainWords(text)), plainWords(text));
  }
});

for (const [query, expected, reason] of [
  ['the proxy and the server', ['proxy', 'server'], 'common words say nothing'],
  ['a b proxy', ['proxy'], 'nor do single letters'],
  ['error', [], 'nor does "error", which every page says'],
  ['', [], 'nothing'],
] as const) {
  test(`the telling words of "${query}" are [${expected.join(', ')}]: ${reason}`, () => {
    assert.deepEqual(telling(query), expected);
  });
}

test('at most twelve words are asked for', () => {
  assert.equal(telling(Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')).length, 12);
});
