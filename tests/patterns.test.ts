/** Every pattern of the catalogue was proven free of catastrophic backtracking by an analyser, as it stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { alternativesOf, fingerprint, readProven, scaled } from '../scripts/patterns/proof.ts';
import { readContent } from './support/content-files.ts';

test('each alternative of each pattern is among the proven ones; npm run check:patterns proves new ones', () => {
  const proven = readProven();
  const missing = readContent().errors.flatMap(({ id, data }) =>
    alternativesOf(data.pattern)
      .filter((alternative) => !proven.has(fingerprint(alternative)))
      .map((alternative) => `${id}: ${alternative}`),
  );
  assert.deepEqual(missing, []);
});

for (const [pattern, safe, reason] of [
  ['error (?:code )?407', true, 'nothing repeats'],
  ['event.{0,300}?6900', true, 'a bounded gap'],
  ['(?:a+)+b', false, 'a repetition inside a repetition'],
  ['(?:a|a)*b', false, 'two ways to read the same'],
] as const) {
  test(`the analyser calls /${pattern}/ ${safe ? 'safe' : 'unsafe'}: ${reason}`, () => {
    assert.equal(checkSync(scaled(pattern), 'i', { timeout: 20_000, checker: 'automaton' }).status === 'safe', safe);
  });
}
