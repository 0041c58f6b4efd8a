import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configScopes, type ScopeSigns } from './config-scopes.ts';
import { configTokens } from './config-tokens.ts';

const SIGNS: ScopeSigns = { keys: new Set(['names']), command: /^(?:run|New-Thing)$/ };
const lines = (text: string) => text.split('\n').map((own, index) => ({ line: index + 1, text: own }));
const tokens = (text: string) =>
  configTokens(lines(text)).flatMap(({ kind, text: own }) => (kind === 'break' ? [] : [own]));

for (const [text, expected, reason] of [
  ["a: 'b'", ['a', ':', 'b'], 'a colon'],
  ['{"a":443}', ['{', 'a', ':', '443', '}'], 'JSON without spaces'],
  ['Https:443 Http=80', ['Https:443', 'Http=80'], 'a protocol with its port'],
  ["'it''s' \"a\\\"b\"", ["it's", 'a"b'], 'quotes inside of quotes'],
  ["don't a", ['don', "'t", 'a'], 'a quote that is not closed swallows nothing'],
  ["''", [''], 'an empty string'],
  ['a # b', ['a'], 'a comment with a hash'],
  ['a // b', ['a'], 'a comment with slashes'],
  ["'https://a.test' x", ['https://a.test', 'x'], 'not inside a string'],
  ['a /* b\nc */ d', ['a', 'd'], 'a comment over lines'],
  ['a <# b #> c', ['a', 'c'], 'a comment of PowerShell'],
  ['@( 1 )', ['(', '1', ')'], 'the sign of an array'],
  ['\\"', ['\\', '"'], 'signs that stand for themselves'],
] as const) {
  test(`${JSON.stringify(text)} is read in pieces: ${reason}`, () => assert.deepEqual(tokens(text), expected));
}

/** The values of a scope that has some, as `under key=value,value`. */
const values = (text: string) =>
  configScopes(configTokens(lines(text)), SIGNS).flatMap((scope) =>
    [...scope.values].map(([key, own]) => `${scope.kind} ${scope.under} ${key}=${own.map((one) => one.text).join()}`),
  );

for (const [text, expected, reason] of [
  ["names: [\n  'a'\n  'b'\n]\nother: 1", ['fragment  names=a,b', 'fragment  other=1'], 'a list over lines'],
  ['names [1, 2]', ['fragment  names=1,2'], 'a key that is known needs no sign'],
  ['rule {\n  the_names = ["a"]\n}', ['block rule thenames=a'], 'a block behind a word'],
  ['x: { y: 1 }', ['block x y=1'], 'a block behind a key'],
  [
    'run --the-names a b \\\n  --other c\nafter d',
    ['command  thenames=a,b', 'command  other=c'],
    'a command over lines',
  ],
  ["$r = New-Thing -Names 'a','b'", ['command r names=a,b'], 'the variable of a command'],
  [
    '$all = @(\n  New-Thing -Names @(\n    1\n  )\n  New-Thing -Names 2\n)',
    ['command all names=1', 'command all names=2'],
    'commands in a list',
  ],
  ['names:\n  - a\n  - b\n', ['fragment  names=a,b'], 'a list with hyphens'],
  ['] } ) names: 1', ['fragment  names=1'], 'brackets that close nothing'],
] as const) {
  test(`${JSON.stringify(text)} is read as settings: ${reason}`, () => assert.deepEqual(values(text), expected));
}
