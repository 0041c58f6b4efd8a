import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guesses, type Answered } from './guesses.ts';

const answered = (...ids: readonly string[]) => ids.map((id) => ({ answer: { id } }));
const walk = (kind: 'outcome' | 'question', ...ids: readonly string[]): Answered => ({
  path: answered(...ids),
  current: { node: { kind } },
});

for (const [says, of] of [
  [undefined, walk('outcome', 'ok', '407')],
  [undefined, walk('question', 'unknown')],
  [/^Likely, not proven: the one answer was/, walk('outcome', 'unknown')],
  [/1 of 2 answers was/, walk('outcome', 'ok', 'unknown')],
  [/2 of 3 answers were/, walk('outcome', 'unknown', 'ok', 'unknown')],
] as const) {
  test(`an outcome after ${of.path.map(({ answer }) => answer.id).join(', ')} (${of.current.node.kind})`, () => {
    if (says === undefined) assert.equal(guesses(of), undefined);
    else assert.match(guesses(of) ?? '', says);
  });
}
