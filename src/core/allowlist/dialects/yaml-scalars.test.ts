import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalisePaste } from '../normalise-paste.ts';
import { yamlScalars } from './yaml-scalars.ts';

const paths = (text: string) =>
  yamlScalars(normalisePaste(text)).map(({ keys, value, items }) => [keys.join('.'), value, items.length].join(' '));

for (const [text, expected, reason] of [
  ['a:\n  b: c', ['a.b c 0'], 'keys by their indents'],
  ['a:\n  b: c\nd: e', ['a.b c 0', 'd e 0'], 'and back'],
  ['a:\n  - b: c\n    d: e\n  - b: f', ['a.b c 1', 'a.d e 1', 'a.b f 1'], 'items of a list'],
  ['a:\n- b\n- c', ['a b 1', 'a c 1'], 'items as far in as their key'],
  ['a: [b, "c", \'d\']', ['a b 0', 'a c 0', 'a d 0'], 'a list in brackets'],
  ['a: { b: c, d: [e, f], g: { h: i } }', ['a.b c 0', 'a.d e 0', 'a.d f 0', 'a.g.h i 0'], 'braces'],
  ['[{ a: b }, { a: c }]', ['a b 1', 'a c 1'], 'items in brackets'],
  ['{\n  "a": [\n    {\n      "b": "c"\n    }\n  ]\n}', ['a.b c 2'], 'JSON'],
  ['a: b # c: d', ['a b 0'], 'a comment'],
  ['a: "b # c"', ['a b # c 0'], 'no comment inside quotes'],
  ['a: b:c', ['a b:c 0'], 'a colon without a space'],
  ['--- \na: b', ['a b 0'], 'the beginning of a document'],
  ['a: b (remark)', ['a b 0'], 'a remark'],
  ['- - a', [' a 2'], 'a list in a list'],
  ['a: |\n  b', ['a b 0'], 'a block of text'],
] as const) {
  test(`${JSON.stringify(text)} holds ${expected.join(', ')}: ${reason}`, () =>
    assert.deepEqual(paths(text), expected));
}

test('items of one list are told apart', () => {
  const ids = yamlScalars(normalisePaste('a:\n- b: 1\n  c: 2\n- b: 3')).map(({ items }) => items[0]?.id);
  assert.equal(ids[0], ids[1]);
  assert.notEqual(ids[0], ids[2]);
});

for (const text of [
  '- '.repeat(100_000),
  '{'.repeat(100_000),
  '"\\"'.repeat(60_000),
  'a: '.repeat(60_000),
  '\n - {'.repeat(30_000),
]) {
  test(`a long run of ${JSON.stringify(text.slice(0, 6))} takes time linear in its length`, () => {
    const begin = performance.now();
    yamlScalars(normalisePaste(text));
    assert.ok(performance.now() - begin < 2000);
  });
}

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void yamlScalars(normalisePaste(text))),
  );
});
