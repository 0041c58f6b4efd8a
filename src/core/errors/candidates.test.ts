import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildScanner } from '../text/keyword-scan.ts';
import { candidates, type Stretch } from './candidates.ts';

const SCANNER = buildScanner([
  ['proxy', 0],
  ['crl', 1],
]);
const REACH = 20;

/** The stretches of both keywords, and how often each was told of. */
function stretchesOf(text: string): { readonly all: readonly (readonly Stretch[])[]; readonly tellings: number } {
  const all: Stretch[][] = [[], []];
  let tellings = 0;
  candidates(
    SCANNER,
    text,
    () => REACH,
    (owner, stretches) => {
      tellings++;
      all[owner]?.push(...stretches);
    },
  );
  return { all, tellings };
}

test('stretches of one keyword that touch become one, those of another do not', () => {
  const { all } = stretchesOf(`proxy ${'.'.repeat(30)} proxy crl ${'.'.repeat(80)} proxy`);
  assert.deepEqual(all, [
    [
      { from: 0, to: 62 },
      { from: 113, to: 133 },
    ],
    [{ from: 26, to: 66 }],
  ]);
});

test('a long text is told of in parts, and gives the stretches that stand around its keywords, in order and apart', () => {
  const gap = fc.integer({ min: 0, max: 150_000 });
  fc.assert(
    fc.property(fc.array(gap, { minLength: 1, maxLength: 12 }), (gaps) => {
      const text = gaps.map((length) => `${'.'.repeat(length)}proxy`).join('');
      const ends = [...text.matchAll(/proxy/g)].map(({ index }) => index + 5);
      const { all } = stretchesOf(text);
      const stretches = all[0] ?? [];
      for (const end of ends) {
        assert.equal(stretches.filter(({ from, to }) => from <= end && end <= to).length, 1);
        const around = stretches.find(({ from, to }) => from <= end && end <= to);
        assert.ok((around?.from ?? end) <= Math.max(0, end - REACH));
        assert.ok((around?.to ?? end) >= Math.min(text.length, end + REACH));
      }
      stretches.slice(1).forEach(({ from }, index) => assert.ok(from > (stretches[index]?.to ?? from)));
    }),
    { numRuns: 50 },
  );
  const { tellings } = stretchesOf(`proxy${'.'.repeat(1000)}`.repeat(1000));
  assert.ok(tellings > 2, 'a megabyte is more than one part');
});
