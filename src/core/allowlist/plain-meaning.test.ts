import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pattern } from '../../../tests/support/entries.ts';
import { hostMatcher } from '../hosts/covers-host.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { plainMeaning } from './plain-meaning.ts';

const regex = (source: string, ignoreCase = false): HostPattern => ({ kind: 'regex', source, ignoreCase });

for (const [source, meaning, reason] of [
  ['(^|\\.)example\\.com$', pattern('.example.com'), 'the border of a label'],
  ['(?:^|\\.)example\\.com$', pattern('.example.com'), 'the same without a group to remember'],
  ['^(.*\\.)?example\\.com$', pattern('.example.com'), 'anything with a dot, or nothing'],
  ['^.*\\.example\\.com$', pattern('*.example.com'), 'anything with a dot'],
  ['\\.example\\.com$', pattern('*.example.com'), 'a dot'],
  ['^example\\.com$', pattern('example.com'), 'the whole name'],
  ['example\\.com$', { kind: 'text', test: 'suffix', value: 'example.com' }, 'an end without a border'],
  ['example\\.com', { kind: 'text', test: 'contains', value: 'example.com' }, 'tied to nothing'],
  ['^example\\.com', { kind: 'text', test: 'prefix', value: 'example.com' }, 'a beginning'],
] as const satisfies readonly (readonly [string, HostPattern, string])[]) {
  test(`${source} is a plain pattern: ${reason}`, () => assert.deepEqual(plainMeaning(regex(source)), meaning));
}

for (const [source, reason] of [
  ['(^|\\.)example.com$', 'a dot that is any character'],
  ['(^|\\.)example\\.com', 'a border in front and none at the end'],
  ['^a$|b\\.com$', 'an alternative'],
  ['(^|\\.)(a|b)\\.com$', 'a group'],
  ['(^|\\.)example\\.com?$', 'a letter that may be missing'],
  ['(^|\\.)example\\.com\\$', 'an escaped end'],
  ['(^|\\.)Example\\.com$', 'a capital where case counts'],
  ['', 'nothing'],
  ['$', 'an end alone'],
] as const) {
  test(`${source} stays an expression: ${reason}`, () => assert.deepEqual(plainMeaning(regex(source)), regex(source)));
}

test('a capital is a small letter where case does not count', () => {
  assert.deepEqual(plainMeaning(regex('(^|\\.)Example\\.com$', true)), pattern('.example.com'));
});

test('what is no expression comes back as it is', () => {
  for (const each of ['a.test', '*.a.test', '~a', '*', '!'].map(pattern)) assert.equal(plainMeaning(each), each);
});

test('the meaning matches what the expression finds, for every name', () => {
  const piece = fc.constantFrom(
    '(^|\\.)',
    '^',
    '^(.*\\.)?',
    '^.*\\.',
    '.*\\.',
    '\\.',
    'a',
    'bc',
    '-',
    '$',
    '|',
    '?',
    '+',
    '(',
    ')',
    '.',
    'A',
  );
  const label = fc.constantFrom('a', 'b', 'bc', 'a-b', 'abc', 'x');
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 7 }),
      fc.boolean(),
      fc.array(name, { maxLength: 15 }),
      (pieces, folds, names) => {
        const own = regex(pieces.join(''), folds);
        const meaning = plainMeaning(own);
        if (meaning.kind === 'regex') return;
        const [found, meant] = [hostMatcher(own), hostMatcher(meaning)];
        const literal = pieces
          .join('')
          .replace(/^.*?(?=[a-z])/i, '')
          .replaceAll('\\.', '.')
          .replace(/\$$/, '')
          .toLowerCase();
        for (const each of [
          ...names,
          literal,
          ...names.map((host) => `${host}.${literal}`),
          ...names.map((host) => host + literal),
        ]) {
          if (/^[a-z-]+(?:\.[a-z-]+)*$/.test(each))
            assert.equal(meant(each), found(each), `${pieces.join('')} on ${each}`);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
