import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { findErrors } from './find-errors.ts';
import { NOTHING_READ, OVERLAP, ranked, readChunk } from './find-in-chunks.ts';

/** What is found when a text comes in pieces that end at the given places. */
function inChunks(text: string, cuts: readonly number[]) {
  const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
  const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
  return ranked(
    pieces.reduce((state, piece) => readChunk(state, piece, SMALL_INDEX), NOTHING_READ),
    SMALL_INDEX,
  );
}

const ids = (text: string) => findErrors(text, SMALL_INDEX).map(({ id }) => id);
const HARMLESS = 'nothing happens here, and it happens again. ';

test('nothing gives nothing', () => {
  assert.deepEqual(ranked(NOTHING_READ, SMALL_INDEX), []);
  assert.deepEqual(inChunks('', []), []);
});

for (const [text, reason] of [
  ['407', 'a number that counts only alone'],
  [' task ', 'a word that counts only alone'],
  ['x: (407) AADSTS50126', 'a short text'],
  [`${HARMLESS.repeat(60)}: (407) ${HARMLESS.repeat(60)}`, 'a long one'],
] as const) {
  test(`one chunk finds what findErrors finds: ${reason}`, () => {
    assert.deepEqual(
      inChunks(text, []).map(({ id }) => id),
      ids(text),
    );
    assert.deepEqual(
      inChunks(text, [text.length]).map(({ id }) => id),
      ids(text),
    );
  });
}

test('an error cut in two is found once, where it stands', () => {
  const before = HARMLESS.repeat(60);
  const text = `${before}the remote name could not be resolved ${HARMLESS.repeat(60)}`;
  for (let cut = before.length - 2; cut < before.length + 40; cut++) {
    const [tally, ...others] = inChunks(text, [cut]);
    assert.deepEqual(others, []);
    assert.deepEqual([tally?.id, tally?.count, tally?.first.length], ['cause-name', 1, 1]);
    assert.equal(text.slice(tally?.first[0]?.start, tally?.first[0]?.end), 'remote name could not be resolved');
  }
});

test('a number cut in two is not taken for the number that its beginning is', () => {
  const before = HARMLESS.repeat(60);
  const text = `${before}AADSTS501267 and 0x80072ee75 ${HARMLESS.repeat(60)}`;
  for (let cut = before.length; cut < before.length + 28; cut++) assert.deepEqual(inChunks(text, [cut]), []);
});

test('what counts only alone does not count because a chunk ends behind it', () => {
  assert.deepEqual(inChunks(`407${HARMLESS.repeat(60)}`, [3]), []);
});

test('every place is counted, and the first five are kept', () => {
  const text = `${HARMLESS}: (407) `.repeat(300);
  const [tally] = inChunks(text, [2500, 5000, 7500]);
  assert.deepEqual([tally?.first.length, tally?.count], [5, 300]);
  assert.equal(tally?.first[0]?.start, text.indexOf('(407)'));
});

/** What a reading in pieces keeps beside the tallies. */
function keptOf(pieces: readonly string[]) {
  return pieces.reduce((state, piece) => readChunk(state, piece, SMALL_INDEX), NOTHING_READ);
}

test('codes that nobody knows are kept from anywhere in a long text, whole and each once', () => {
  const far = HARMLESS.repeat(3000);
  const pieces = [
    `${far}AADSTS59`,
    `999 and 0x8007ffff ${far}`,
    `AADSTS59998 AADSTS50126 AADSTS59999 ${far}0x8007`,
    'ff00 ',
  ];
  assert.deepEqual([...keptOf(pieces).unknown], ['AADSTS59999', '0x8007ffff', 'AADSTS59998', '0x8007ff00']);
  const many = Array.from({ length: 100 }, (_, number) => `AADSTS${59_000 + number} `).join('');
  assert.equal(keptOf([many]).unknown.size, 40);
});

test('a table of sign-ins goes on in the next piece', () => {
  const rows = (code: number) => `2026-10-02;"a; b";${code};x\n`.repeat(200);
  const { tallies, unknown } = keptOf([
    `Date;User;Sign-in error code;x\n${rows(0)}`,
    rows(50126),
    rows(59999),
    'end 1;2;50126\n',
  ]);
  assert.deepEqual(
    [...tallies].map(([id, { count }]) => [id, count]),
    [['sign-in', 201]],
  );
  assert.deepEqual([...unknown], ['AADSTS59999']);
});

test('the overlap is longer than any expression may reach', () => assert.ok(OVERLAP > 2 * 768));

const ERRORS = fc.constantFrom(
  ...['x: (407) y', 'the remote name could not be resolved', 'the remo\nte name could not be resolved'],
  ...['AADSTS50126', 'AADSTS16001', '0x80072ee7', '-2147012889', 'the task failed', 'invalid username'],
  ...['An error occurred while sending the request', 'proxy authentication', 'AADSTS50\n126', '407', '\n'],
);
const PIECES = fc.array(
  fc.oneof(
    ERRORS,
    fc.nat(40).map((times) => HARMLESS.repeat(times)),
    fc.constantFrom(' ', '.', '\r\n'),
  ),
  { maxLength: 18 },
);

test('however a text is cut, the same errors are found in the same order, as often and in the same places', () => {
  fc.assert(
    fc.property(PIECES, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }), (pieces, cuts) => {
      const text = HARMLESS.repeat(10) + pieces.join(' ');
      const found = findErrors(text, SMALL_INDEX);
      const tallies = inChunks(
        text,
        cuts.map((cut) => 400 + Math.floor(cut * (text.length - 400))),
      );
      assert.deepEqual(
        tallies.map(({ id, count, first }) => ({ id, count, first })),
        found.map(({ id, evidence }) => ({ id, count: evidence.length, first: evidence.slice(0, 5) })),
      );
    }),
    { numRuns: 400 },
  );
});
