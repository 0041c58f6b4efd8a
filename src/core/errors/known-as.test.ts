import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownAs } from './known-as.ts';

for (const { code, aliases, expected, reason } of [
  { code: 'proxy: 403', aliases: [], expected: [], reason: 'a name without a number has one spelling' },
  {
    code: '0x80072EE7',
    aliases: ['12007'],
    expected: ['-2147012889', '2147954407', '12007'],
    reason: 'the alias is a spelling of the code, and stands once',
  },
  { code: 'AADSTS50126', aliases: ['50126'], expected: ['50126'], reason: 'the digits alone' },
  { code: 'AADSTS50126', aliases: [], expected: ['50126'], reason: 'the digits alone, though no author wrote them' },
  {
    code: 'HTTP 407',
    aliases: ['http 407', 'Proxy Authentication Required', 'PROXY AUTHENTICATION REQUIRED'],
    expected: ['Proxy Authentication Required'],
    reason: 'capitals make no other name; the first spelling stays',
  },
] as const) {
  test(`${code} with [${aliases.join(', ')}] is also written [${expected.join(', ')}]: ${reason}`, () => {
    assert.deepEqual(knownAs({ code, aliases: [...aliases] }), expected);
  });
}
