import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unicodeHost } from './unicode-host.ts';

for (const [host, letters, reason] of [
  ['xn--bcher-kva.example', 'bücher.example', 'an A-label'],
  ['a.xn--bcher-kva.XN--bcher-kva', 'a.bücher.bücher', 'several, in any case'],
  ['login.example', 'login.example', 'none'],
  ['xn--.example', '.example', 'an empty one'],
  ['xn--\u00fc.example', 'xn--\u00fc.example', 'what is no Punycode stays'],
  ['notxn--bcher-kva.example', 'notxn--bcher-kva.example', 'the sign inside a label is none'],
] as const) {
  test(`${host} reads ${letters}: ${reason}`, () => assert.equal(unicodeHost(host), letters));
}

test('any text comes back as some text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void unicodeHost(`xn--${text}.xn--${text}`)));
});
