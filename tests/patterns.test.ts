/** Every expression of the content was proven free of catastrophic backtracking by an analyser, as it stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { fingerprint, readProven, scaled, statedExpressions } from '../scripts/patterns/proof.ts';
import { readContent } from './support/content-files.ts';

test('each expression is among the proven ones; npm run check:patterns proves new ones', () => {
  const proven = readProven();
  const stated = statedExpressions(readContent());
  for (const place of ['content/errors/', 'content/trees/'])
    assert.ok(stated.some(({ where }) => where.startsWith(place)));
  assert.deepEqual(
    stated.filter(({ source }) => !proven.has(fingerprint(source))).map(({ where, source }) => `${where}: ${source}`),
    [],
  );
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
