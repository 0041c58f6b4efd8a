import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, entry } from '../../../tests/support/entries.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { entryIndex, hasPort } from './entry-index.ts';
import type { ListEntry } from './list-entry.ts';

const texts = (found: readonly { readonly entry: ListEntry }[]) => found.map((each) => each.entry.text);

test('about a name come the entries with its own end and its parents, and those without an end, in the order of the list', () => {
  const index = entryIndex(entries('*', 'b.test', 'x.test', '.test', '~b', '*.a.b.test', 'a.b.test'), ['a.b.test']);
  assert.deepEqual(texts(index.about('a.b.test')), ['*', 'b.test', '.test', '~b', '*.a.b.test', 'a.b.test']);
});

test('below a name come the entries that name something there', () => {
  const index = entryIndex(entries('a.b.test', 'b.test', '*.c.a.b.test', 'ab.test'), ['b.test']);
  assert.deepEqual(texts(index.below('b.test')), ['a.b.test', '*.c.a.b.test']);
});

test('an entry that never matches is in no answer', () => {
  assert.deepEqual(texts(entryIndex(entries('!', '*'), ['b.test']).about('b.test')), ['*']);
});

for (const [ports, port, has, reason] of [
  ['not-stated', 443, true, 'a list without ports speaks of every one'],
  [[{ from: 400, to: 500 }], 443, true, 'inside a range'],
  [[{ from: 443, to: 443 }], 443, true, 'the port itself'],
  [
    [
      { from: 80, to: 80 },
      { from: 443, to: 443 },
    ],
    80,
    true,
    'one of several',
  ],
  [[{ from: 80, to: 80 }], 443, false, 'another port'],
  [[], 443, false, 'no port at all'],
  [[{ from: 80, to: 80 }], Number.NaN, true, 'no usable port is asked for'],
] as const) {
  test(`ports ${JSON.stringify(ports)} ${has ? 'have' : 'lack'} ${port}: ${reason}`, () => {
    assert.equal(hasPort(ports, port), has);
  });
}

test('an expression that cannot be run matches nothing and is said to be unread', () => {
  const index = entryIndex([entry('/(a)\\1/')], ['aa.test']);
  assert.ok(index.about('aa.test').every(({ matches }) => !matches('aa.test')));
  assert.equal(index.unread().length, 1);
});

test('expressions that would take too long together are said to be unread, and the list is still judged', () => {
  const heavy = Array.from({ length: 4000 }, (_, number) => entry(`/(?:[a-z]{1,40}x?){1,20}${number}/`, number + 1));
  const index = entryIndex(heavy, ['login.example.test']);
  const before = process.cpuUsage();
  for (const { matches } of index.about('login.example.test')) matches('login.example.test');
  const { user } = process.cpuUsage(before);
  assert.ok(user < 20_000_000, `${user / 1000} ms`);
});

test('a glob longer than any host matches nothing and costs nothing', () => {
  const hosts: HostPattern = { kind: 'text', test: 'glob', value: `${'*a'.repeat(100_000)}*` };
  const [found] = entryIndex([entry('x', 1, { hosts })], ['a.test']).about('a.test');
  assert.equal(found?.matches('a'.repeat(250)), false);
});
