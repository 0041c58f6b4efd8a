import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildScanner, scan, squeeze, type Keyword } from './keyword-scan.ts';

type Hit = readonly [owner: number, end: number];

function hits(keywords: readonly Keyword[], text: string): readonly Hit[] {
  const found: Hit[] = [];
  scan(buildScanner(keywords), text, (owner, end) => found.push([owner, end]));
  return sorted(found);
}

/** The same by looking for each keyword at each place. */
function naive(keywords: readonly Keyword[], text: string): readonly Hit[] {
  const found: Hit[] = [];
  const letters = text.split('').flatMap((letter, index) => (letter === ' ' ? [] : [{ letter, end: index + 1 }]));
  const small = letters.map(({ letter }) => letter.toLowerCase()).join('');
  for (const [word, owner] of keywords) {
    const wanted = squeeze(word);
    if (wanted === '') continue;
    for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      found.push([owner, letters[at + wanted.length - 1]?.end ?? 0]);
    }
  }
  return sorted(found);
}

function sorted(found: readonly Hit[]): readonly Hit[] {
  return found.toSorted(([a, aEnd], [b, bEnd]) => aEnd - bEnd || a - b);
}

for (const [words, text, expected, reason] of [
  [['remote'], 'the remote name', [[0, 10]], 'one word'],
  [['remote'], 'The REMOTE name', [[0, 10]], 'case does not count'],
  [['remote name'], 're mote n ame', [[0, 13]], 'spaces do not count on either side'],
  [
    ['he', 'she', 'hers'],
    'ushers',
    [
      [0, 4],
      [1, 4],
      [2, 6],
    ],
    'words inside words, as in the paper',
  ],
  [
    ['aa'],
    'aaaa',
    [
      [0, 2],
      [0, 3],
      [0, 4],
    ],
    'overlapping',
  ],
  [
    ['a', 'a'],
    'a',
    [
      [0, 1],
      [1, 1],
    ],
    'one word with two owners',
  ],
  [['', '  '], 'anything', [], 'a keyword without letters is left out'],
  [['x'], '', [], 'no text'],
  [['リモート名'], '今リモート名を', [[0, 6]], 'Japanese'],
  [['система'], 'Система', [[0, 7]], 'Cyrillic capitals'],
  [['aufgelöst'], 'NICHT AUFGELÖST', [[0, 15]], 'German capitals'],
] as const) {
  test(`keywords are found: ${reason}`, () => {
    const keywords = words.map((word, owner): Keyword => [word, owner]);
    assert.deepEqual(hits(keywords, text), expected);
  });
}

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', '0', '-'), maxLength: 5 });
const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', '0', '-', '.'), maxLength: 60 });

test('for any keywords and text, the hits are those of a naive search', () => {
  fc.assert(
    fc.property(fc.array(WORD, { maxLength: 8 }), TEXT, (words, text) => {
      const keywords = words.map((word, owner): Keyword => [word, owner]);
      assert.deepEqual(hits(keywords, text), naive(keywords, text));
    }),
    { numRuns: 500 },
  );
});

test('beyond ASCII no hit of a naive search is missed', () => {
  const letters = fc.constantFrom('ä', 'Ä', 'リ', 'モ', '远', '程', 'э', 'Э', 'e', ' ');
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: letters, maxLength: 4 }), { maxLength: 6 }),
      fc.string({ unit: letters, maxLength: 50 }),
      (words, text) => {
        const keywords = words.map((word, owner): Keyword => [word, owner]);
        const found = new Set(hits(keywords, text).map(String));
        assert.deepEqual(
          naive(keywords, text).filter((hit) => !found.has(String(hit))),
          [],
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('any text is safe', () => {
  const scanner = buildScanner([['remote', 0]]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => scan(scanner, text, () => undefined)));
});
