import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonPorts, joinRanges, otherPorts, portRange, type Ranges } from './port-ranges.ts';

for (const [text, sign, expected, reason] of [
  ['443', '-', { from: 443, to: 443 }, 'one port'],
  ['80-90', '-', { from: 80, to: 90 }, 'a range'],
  ['80:90', ':', { from: 80, to: 90 }, 'with another sign'],
  ['1024:', ':', { from: 1024, to: 65535 }, 'open at its end'],
  [':1023', ':', { from: 0, to: 1023 }, 'open at its beginning'],
  ['90-80', '-', undefined, 'the wrong way round'],
  ['70000', '-', undefined, 'no port'],
  ['https', '-', undefined, 'a word'],
  ['-', '-', undefined, 'nothing'],
  ['', '-', undefined, 'no text'],
] as const) {
  test(`"${text}" is ${expected ? `${expected.from} to ${expected.to}` : 'no range'}: ${reason}`, () => {
    assert.deepEqual(portRange(text, sign), expected);
  });
}

const anyRanges = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 })
  .map((pairs): Ranges => pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })));
const has = (ranges: Ranges | 'not-stated', port: number) =>
  ranges === 'not-stated' || ranges.some(({ from, to }) => from <= port && port <= to);

test('joined, turned round and cut with one another, ranges hold the ports they should', () => {
  fc.assert(
    fc.property(anyRanges, anyRanges, fc.nat(65), (a, b, port) => {
      assert.equal(has(joinRanges(a), port), has(a, port));
      assert.equal(has(otherPorts(a), port), !has(a, port));
      assert.equal(has(commonPorts(a, b), port), has(a, port) && has(b, port));
      assert.equal(has(commonPorts(a, 'not-stated'), port), has(a, port));
      assert.equal(has(commonPorts('not-stated', b), port), has(b, port));
    }),
  );
});

test('joined ranges are ascending and apart', () => {
  const ranges = [
    { from: 443, to: 443 },
    { from: 80, to: 90 },
    { from: 91, to: 95 },
    { from: 85, to: 88 },
  ];
  assert.deepEqual(joinRanges(ranges), [
    { from: 80, to: 95 },
    { from: 443, to: 443 },
  ]);
});
