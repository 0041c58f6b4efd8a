import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow } from '../../../tests/support/content-samples.ts';
import { entries, entry } from '../../../tests/support/entries.ts';
import type { ListEntry } from './list-entry.ts';
import { listSummary } from './list-summary.ts';
import type { SlimFeature } from './slim-feature.ts';

const features: readonly SlimFeature[] = [
  {
    id: 'core',
    title: 'Core',
    kind: 'base',
    endpoints: [
      endpointRow('*.login.test'),
      endpointRow('graph.example.test'),
      endpointRow('*.old.test', { status: 'retired', replacedBy: 'graph.example.test' }),
      endpointRow('shared.test', { status: 'retired' }),
      endpointRow('shared.test', { status: 'current', from: 'agent-server' }),
      endpointRow('gov.test', { status: 'retired', clouds: ['usgov'] }),
    ],
  },
];
const summed = (...list: readonly (string | ListEntry)[]) =>
  listSummary({ entries: entries(...list) }, features, 'worldwide');

test('entries are counted by what they do', () => {
  const { counts } = summed('a.test', '- b.test', entry('c.test', 1, { action: 'ignored' }), 'd.test');
  assert.deepEqual(counts, { allow: 2, deny: 1, ignored: 1 });
});

test('entries that are too wide are named, those that deny are not', () => {
  assert.deepEqual(
    summed('*', '- *', '.login.test', '*.test', '~login').tooWide.map(({ line }) => line),
    [1, 4, 5],
  );
});

test('an entry that can be read in two ways counts and is named once, and is wide only where it is so in both', () => {
  const partly = entry('*.test', 1, { text: 'a.test', partly: 'Only in old releases.' });
  const { counts, tooWide } = listSummary({ entries: [entry('a.test'), partly] }, features, 'worldwide');
  assert.deepEqual([counts.allow, tooWide], [1, []]);
});

test('a wildcard over a platform is named apart', () => {
  const { tooWide, shared } = summed('*.blob.core.windows.net');
  assert.deepEqual([tooWide.length, shared.length], [0, 1]);
});

test('what is retired and needed for nothing else is named with what has taken its place', () => {
  assert.deepEqual(
    summed('old.test', '*.old.test', 'shared.test', 'gov.test', '- old.test').retired.map(({ line, why }) => [
      line,
      why,
    ]),
    [
      [1, 'old.test is retired; graph.example.test has taken its place.'],
      [2, 'old.test is retired; graph.example.test has taken its place.'],
    ],
  );
});

test('what is there and does nothing is named with its correction', () => {
  const fault = { why: 'A comma.', instead: 'a.test' };
  assert.deepEqual(summed(entry('!', 1, { text: 'a.test,', ineffective: fault })).ineffective, [
    { line: 1, text: 'a.test,', ...fault, how: 'replace' },
  ]);
});

test('what is seen and not counted is named with the reason', () => {
  const { notCounted } = summed(entry('a.test', 1, { action: 'ignored', ignoredBecause: 'It is a comment.' }));
  assert.deepEqual(notCounted, [{ line: 1, text: 'a.test', why: 'It is a comment.' }]);
});

for (const [text, unrelated, reason] of [
  ['x.login.test', 0, 'below a wildcard'],
  ['login.test', 0, 'the base of a wildcard'],
  ['graph.example.test', 0, 'a name'],
  ['*.example.test', 0, 'above a name'],
  ['x.graph.example.test', 1, 'below an exact name'],
  ['other.test', 1, 'something else'],
  ['*', 0, 'no name'],
] as const) {
  test(`${text} counts ${unrelated} as unrelated: ${reason}`, () => assert.equal(summed(text).unrelated, unrelated));
}

test('a refusal is handed on', () => {
  const refused = { line: 1, why: 'It does not load.' };
  assert.deepEqual(listSummary({ entries: [], refused }, features, 'worldwide').refused, refused);
});
