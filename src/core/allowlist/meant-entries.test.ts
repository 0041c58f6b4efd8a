import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialect, entry } from '../../../tests/support/entries.ts';
import { meantEntries } from './meant-entries.ts';

const meant = (...list: Parameters<typeof meantEntries>[0][number][]) =>
  meantEntries(list, dialect()).map(({ line, text, hosts }) => [
    line,
    text,
    hosts.kind === 'below' ? hosts.base : hosts,
  ]);

test('an entry that does nothing means what its correction says in the product', () => {
  const fault = { ineffective: { why: '', instead: '.b.test' } };
  assert.deepEqual(meant(entry('a.test', 1), entry('!', 7, { text: '*.b.test', ...fault })), [
    [7, '*.b.test', 'b.test'],
  ]);
});

test('without a correction it means what its own text says to any product', () => {
  const fault = { ineffective: { why: '', instead: '' } };
  assert.deepEqual(meant(entry('!', 7, { text: '*.b.test', ...fault })), [[7, '*.b.test', 'b.test']]);
});

for (const text of [
  '# *.b.test',
  '; *.b.test',
  '// *.b.test',
  '! *.b.test',
  '-- *.b.test',
  'REM *.b.test',
  '### *.b.test',
]) {
  test(`"${text}" means the line behind the sign`, () => {
    const comment = entry('!', 2, { text, action: 'ignored', ignoredBecause: 'It is a comment.' });
    assert.deepEqual(meant(comment), [[2, text, 'b.test']]);
  });
}

test('a comment in words means no entry', () => {
  const comment = entry('!', 2, { text: '# ask the network team', action: 'ignored' });
  assert.deepEqual(meant(comment), []);
});
