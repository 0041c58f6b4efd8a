import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHostPattern } from '../hosts/parse-host-pattern.ts';
import type { ListEntry } from './list-entry.ts';
import { lookAlikes } from './look-alikes.ts';

const CATALOGUE = [
  'login.microsoftonline.com',
  '*.microsoftonline.com',
  'crl3.digicert.com',
  'login.live.com',
  '*.windows.net',
];

const entry = (text: string): ListEntry => {
  const parsed = parseHostPattern(text);
  assert.ok(parsed.ok, text);
  return { line: 3, text, action: 'allow', hosts: parsed.pattern, ports: 'not-stated' };
};
const found = (text: string) => lookAlikes([entry(text)], CATALOGUE).map(({ kind, like }) => [kind, like]);

for (const [text, kind, like, reason] of [
  ['micros0ftonline.com', 'letters', 'microsoftonline.com', 'a zero'],
  ['*.rnicrosoftonline.com', 'letters', 'microsoftonline.com', 'r and n, as a wildcard'],
  ['login.mіcrosoftonline.com', 'letters', 'microsoftonline.com', 'a Cyrillic letter'],
  ['lоgin.microsoftonline.com', 'letters', 'login.microsoftonline.com', 'a Cyrillic letter below our own domain'],
  ['*.lоgin.microsoftonline.com', 'letters', 'login.microsoftonline.com', 'the same as a wildcard'],
  ['1ogin.microsoftonline.com', 'letters', 'login.microsoftonline.com', 'a digit below our own domain'],
  [
    'dеvice.microsoftonline.com',
    'letters',
    'device.microsoftonline.com',
    'a Cyrillic letter in a name below a wildcard',
  ],
  ['login.microsoftonline.com.example', 'ending', 'login.microsoftonline.com', 'a foreign ending'],
  ['login.microsoftonline.com.evil.co.uk', 'ending', 'login.microsoftonline.com', 'a foreign ending of three labels'],
  ['a.microsoftonline.com.evil.test', 'ending', 'microsoftonline.com', 'our domain inside'],
  ['microsoftonlin.com', 'typing', 'microsoftonline.com', 'a letter less'],
  ['crl3.digicret.com', 'typing', 'digicert.com', 'two letters exchanged'],
  ['microsoftonline.co', 'typing', 'microsoftonline.com', 'an ending one letter shorter'],
  ['notmicrosoftonline.com', 'inside', 'microsoftonline.com', 'our name inside another'],
  ['login-microsoftonline.com', 'inside', 'microsoftonline.com', 'our name behind a hyphen'],
  ['microsoftonline.de', 'inside', 'microsoftonline.com', 'our name under another top level'],
] as const) {
  test(`${text} is taken for ${like}: ${reason}`, () => assert.deepEqual(found(text), [[kind, like]]));
}

for (const [text, reason] of [
  ['login.microsoftonline.com', 'it is ours'],
  ['device.login.microsoftonline.com', 'it is in our domain'],
  ['*.core.windows.net', 'it is in our domain'],
  ['www.example.com', 'it has nothing to do with us'],
  ['dive.com', 'one letter beside a short name says nothing'],
  ['windows.com', 'another domain of the same owner'],
] as const) {
  test(`${text} is no look-alike: ${reason}`, () => assert.deepEqual(found(text), []));
}

test('a look-alike is named with its line and a sentence', () => {
  const [one] = lookAlikes([entry('login.mіcrosoftonline.com')], CATALOGUE);
  assert.equal(one?.line, 3);
  assert.match(one?.why ?? '', /"mіcrosoftonline\.com", with letters of another script\.$/);
});

test('a look-alike below our own domain is corrected', () => {
  const [one] = lookAlikes([entry('lоgin.microsoftonline.com')], CATALOGUE);
  assert.match(one?.why ?? '', /with letters of another script\. Write "login\.microsoftonline\.com"\.$/);
});

test('patterns that are no name are left alone', () => {
  const hosts = { kind: 'text', test: 'contains', value: 'microsoftonlin' } as const;
  assert.deepEqual(lookAlikes([{ ...entry('a.test'), hosts }], CATALOGUE), []);
});
