import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, entry, pattern } from '../../../tests/support/entries.ts';
import { coversHost } from '../hosts/covers-host.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { decideBelow, sampleName } from './decide-below.ts';
import { entryIndex } from './entry-index.ts';
import type { ListEntry, Precedence } from './list-entry.ts';

const decided = (precedence: Precedence, list: readonly (string | ListEntry)[]) => {
  const index = entryIndex(entries(...list), ['b.test']);
  return decideBelow('*.b.test', 443, index.about('b.test'), index.below('b.test'), precedence);
};

for (const [precedence, list, covered, reason] of [
  ['first-match', ['*.b.test'], 'yes', 'the wildcard itself'],
  ['first-match', ['.test'], 'yes', 'a parent'],
  ['first-match', ['~b.test'], 'yes', 'a part that all of them have'],
  ['first-match', ['^.b.test'], 'partial', 'one label only'],
  ['first-match', ['b.test'], 'no', 'the bare name is none of the names below it'],
  ['first-match', ['a.b.test', 'c.b.test'], 'partial', 'exact names never cover a wildcard'],
  ['first-match', ['*.a.b.test'], 'partial', 'one branch'],
  ['first-match', ['~a.b.test'], 'partial', 'a part that some of them have'],
  ['first-match', ['/\\.a\\.b\\.test$/'], 'partial', 'an expression for one branch'],
  ['first-match', ['/^a\\.b\\.test$/'], 'partial', 'an expression for one name'],
  ['first-match', ['*.b.test', '- a.b.test'], 'yes', 'a deny after the allow comes too late'],
  ['first-match', ['- a.b.test', '*.b.test'], 'partial', 'one name is denied first'],
  ['first-match', ['- *.a.b.test', 'x.a.b.test', '*.b.test'], 'partial', 'one branch is denied first'],
  ['first-match', ['- *', '*.b.test'], 'no', 'all are denied first'],
  ['deny-wins', ['*.b.test', '- a.b.test'], 'partial', 'a deny of one name counts wherever it stands'],
  ['any-allow', ['*.b.test', '- a.b.test'], 'yes', 'an allow is enough'],
  ['first-match', ['- a.b.test', 'a.b.test'], 'no', 'the only name that is allowed is denied first'],
  ['first-match', ['*.c.test'], 'no', 'another base'],
] as const) {
  test(`${precedence} of ${list.join('; ')} gives ${covered} for *.b.test: ${reason}`, () => {
    assert.equal(decided(precedence, list).covered, covered);
  });
}

test('an entry that covers only a part covers only a part of the wildcard', () => {
  assert.equal(decided('first-match', [entry('*.b.test', 1, { partly: 'only a path' })]).covered, 'partial');
});

test('the entries that cover a part are named', () => {
  assert.deepEqual(
    decided('first-match', ['x.test', 'a.b.test']).by.map(({ line }) => line),
    [2],
  );
});

for (const hosts of [
  pattern('a.test'),
  pattern('*.a.test'),
  pattern('^.a.test'),
  { kind: 'below', base: 'a.test', apex: false, levels: { exactly: 3 } },
  { kind: 'below', base: 'a.test', apex: false, levels: { atMost: 2 } },
  {
    kind: 'labels',
    labels: [
      { kind: 'glob', glob: '*-x' },
      { kind: 'many', min: 1 },
      { kind: 'literal', label: 'test' },
    ],
  },
  { kind: 'text', test: 'suffix', value: '.a.test' },
  { kind: 'text', test: 'glob', value: '*-x.a.test' },
] as const satisfies readonly HostPattern[]) {
  test(`the sample name of ${JSON.stringify(hosts)} is one that it covers`, () => {
    assert.ok(coversHost(hosts, sampleName(hosts)), sampleName(hosts));
  });
}

test('many names below a wildcard do not make it slow', () => {
  const list = Array.from({ length: 30_000 }, (_, number) => `- n${number}.x.b.test`);
  assert.equal(decided('deny-wins', [...list, '*.b.test']).covered, 'partial');
  assert.equal(decided('first-match', ['*.b.test', ...list]).covered, 'yes');
});
