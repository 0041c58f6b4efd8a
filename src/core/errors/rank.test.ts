import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Depth, Finding } from './error-index.ts';
import { longestOf, rank, rankable } from './rank.ts';

/** A finding with places given as start and end. */
function found(id: string, depth: Depth | undefined, ...places: readonly (readonly [number, number])[]) {
  const finding: Finding = { id, evidence: places.map(([start, end]) => ({ start, end, text: '' })) };
  return rankable(finding, depth === undefined ? undefined : { id, depth, hop: 'settings', reach: 64, codes: [] });
}

for (const [first, second, reason] of [
  [found('b', 2, [90, 91]), found('a', 1, [0, 80]), 'a situation before a cause, however short'],
  [found('b', 1, [90, 91]), found('a', 0, [0, 80]), 'a cause before a wrapper'],
  [found('b', undefined, [9, 20]), found('a', 0, [0, 80]), 'a code without a record is a cause'],
  [found('b', 2, [90, 91]), found('a', undefined, [0, 20]), 'and no situation'],
  [found('b', 1, [5, 25]), found('a', 1, [0, 10]), 'the longer words first'],
  [found('b', 1, [0, 5], [5, 25]), found('a', 1, [0, 10], [20, 25]), 'the longest of several counts'],
  [found('b', 1, [5, 9], [10, 14]), found('a', 1, [0, 4]), 'then the more places'],
  [found('b', 1, [0, 4]), found('a', 1, [5, 9]), 'then the earlier in the text'],
  [found('a', 1, [0, 4]), found('b', 1, [0, 4]), 'then the name, so that the order is always the same'],
] as const) {
  test(`two findings are in order: ${reason}`, () => {
    assert.deepEqual(
      rank([second, first]).map(({ id }) => id),
      [first.id, second.id],
    );
    assert.deepEqual(
      rank([first, second]).map(({ id }) => id),
      [first.id, second.id],
    );
  });
}

test('the order does not depend on the order before, and what was given stays as it was', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => [start, start + length] as const);
  const depth = fc.constantFrom(0, 1, 2, undefined);
  const findings = fc.uniqueArray(
    fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), depth, fc.array(place, { minLength: 1, maxLength: 3 })),
    { selector: ([id]) => id },
  );
  fc.assert(
    fc.property(findings, (given) => {
      const all = given.map(([id, each, places]) => found(id, each, ...places));
      const ids = all.map(({ id }) => id);
      assert.deepEqual(rank(all.toReversed()), rank(all));
      assert.deepEqual(
        all.map(({ id }) => id),
        ids,
      );
    }),
  );
});

test('the longest place is the earliest among equals', () => {
  const places = [
    { start: 5, end: 8 },
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ] as const;
  assert.equal(longestOf(places[0], places), places[1]);
  assert.equal(longestOf(places[0], []), places[0]);
});
