import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../../core/allowlist/check-list.ts';
import type { Answer } from './check-messages.ts';
import { answerSentence, verdictRows } from './verdict-rows.ts';

const verdict = (host: string, port: number, covered: Verdict['covered'], more: Partial<Verdict> = {}): Verdict => ({
  host,
  port,
  covered,
  overBroad: false,
  reason: `${covered} ${more.ineffective ? 'fault' : ''}`,
  lines: [],
  ...more,
});
const fault = { line: 3, text: '*.c.example', why: 'It does nothing.', instead: 'c.example', how: 'replace' } as const;
const VERDICTS = [
  verdict('a.example', 443, 'yes'),
  verdict('b.example', 80, 'no'),
  verdict('b.example', 443, 'no'),
  verdict('c.example', 80, 'no', { ineffective: fault }),
  verdict('*.d.example', 443, 'partial'),
];

const none = { first: [], count: 0 };
const answer = (verdicts: readonly Verdict[], findings: Partial<Answer['findings']> = {}): Answer => ({
  dialect: 'panos-url-list',
  recognised: [],
  verdicts,
  missing: [],
  retired: [],
  unread: [],
  findings: {
    counts: { allow: 3, deny: 0, ignored: 0 },
    refused: undefined,
    tooWide: none,
    shared: none,
    retired: none,
    lookAlikes: none,
    ineffective: none,
    notCounted: none,
    unrelated: 0,
    absentFiles: [],
    ...findings,
  },
});

test('the gravest come first, and ports with the same answer share a row', () => {
  assert.deepEqual(
    verdictRows(VERDICTS).map(({ kind, verdict: { host }, ports }) => [kind, host, ...ports]),
    [
      ['ineffective', 'c.example', 80],
      ['missing', 'b.example', 80, 443],
      ['partly', '*.d.example', 443],
      ['covered', 'a.example', 443],
    ],
  );
});

for (const [given, sentence, reason] of [
  [answer(VERDICTS), '1 of 5 covered, 1 present but ineffective, 2 missing, 1 partly covered.', 'some faults'],
  [answer(VERDICTS.slice(0, 1)), 'All 1 are covered.', 'none'],
  [answer([]), 'No name is asked for, so there is nothing to judge.', 'nothing asked'],
  [
    answer(VERDICTS, { counts: { allow: 0, deny: 0, ignored: 2 } }),
    'No line holds a host name that could be read as PAN-OS URL list, so nothing can be judged.',
    'nothing read',
  ],
  [
    answer(VERDICTS.slice(1, 3), { counts: { allow: 0, deny: 1, ignored: 1 }, absentFiles: ['/etc/ms.txt'] }),
    'The list cannot be judged: the names stand in /etc/ms.txt, which was not pasted.',
    'the names stand in another file',
  ],
  [
    { ...answer(VERDICTS.slice(0, 3)), retired: ['b.example'] },
    '1 of 3 covered, 2 not there, and retired.',
    'retired names are not called missing',
  ],
  [
    answer(VERDICTS, { refused: { line: 7, why: 'x' } }),
    'The product refuses the whole list because of line 7. Nothing in it counts.',
    'the whole list refused',
  ],
  [
    answer(VERDICTS.slice(0, 1), { tooWide: { first: [], count: 1 }, lookAlikes: { first: [], count: 2 } }),
    'All 1 are covered. 1 entry is too wide. 2 entries look like another name.',
    'faults of entries are said beside',
  ],
  [
    answer([verdict('a.example', 443, 'yes', { overBroad: true })], { tooWide: { first: [], count: 1 } }),
    'All 1 are covered. 1 of the 1 only by what is too wide.',
    'covered by what is too wide',
  ],
] as const) {
  test(`in a sentence: ${reason}`, () => assert.equal(answerSentence(given, 'PAN-OS URL list'), sentence));
}
