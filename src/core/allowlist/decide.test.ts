import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, entry } from '../../../tests/support/entries.ts';
import { decide } from './decide.ts';
import { entryIndex } from './entry-index.ts';
import type { ListEntry, Precedence } from './list-entry.ts';

const PART = { partly: 'only a path' };
const part = (text: string) => entry(text, 1, PART);

const decided = (precedence: Precedence, list: readonly (string | ListEntry)[], port = 443) => {
  const { covered, by, against } = decide(
    'a.test',
    port,
    entryIndex(entries(...list), ['a.test']).about('a.test'),
    precedence,
  );
  return [covered, by.map(({ line }) => line), against.map(({ line }) => line)];
};

for (const [precedence, list, covered, by, against, reason] of [
  ['first-match', ['.test', 'a.test'], 'yes', [2], [], 'a narrow entry is named before a wide one'],
  ['first-match', ['*', '- a.test'], 'yes', [1], [], 'the allow stands first'],
  ['first-match', ['- a.test', '*'], 'no', [], [1], 'the deny stands first'],
  ['first-match', ['- *', 'a.test'], 'no', [], [1], 'a wide deny counts as much'],
  ['first-match', ['a.test', '- *'], 'yes', [1], [], 'the usual deny at the end'],
  ['first-match', [part('a.test'), '- *'], 'partial', [1], [2], 'a part is allowed and the rest is denied'],
  ['first-match', [part('- a.test'), 'a.test'], 'partial', [2], [1], 'a part is denied before the rest is allowed'],
  ['first-match', [part('a.test'), 'a.test'], 'yes', [2], [], 'the whole is allowed further down'],
  ['first-match', [part('- a.test')], 'no', [], [1], 'a part is denied, nothing is allowed'],
  ['first-match', ['x.test'], 'no', [], [], 'nothing matches'],
  ['deny-wins', ['a.test', '- .test'], 'no', [], [2], 'the deny counts wherever it stands'],
  ['deny-wins', ['a.test', part('- a.test')], 'partial', [1], [2], 'a deny of a part leaves a part'],
  ['deny-wins', ['a.test', '- x.test'], 'yes', [1], [], 'a deny of another name'],
  ['any-allow', ['- *', 'a.test'], 'yes', [2], [], 'any allow counts'],
  ['any-allow', ['- *', part('a.test')], 'partial', [2], [], 'in part'],
  ['any-allow', ['- *'], 'no', [], [1], 'without any the deny is the reason'],
] as const satisfies readonly (readonly [
  Precedence,
  readonly (string | ListEntry)[],
  string,
  number[],
  number[],
  string,
])[]) {
  const shown = list.map((each) => (typeof each === 'string' ? each : `(part) ${each.action} ${each.text}`)).join('; ');
  test(`${precedence} of ${shown} gives ${covered}: ${reason}`, () => {
    assert.deepEqual(decided(precedence, list), [covered, by, against]);
  });
}

test('an entry for another port does not take part, be it an allow or a deny', () => {
  const on80 = { ports: [{ from: 80, to: 80 }] };
  assert.deepEqual(decided('first-match', [entry('- a.test', 1, on80), 'a.test']), ['yes', [2], []]);
  assert.deepEqual(decided('first-match', [entry('a.test', 1, on80)]), ['no', [], []]);
  assert.deepEqual(decided('first-match', [entry('a.test', 1, on80)], 80), ['yes', [1], []]);
});

test('an ignored entry does not take part', () => {
  assert.deepEqual(decided('any-allow', [entry('a.test', 1, { action: 'ignored' })]), ['no', [], []]);
});
