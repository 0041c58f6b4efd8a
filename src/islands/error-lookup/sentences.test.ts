import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOf, type PlacedFinding } from '../../core/site/hop-breaks.ts';
import type { Answer } from './answer.ts';
import { sentenceOf } from './sentences.ts';
import type { LookupState } from './use-lookup.ts';

const known = (count: number): Answer['shown'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    hop: 'tls',
    isRecord: true,
    count: 1,
    excerpts: [],
  }));
const unknown = (count: number): Answer['unknown'] =>
  Array.from({ length: count }, () => ({
    decoded: { code: '0x8', kind: 'hresult', sentences: [], spellings: [] },
    near: [],
    excerpts: [],
  }));
const answered = (shown: number, codes = 0, others: readonly string[] = [], more = {}): LookupState => ({
  kind: 'answered',
  stopped: false,
  isAnsi: false,
  answer: {
    shown: known(shown),
    unknown: unknown(codes),
    otherUnknown: others,
    recognised: { hosts: [], builds: [], correlationIds: [], times: [], codes: [] },
  },
  ...more,
});
const said = (
  state: LookupState,
  findings: readonly PlacedFinding[] = [],
  more: { readonly isSlow?: boolean; readonly heldName?: string; readonly isSettled?: boolean } = {},
) =>
  sentenceOf({
    isSlow: false,
    heldName: undefined,
    isSettled: true,
    ...more,
    state,
    breaks: breaksOf(findings),
    most: 25,
  });

for (const [state, findings, expected, reason] of [
  [{ kind: 'idle' }, [], '', 'nothing was asked'],
  [{ kind: 'failed', sentence: 'It failed.' }, [], 'It failed.', 'a fault'],
  [answered(0), [], 'No known error in this text.', 'nothing found'],
  [answered(0, 1), [], 'This code is not known here.', 'one unknown code'],
  [answered(0, 3, ['a', 'b']), [], '5 codes are not known here.', 'several unknown codes'],
  [answered(1), [{ hop: 'tls' }], '1 known error found. It stops at: TLS and certificates.', 'one error'],
  [
    answered(2, 1),
    [{ hop: 'tls' }, { hop: 'tls' }],
    '2 known errors found. It stops at: TLS and certificates. One code in it is not known.',
    'errors at one place, and a code',
  ],
  [
    answered(2),
    [{ hop: 'tls' }, { hop: 'sign-in' }],
    '2 known errors found. The first answer stops at TLS and certificates.',
    'errors at two places',
  ],
  [
    answered(2),
    [{ hop: 'tls', path: 'depends' }, { hop: 'sign-in' }],
    '2 known errors found. Answer 2 stops at Sign-in.',
    'the first wraps another',
  ],
  [answered(1), [{ hop: 'tls', path: 'depends' }], '1 known error found.', 'one that only wraps another'],
  [
    answered(40),
    [{ hop: 'tls' }],
    '40 known errors found; 25 of 40 shown. It stops at: TLS and certificates.',
    'more than are shown',
  ],
  [
    answered(0, 0, [], { stopped: true }),
    [],
    'Stopped; this is what was read until then. No known error in this text.',
    'stopped',
  ],
  [
    answered(0, 0, [], { isAnsi: true }),
    [],
    'No known error in this text. The file is not UTF-8; it was read as Windows-1252 (ANSI).',
    'a file in ANSI',
  ],
] as const satisfies readonly (readonly [LookupState, readonly PlacedFinding[], string, string])[]) {
  test(`what is announced: ${reason}`, () => assert.equal(said(state, findings), expected));
}

test('an answer is announced when its explanations are there, not before', () => {
  assert.equal(said(answered(1), [{ hop: 'tls' }], { isSettled: false }), '');
});

test('what takes long is said, and only then', () => {
  const loading: LookupState = { kind: 'reading', share: 0, isReady: false };
  const reading: LookupState = { kind: 'reading', share: 0.5, isReady: true };
  assert.equal(said(loading), '');
  assert.equal(said(loading, [], { isSlow: true }), 'Loading the list of errors…');
  assert.equal(said(reading, [], { isSlow: true }), '');
  assert.equal(said(reading, [], { isSlow: true, heldName: 'a.log' }), 'Reading a.log…');
});
