import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from './excerpt.ts';
import { ticketLines } from './ticket-lines.ts';

const WORD = 'AADSTS50126';
const OPTIONS = { isMasked: true, publicDomains: ['microsoftonline.com'] };

/** The lines around the first evidence of a text. */
function linesOf(text: string) {
  const start = text.indexOf(WORD);
  return excerptOf(text, { start, end: start + WORD.length }).lines;
}

test('what stands before the cut tells that a value is private', () => {
  const fill = '"detail":"nothing that anybody would mind","more":"and so on"';
  const line = `{"userDisplayName":"Maximiliane von Habsburg-Lothringen",${fill.slice(0, 40)},"error":"${WORD}"}`;
  const [seen] = ticketLines([linesOf(line)], [], OPTIONS).seen;
  assert.match(seen ?? '', /<user-1>/);
  for (let gap = 60; gap < 180; gap++) {
    const far = `{"userDisplayName":"Maximiliane von Habsburg-Lothringen","x":"${'y'.repeat(gap)}","error":"${WORD}"}`;
    const [cut = ''] = ticketLines([linesOf(far)], [], OPTIONS).seen;
    assert.doesNotMatch(cut, /Max|Habs|Loth|ringen/, `${gap}: ${cut}`);
    assert.ok(cut.includes(WORD), cut);
  }
});

test('lines and what was seen beside them share their masks, and only masks that are shown are told', () => {
  const long = `alice@fabrikam.com ${'word '.repeat(60)} bob@fabrikam.com: ${WORD}`;
  const { seen, beside, masked } = ticketLines(
    [linesOf(long), linesOf(`${WORD} bob@fabrikam.com`)],
    ['10.1.2.3'],
    OPTIONS,
  );
  assert.ok(seen[0]?.startsWith('…') && seen[0].endsWith(`<user-2>: ${WORD}`), seen[0]);
  assert.equal(seen[1], `${WORD} <user-2>`);
  assert.deepEqual(beside, ['<ip-1>']);
  assert.deepEqual(
    masked.map(({ mask }) => mask),
    ['<user-2>', '<ip-1>'],
  );
});

test('unmasked, the lines are cut as they are', () => {
  const { seen, masked } = ticketLines([linesOf(`bob@fabrikam.com: ${WORD}`)], ['x'], { ...OPTIONS, isMasked: false });
  assert.deepEqual(seen, [`bob@fabrikam.com: ${WORD}`]);
  assert.deepEqual(masked, []);
});

test('any lines keep their evidence and stay apart', () => {
  const piece = fc.constantFrom('a', ' ', '"', 'user=jdoe ', '10.1.2.3', '<', 'alice@fabrikam.com ', 'x'.repeat(90));
  const side = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { maxLength: 5 }), (lines) => {
      const { seen } = ticketLines(
        lines.map(([before, after]) => linesOf(`${before} ${WORD} ${after}`)),
        [],
        OPTIONS,
      );
      assert.equal(seen.length, lines.length);
      for (const line of seen) assert.ok(line.includes(WORD) && !line.includes('\n'), line);
    }),
  );
});

test('of a token longer than what is kept no end is left', () => {
  for (const length of [2200, 2360, 2364, 2368, 2372, 2376, 2380, 2384, 2388, 2392, 2396, 2400, 2404, 2500, 9000]) {
    const token = 'Zq9_'.repeat(length / 4);
    for (const line of [`accessToken=${token} ${WORD}`, `{"accessToken":"${token}","error":"${WORD}"}`]) {
      const [seen = ''] = ticketLines([linesOf(line)], [], OPTIONS).seen;
      assert.doesNotMatch(seen, /Zq9_/, `${length}`);
      assert.ok(seen.includes(WORD), seen);
    }
  }
});
