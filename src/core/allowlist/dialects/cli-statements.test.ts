import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cliStatements } from './cli-statements.ts';
import { setPaths } from './set-paths.ts';

const lines = (text: string) => text.split('\n').map((own, index) => ({ line: index + 1, text: own }));

for (const [text, expected, reason] of [
  [
    'set url "a b" / set type simple',
    [
      ['set', 'url', 'a b'],
      ['set', 'type', 'simple'],
    ],
    'a lone slash parts statements',
  ],
  ['set url "a / b"', [['set', 'url', 'a / b']], 'not inside quotes'],
  [
    'set a b; set c',
    [
      ['set', 'a', 'b'],
      ['set', 'c'],
    ],
    'a semicolon with a space behind it',
  ],
  ['set url a;b', [['set', 'url', 'a;b']], 'not inside a word'],
  ["that's it", [["that's", 'it']], 'an apostrophe is no quote'],
  ['name="a b" x', [['name=a b', 'x']], 'a quote behind an equals sign'],
  ['set url "a\\"b" x', [['set', 'url', 'a\\"b', 'x']], 'a backslash keeps a quote'],
  ['set url "a', [['set', 'url', 'a']], 'a quote that is not closed'],
  ['a \\\n b', [['a', 'b']], 'a backslash joins lines'],
  ['', [], 'nothing'],
] as const) {
  test(`${JSON.stringify(text)} is read in words: ${reason}`, () =>
    assert.deepEqual(
      cliStatements(lines(text), { semicolon: true, joins: '\\' }).map(({ words }) => words.map((word) => word.text)),
      expected,
    ));
}

for (const [text, remark] of [
  ['*.a.test (20.4R1+)', '20.4R1+'],
  ['set type simple (proxy mode)', 'proxy mode'],
  ['exception(policy_denied)', ''],
  ['(^|\\.)a\\.test$', ''],
] as const) {
  test(`the remark of ${text} is ${JSON.stringify(remark)}`, () =>
    assert.equal(cliStatements(lines(text))[0]?.remark, remark));
}

for (const [text, expected, reason] of [
  ['set a b [ c d ]', ['set a b c d'], 'brackets of a list'],
  ['set a b [c d];', ['set a b c d'], 'brackets close to their words'],
  ['delete a b', ['delete a b'], 'another command'],
  ['a {\n  b {\n    c d;\n    e;\n  }\n}\nf;', ['set a b c d', 'set a b e', 'set f'], 'braces'],
  ['a {\n  inactive: b {\n    c;\n  }\n}', ['deactivate a b c'], 'inactive'],
  ['root@srx# set a b', ['set a b'], 'a prompt'],
  ['} } a;', ['set a'], 'braces that open nowhere'],
  ['# version 12.1X46', [], 'a comment'],
  ['just words', [], 'no statement'],
] as const) {
  test(`${JSON.stringify(text)} comes to paths: ${reason}`, () =>
    assert.deepEqual(
      setPaths(lines(text)).paths.map(({ command, words }) => [command, ...words].join(' ')),
      expected,
    ));
}
