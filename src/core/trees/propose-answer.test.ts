import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { findErrors } from '../errors/find-errors.ts';
import { proposeAnswer } from './propose-answer.ts';
import { check, checkAnswer } from './sample-tree.ts';

const CHECK = check([
  checkAnswer('ok', 'healthy', { patterns: ['StatusCode : 200'] }),
  checkAnswer('407', 'sign-in', { errors: ['cause-proxy'] }),
  checkAnswer('name', 'settings', { errors: ['cause-name', 'wrapper'] }),
  checkAnswer('page', 'settings', { patterns: ['web gateway'] }),
  checkAnswer('old', 'settings', { build: { below: '2.5.79.0' } }),
  checkAnswer('new', 'healthy', { build: { from: '2.5.79.0' } }),
]);
const propose = (text: string) => proposeAnswer(CHECK, findErrors(text, SMALL_INDEX), text);

for (const [text, answer, evidence, also, reason] of [
  [
    'StatusCode        : 200\r\nStatusDescription : OK',
    'ok',
    ['StatusCode        : 200'],
    [],
    'a phrase, whatever its blanks',
  ],
  ['statuscode\u00a0:\n 200', 'ok', ['statuscode\u00a0:\n 200'], [], 'a phrase in other case, with a line break'],
  ['an error: (407) Proxy', '407', ['error: (407)'], [], 'a known error'],
  [
    'an error occurred while sending the request ---> (407) proxy authentication',
    '407',
    ['proxy authentication'],
    ['name'],
    'of two errors the one that names the cause',
  ],
  ['error: (407)\n\nStatusCode : 200', '407', ['(407)'], ['ok'], 'an error counts more than a phrase'],
  ['Microsoft Entra Connect  2.5.190.0', 'new', ['2.5.190.0'], [], 'a newer build'],
  ['Microsoft Azure AD Connect  2.4.131.0', 'old', ['2.4.131.0'], [], 'an older build'],
  [
    'Connect Health Agent  4.5.2466.0\nMicrosoft Azure AD Connect  2.4.131.0\nConnect Agent Updater  2.9.1.0',
    'old',
    ['2.4.131.0'],
    [],
    'the build of Connect among those of agents',
  ],
] as const) {
  test(`${reason} proposes ${answer}`, () => {
    const proposal = propose(text);
    assert.ok(proposal.kind === 'proposed', JSON.stringify(proposal));
    assert.equal(proposal.answer, answer);
    assert.deepEqual(
      proposal.evidence.map(({ start, end }) => text.slice(start, end)),
      evidence,
    );
    assert.deepEqual(
      proposal.evidence.map((place) => place.text),
      evidence,
    );
    assert.deepEqual(proposal.also, also);
    assert.match(proposal.says, /^The text says “.+”, which speaks for “It prints .+”\./);
    assert.equal(proposal.says.includes('It also shows signs of'), also.length > 0);
  });
}

for (const [text, kind, says, reason] of [
  ['', 'nothing', 'There is nothing to read yet', 'an empty field'],
  [' \n ', 'nothing', 'There is nothing to read yet', 'blanks'],
  ['all is quiet', 'nothing', 'Nothing in the text belongs to one of the answers', 'a text that says nothing'],
  ['StatusCode : 2001', 'nothing', 'Nothing in the text', 'a number that only begins like the phrase'],
  ['invalid username', 'elsewhere', 'a known error that belongs to none of the answers', 'an error of another step'],
  ['StatusCode : 200 from the web gateway', 'unclear', '“It prints ok” and “It prints page”', 'phrases of two answers'],
  ['2.4.131.0\n2.5.190.0', 'unclear', '“It prints old” and “It prints new”', 'two builds'],
  ['version 10.2.5.79 and 1.2.3', 'nothing', 'Nothing in the text', 'numbers that are no build'],
] as const) {
  test(`${reason} proposes nothing and says why`, () => {
    const proposal = propose(text);
    assert.equal(proposal.kind, kind);
    assert.ok(proposal.says.includes(says), proposal.says);
  });
}

test('errors of another step are named, best first', () => {
  const proposal = propose('the task failed: invalid username');
  assert.deepEqual(proposal.kind === 'elsewhere' && proposal.errors, ['situation', 'sign-in']);
});

test('whatever is pasted, a proposal is one of the answers and its evidence stands in the text', () => {
  const text = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('StatusCode : 200', ': (407)', 'web\u200b gateway', '2.4.131.0', '\n', ' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const pasted = parts.join('');
      const proposal = propose(pasted);
      assert.ok(proposal.says.length > 20);
      if (proposal.kind !== 'proposed') return;
      assert.ok(CHECK.answers.some(({ id }) => id === proposal.answer));
      assert.ok(proposal.evidence.length > 0);
      for (const place of proposal.evidence) assert.equal(pasted.slice(place.start, place.end), place.text);
    }),
  );
});
