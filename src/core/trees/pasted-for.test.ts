import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_GATHERED, otherAnswer, withAnswers, withPiece } from './pasted-for.ts';
import { SAMPLE_NODES } from './sample-tree.ts';

test('a piece is given for the answer that follows it, and keeps that when the answer is changed', () => {
  const pasted = withPiece(NOTHING_GATHERED, 'test', '(407)');
  assert.deepEqual(pasted.pastedFor, {});
  const answered = withAnswers(pasted, { place: 'wizard', test: '407' });
  assert.deepEqual(answered.pastedFor, { test: '407' });
  assert.equal(withAnswers(answered, { test: 'ok' }), answered);
});

test('another text is given for the answer of now; the same text changes nothing', () => {
  const answered = withAnswers(withPiece(NOTHING_GATHERED, 'test', '(407)'), { test: '407' });
  assert.equal(withPiece(answered, 'test', '(407)'), answered);
  const again = withAnswers(withPiece(answered, 'test', '200'), { test: 'ok' });
  assert.deepEqual(again, { texts: { test: '200' }, pastedFor: { test: 'ok' } });
});

test('an emptied piece is given for nothing', () => {
  const emptied = withPiece(withAnswers(withPiece(NOTHING_GATHERED, 'test', 'x'), { test: 'ok' }), 'test', '');
  assert.deepEqual(withAnswers(emptied, { test: '407' }).pastedFor, {});
  assert.equal(withPiece(NOTHING_GATHERED, 'test', ''), NOTHING_GATHERED);
});

test('the other answer is said in words, and only where it is another', () => {
  const node = SAMPLE_NODES.test;
  const [first, second] = node.answers;
  assert.equal(otherAnswer(node, first?.id, second?.id), first?.label);
  assert.equal(otherAnswer(node, first?.id, first?.id), undefined);
  assert.equal(otherAnswer(node, undefined, first?.id), undefined);
  assert.equal(otherAnswer(node, 'gone', first?.id), undefined);
});
