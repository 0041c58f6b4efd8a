import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shownEvidence } from './evidence.ts';

const shown = (evidence: Readonly<Record<string, string>>, reveal = false) =>
  Object.fromEntries(shownEvidence(evidence, ['microsoftonline.com'], reveal).texts);

for (const [says, evidence, expected] of [
  [
    'the same value has the same mask in every piece',
    { one: 'anna@fabrikam.example', two: 'berta@fabrikam.example and anna@fabrikam.example' },
    { one: '<user-1>', two: '<user-2> and <user-1>' },
  ],
  ['public hosts stay', { one: 'login.microsoftonline.com' }, { one: 'login.microsoftonline.com' }],
  ['empty pieces are left out', { one: ' \n', two: 'x' }, { two: 'x' }],
  ['line breaks become plain, blanks at the end go', { one: '\r\na\rb\r\nc  \n\n' }, { one: 'a\nb\nc' }],
  ['signs that nobody sees go', { one: 'a\u0000b\u202ec\u001b[31md' }, { one: 'abc[31md' }],
  ['the order stays when a piece in the middle is empty', { one: 'a', two: '', three: 'c' }, { one: 'a', three: 'c' }],
] as const) {
  test(says, () => assert.deepEqual(shown(evidence), expected));
}

test('what was masked is said by kind', () => {
  const { masked } = shownEvidence({ one: '10.1.2.3 and 10.1.2.4, anna@fabrikam.example' }, [], false);
  assert.deepEqual(masked, ['user name', 'IP address']);
  assert.deepEqual(shownEvidence({ one: '10.1.2.3' }, [], true).masked, []);
});

test('any pieces stay apart, and those without secrets stay as they are', () => {
  const piece = fc.stringMatching(/^[a-z]{1,8}(?:[ \n][a-z]{1,8}){0,5}$/);
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), piece, { maxKeys: 5 }), (evidence) => {
      assert.deepEqual(shown(evidence), { ...evidence });
    }),
  );
});

test('any text is safe', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { maxKeys: 4 }),
      fc.boolean(),
      (evidence, reveal) => {
        for (const text of Object.values(shown(evidence, reveal))) assert.doesNotMatch(text, /\u0000/);
      },
    ),
  );
});
