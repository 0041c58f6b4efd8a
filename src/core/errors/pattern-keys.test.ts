import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { squeeze } from '../text/keyword-scan.ts';
import { patternKeys } from './pattern-keys.ts';

for (const [source, expected, reason] of [
  ['could not be resolved', ['notberesolved'], 'the end of a long word is telling enough'],
  ['timeout', ['timeout'], 'a short one is kept whole'],
  ['Proxy', ['proxy'], 'small letters'],
  ['one two|three four', ['onetwo', 'threefour'], 'alternatives'],
  ['alpha beta|alpha beta', ['alphabeta'], 'each once'],
  [String.raw`\bTrustFailure\b`, ['trustfailure'], 'borders of words take no room'],
  ['colou?rful', ['colo'], 'what is optional ends a run, and the longer run counts'],
  [String.raw`ab\.cd`, ['ab.cd'], 'an escaped dot is a dot'],
  [String.raw`ab\d{1,3}cdef`, ['cdef'], 'any digit ends a run'],
  ['ab[cd]efgh', ['efgh'], 'a class ends a run'],
  ['ab[|]efgh', ['efgh'], 'a bar in a class separates nothing'],
  [String.raw`ab\|efgh`, ['ab|efgh'], 'an escaped bar separates nothing'],
  ['(?:north|south) of', ['north', 'south'], 'a group without a longer word beside it'],
  ['(?:a|b) of the server', ['oftheserver'], 'a longer word beside a group'],
  ['(?:north|south)?of', ['of'], 'an optional group tells nothing'],
  ['server(?! core)', ['server'], 'what must not follow is no word'],
  ['x{0,3}server', ['server'], 'what may be missing'],
  ['ab+cde', ['cde'], 'what repeats ends its run'],
  ['.*', [''], 'nothing to find it by'],
  ['server|.', ['server', ''], 'one alternative with nothing to find it by'],
] as const) {
  test(`the keys of /${source}/ are read off: ${reason}`, () => {
    const keys = patternKeys(source);
    if (source === 'could not be resolved')
      assert.ok('couldnotberesolved'.endsWith(keys[0] ?? '?') && keys.length === 1);
    else assert.deepEqual(keys, expected);
  });
}

/** Expressions of the catalogue's dialect, each with a text that it matches. */
const PIECE: fc.Arbitrary<readonly [source: string, text: string]> = fc.oneof(
  fc.constantFrom(
    ...(['error', 'remote name', 'tls', '407', 'é', '远程'] as const).map((word) => [word, word] as const),
    ...([
      ['a?', ''],
      ['a?', 'a'],
      ['oc+ur+ed', 'occurred'],
      ['oc+ur+ed', 'ocured'],
      ['[a-z]', 'q'],
      ['[^ab]', 'z'],
    ] as const),
    ...([
      [String.raw`\d{1,3}`, '12'],
      [String.raw`\.`, '.'],
      [String.raw`\(`, '('],
      ['.{0,20}', 'any'],
      ['.{0,20}', ''],
    ] as const),
    ...([
      ['(?:is |has been )?', ''],
      ['(?:is|was)', 'was'],
      [' ', ' '],
      [' ?', ''],
      [String.raw`\s`, ' '],
    ] as const),
    ...([
      ['(?:a(?:b|cde)|f)', 'acde'],
      [String.raw`\S{1,9}`, 'x|y'],
      ['x{0}', ''],
      ['(?! no)', ''],
    ] as const),
  ),
);

test('for any expression of the dialect, every text that it matches contains one of its keys, spaces aside', () => {
  fc.assert(
    fc.property(fc.array(fc.array(PIECE, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), (parts) => {
      const source = parts.map((part) => part.map(([piece]) => piece).join('')).join('|');
      const keys = patternKeys(source);
      for (const part of parts) {
        const text = part.map(([, piece]) => piece).join('');
        const match = new RegExp(source, 'i').exec(text);
        if (match)
          assert.ok(
            keys.some((key) => squeeze(match[0]).includes(key)),
            `${match[0]} of /${source}/: ${keys.join()}`,
          );
      }
    }),
    { numRuns: 1000 },
  );
});
