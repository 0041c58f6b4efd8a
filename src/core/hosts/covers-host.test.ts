import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coversHost } from './covers-host.ts';
import type { HostPattern, LabelPattern } from './host-pattern.ts';

const literal = (label: string): LabelPattern => ({ kind: 'literal', label });
const glob = (text: string): LabelPattern => ({ kind: 'glob', glob: text });
const ANY_RUN: LabelPattern = { kind: 'many', min: 0 };
const SOME_RUN: LabelPattern = { kind: 'many', min: 1 };
const below = (apex: boolean, levels: 'any' | { exactly: number } | { atMost: number }): HostPattern => ({
  kind: 'below',
  base: 'example.com',
  apex,
  levels,
});
const labels = (...items: readonly LabelPattern[]): HostPattern => ({
  kind: 'labels',
  labels: [...items, literal('example'), literal('com')],
});
const text = (kind: 'suffix' | 'prefix' | 'contains' | 'glob', value: string): HostPattern => ({
  kind: 'text',
  test: kind,
  value,
});

for (const [pattern, covered, not, reason] of [
  [{ kind: 'name', name: 'example.com' }, ['example.com', 'EXAMPLE.com.'], ['a.example.com', 'example.co'], 'a name'],
  [below(false, 'any'), ['a.example.com', 'a.b.c.example.com'], ['example.com', 'aexample.com', '.example.com'], '*.x'],
  [below(true, 'any'), ['example.com', 'a.b.example.com'], ['notexample.com', 'example.com.test'], 'x and below'],
  [below(false, { exactly: 1 }), ['a.example.com'], ['example.com', 'a.b.example.com'], 'one label'],
  [below(true, { exactly: 2 }), ['example.com', 'a.b.example.com'], ['a.example.com'], 'two labels or none'],
  [below(false, { atMost: 2 }), ['a.example.com', 'a.b.example.com'], ['a.b.c.example.com'], 'up to two'],
  [labels(glob('*')), ['a.example.com'], ['example.com', 'a.b.example.com'], 'any one label'],
  [labels(glob('*-files')), ['a-files.example.com', '-files.example.com'], ['files.example.com'], 'part of a label'],
  [labels(literal('a'), glob('*')), ['a.b.example.com'], ['a.example.com', 'a.b.c.example.com'], 'a label inside'],
  [labels(SOME_RUN), ['a.example.com', 'a.b.example.com'], ['example.com'], 'a run of labels'],
  [labels(ANY_RUN), ['example.com', 'a.b.example.com'], ['aexample.com'], 'a run that may be empty'],
  [
    labels(SOME_RUN, literal('a'), SOME_RUN),
    ['x.a.y.example.com', 'a.a.a.example.com', 'x.y.a.z.a.w.example.com'],
    ['a.y.example.com', 'x.a.example.com'],
    'two runs with a label between',
  ],
  [text('suffix', 'example.com'), ['notexample.com', 'example.com'], ['example.com.test'], 'text at the end'],
  [text('prefix', 'login.'), ['login.test'], ['xlogin.test'], 'text at the beginning'],
  [text('contains', 'example'), ['a.example.test', 'myexamples.test'], ['exam.ple.test'], 'text anywhere'],
  [text('glob', '*.example.com'), ['a.b.example.com'], ['example.com'], 'a star over dots'],
  [text('glob', 'a?c.test'), ['abc.test'], ['ac.test', 'abbc.test'], 'a question mark'],
  [
    text('glob', 'https://*.example.com/*'),
    ['a.example.com', 'evil.test', 'example.com'],
    [],
    'a star that reaches into the path covers every host for some address',
  ],
  [text('glob', 'https://login.example.com/*'), ['login.example.com'], ['evil.test'], 'a glob over a URL'],
  [text('glob', 'https://login.example.com:443/*'), ['login.example.com'], ['login.example.co'], 'one with a port'],
  [text('glob', 'login.example.com/*'), ['login.example.com'], ['login.example.com.test'], 'one without a scheme'],
  [
    { kind: 'regex', source: '(^|\\.)example\\.com$', ignoreCase: false },
    ['example.com', 'a.example.com'],
    ['notexample.com'],
    'a regular expression',
  ],
  [{ kind: 'regex', source: '(', ignoreCase: false }, [], ['example.com'], 'one that cannot be run'],
  [{ kind: 'everything' }, ['example.com'], [], 'everything'],
  [{ kind: 'nothing' }, [], ['example.com'], 'nothing'],
] as const satisfies readonly (readonly [HostPattern, readonly string[], readonly string[], string])[]) {
  test(`a pattern covers what it says and no more: ${reason}`, () => {
    for (const host of covered) assert.ok(coversHost(pattern, host), `${host} is covered`);
    for (const host of not) assert.ok(!coversHost(pattern, host), `${host} is not covered`);
  });
}

const LETTER = fc.constantFrom('a', 'b');
const ITEM = fc.oneof(LETTER.map(literal), fc.constantFrom(ANY_RUN, SOME_RUN, glob('*')));

test('runs of labels match as an expression over the labels does', () => {
  fc.assert(
    fc.property(fc.array(ITEM, { maxLength: 6 }), fc.array(LETTER, { minLength: 1, maxLength: 7 }), (items, host) => {
      const source = items
        .map((item) => (item.kind === 'literal' ? `${item.label}\\.` : item.kind === 'glob' ? '\\w\\.' : RUN[item.min]))
        .join('');
      const expected = new RegExp(`^${source}$`).test(`${host.join('.')}.`);
      assert.equal(coversHost({ kind: 'labels', labels: items }, host.join('.')), expected);
    }),
    { numRuns: 1000 },
  );
});
const RUN = ['(?:\\w\\.)*', '(?:\\w\\.)+'] as const;

test('a glob of nothing but stars and letters is answered at once', () => {
  const started = performance.now();
  assert.ok(!coversHost(text('glob', `${'*a'.repeat(5000)}b`), 'a'.repeat(253)));
  coversHost(text('glob', `https://${'*a'.repeat(5000)}/b`), 'a'.repeat(253));
  assert.ok(performance.now() - started < 3_000);
});
