import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Ports } from '../list-entry.ts';
import { readLines, type LineOptions } from './read-lines.ts';

const entries = (text: string, options?: LineOptions) =>
  readLines(text, options).flatMap((item) => (item.kind === 'entry' ? [item] : []));
const texts = (text: string, options?: LineOptions) => entries(text, options).map((item) => item.text);

for (const [pasted, expected, reason] of [
  ['a.test\n*.b.test\n.c.test', ['a.test', '*.b.test', '.c.test'], 'one a line'],
  ['a.test, .a.test; b.test', ['a.test', '.a.test', 'b.test'], 'commas and semicolons'],
  ['a.test,b.test', ['a.test', 'b.test'], 'a comma without a space'],
  ['a.test / b.test', ['a.test', 'b.test'], 'a lone slash'],
  ['a.test b.test', ['a.test', 'b.test'], 'spaces'],
  ['[ a.test/ *.b.test/ ]', ['a.test/', '*.b.test/'], 'members of a bracket'],
  ['- a.test\n• *.b.test\n1. c.test\n2) d.test', ['a.test', '*.b.test', 'c.test', 'd.test'], 'lists of all kinds'],
  ['"a.test"\n\'*.b.test\',\n`c.test`', ['a.test', '*.b.test', 'c.test'], 'quotes'],
  ['[a.test](https://a.test)', ['a.test'], 'a Markdown link'],
  ['a.test Sign-in, also for b.test', ['a.test'], 'names in a remark are not listed'],
  ['Sign-in goes to a.test', [], 'a sentence lists nothing'],
  ['e.g. this, etc. and 10.2 or later', [], 'dots of prose'],
  ['https://a.test/path?x=1', ['https://a.test/path?x=1'], 'a URL stays whole'],
  ['10.0.0.1', ['10.0.0.1'], 'an address is an entry that others refuse'],
  [
    'li*.a.test\n*a.test\n^.a.test\n<tenant>.a.test',
    ['li*.a.test', '*a.test', '^.a.test', '<tenant>.a.test'],
    'odd wildcards',
  ],
  ['localhost', ['localhost'], 'a word alone on its line is meant as an entry'],
  ['allow a.test\nURL: *.b.test\npermit c.test', ['a.test', '*.b.test', 'c.test'], 'a keyword before it'],
  ['# a.test\n; b.test\n//c.test\n! d.test\n-- e.test\nREM f.test\n<!-- g.test -->', [], 'comments'],
  ['a.test # b.test\nc.test // d.test', ['a.test', 'c.test'], 'comments behind an entry'],
  ['.a.test\n-a.test', ['.a.test', '-a.test'], 'a dot or a hyphen begins no comment'],
  [
    '| URL | Port |\n| --- | --- |\n| `a.test` (first)</br>`*.b.test` (second)|HTTPS/443|',
    ['a.test', '*.b.test'],
    'a table',
  ],
  ['hxxps://a[.]test', ['https://a.test'], 'de-fanged'],
  ['\u{1f4a9}.test\nbücher.test', ['\u{1f4a9}.test', 'bücher.test'], 'letters of all scripts'],
] as const) {
  test(`entries are found: ${reason}`, () => assert.deepEqual(texts(pasted), expected));
}

for (const [pasted, expected, reason] of [
  ['a.test', 'not-stated', 'none'],
  ['a.test tcp/443', [443], 'behind it'],
  ['a.test 443, 80', [443, 80], 'several behind it'],
  ['a.test (TCP 5671)', [5671], 'in a remark'],
  ['a.test 400-500', [[400, 500]], 'a range'],
  ['| a.test | TCP 80 | CRL |', [80], 'in a cell of their own'],
  ['| 1/11/2016 8:31 | a.test |', 'not-stated', 'a time is no port'],
  ['a.test 25 users', 'not-stated', 'a number in a sentence is none'],
] as const) {
  test(`ports beside an entry: ${reason}`, () => {
    const wanted: Ports =
      expected === 'not-stated'
        ? expected
        : expected.map((port) =>
            typeof port === 'number' ? { from: port, to: port } : { from: port[0], to: port[1] },
          );
    assert.deepEqual(entries(pasted)[0]?.ports, wanted);
  });
}

for (const [pasted, action, reason] of [
  ['deny a.test', 'deny', 'a keyword'],
  ['a.test (blocked)', 'deny', 'a remark'],
  ['a.test (blocked by the old proxy)', 'allow', 'a story is no verdict'],
] as const) {
  test(`entries may deny: ${reason}`, () => assert.equal(entries(pasted)[0]?.action, action));
}

test('what is no entry is given back with a reason, and frames are dropped', () => {
  assert.deepEqual(readLines('Open these:\n---\n\n# done\na.test (disabled)'), [
    { kind: 'other', line: 1, text: 'Open these:', why: 'No host name was read in it.' },
    { kind: 'other', line: 4, text: '# done', why: 'It is a comment.' },
    { kind: 'other', line: 5, text: 'a.test', why: 'It is marked as switched off.' },
  ]);
});

test('lines keep their numbers, and a byte order mark is told with the first entry', () => {
  assert.deepEqual(
    entries('\ufeff# x\na.test\nb.test\\nc.test').map(({ line, text, bom }) => [line, text, bom]),
    [
      [2, 'a.test', true],
      [3, 'b.test', false],
      [3, 'c.test', false],
    ],
  );
});

test('a product may take whole lines, and may have words before its entries', () => {
  assert.deepEqual(texts('(^|\\.)a{1,2}\\.test$', { keep: 'brackets', whole: /\\\./ }), ['(^|\\.)a{1,2}\\.test$']);
  assert.deepEqual(texts('object fqdn v4 a.test', { before: /^object fqdn v4 / }), ['a.test']);
});

test('any text is read without a fault, and twice the text gives twice the items', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const items = readLines(text);
      assert.ok(items.every(({ line }) => line >= 1));
      if (!text.includes('\ufeff')) {
        const again = readLines(`${text}\n${text}`).map((item) => item.text);
        assert.deepEqual(
          again,
          [...items, ...items].map((item) => item.text),
        );
      }
    }),
  );
});

const HARD = [
  'a.test ',
  '*.',
  '|',
  '[(',
  '`',
  '<',
  'a.test,\n',
  ' / ',
  '.',
  '1,',
  '"',
  "'x",
  '\\',
  '^(',
  ' # ',
  '<br>',
];

for (const part of HARD) {
  test(`a megabyte of ${JSON.stringify(part)} in a table or out of it takes time with its length only`, () => {
    const started = performance.now();
    readLines(`${part.repeat(500_000 / part.length)}x\n| a.test ${part.repeat(500_000 / part.length)}x`);
    assert.ok(performance.now() - started < 10_000);
  });
}
