import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coversHost } from './covers-host.ts';
import type { HostPattern } from './host-pattern.ts';
import { overBreadth, sharedPlatform } from './over-breadth.ts';
import { parseHostPattern } from './parse-host-pattern.ts';

const plain = (spelt: string): HostPattern => {
  const read = parseHostPattern(spelt);
  assert.ok(read.ok, spelt);
  return read.pattern;
};
const text = (test: 'suffix' | 'prefix' | 'contains' | 'glob', value: string): HostPattern => ({
  kind: 'text',
  test,
  value,
});
const regex = (source: string): HostPattern => ({ kind: 'regex', source, ignoreCase: true });

for (const [pattern, says, reason] of [
  [plain('*'), /every name/, 'everything'],
  [plain('*.com'), /below \.com/, 'a top level'],
  [plain('*.co.uk'), /below \.co\.uk/, 'a second level that is sold below'],
  [plain('*.com.cn'), /below \.com\.cn/, 'another one'],
  [plain('*example.com'), /notexample\.com/, 'a star joined to a domain'],
  [plain('*example*.co.uk'), /notexamplenot\.co\.uk/, 'the same below a second level'],
  [plain('a.*.com'), /below \.com/, 'a star where the domain should be'],
  [plain('a.example.*'), /at the end/, 'a star at the end'],
  [text('suffix', ''), /every name/, 'an empty ending'],
  [text('suffix', 'example.com'), /notexample\.com/, 'an ending without a border'],
  [text('suffix', 'login.example.com'), /notlogin\.example\.com/, 'a longer one'],
  [text('suffix', '.com'), /below \.com/, 'a top level as an ending'],
  [text('prefix', 'login.'), /login\.evil\.example/, 'a beginning'],
  [text('contains', 'example.com'), /example\.com\.evil\.example/, 'a part'],
  [text('contains', '.example.'), /a\.example\.evil\.example/, 'a part with dots around'],
  [text('glob', '*'), /every name/, 'a star alone'],
  [text('glob', '*.*'), /every name/, 'two stars'],
  [text('glob', 'login.*'), /at the end/, 'a star at the end of a text'],
  [text('glob', '*example.com'), /notexample\.com/, 'a star joined to a domain in a text'],
  [text('glob', '*.com'), /below \.com/, 'a top level in a text'],
  [text('glob', 'https://*.example.com/*'), /evil\.example\/x\.example\.com/, 'a star that reaches into the path'],
  [text('glob', '*://login.example.com/*'), /path/, 'a star for the scheme reaches as far'],
  [regex('example.com'), /end of the name/, 'an expression bound nowhere'],
  [regex('^login\\.example\\.com'), /end of the name/, 'one that is open at the end'],
  [regex('.*\\.example\\.com.*'), /end of the name/, 'one with a star at the end'],
  [regex('example\\.com$'), /label border/, 'one that is open at the beginning'],
  [regex('\\bexample\\.com$'), /label border/, 'the border of a word may be a hyphen'],
  [regex('^.*example\\.com$'), /other characters/, 'any text joined to the domain'],
  [regex('^login.example\\.com$'), /other characters/, 'a dot that is none'],
  [regex('^login\\.[a-z]+\\.com$'), /other characters/, 'any domain'],
  [regex('^(?:a|b)\\.com$|c'), /end of the name/, 'one way of several'],
  [regex('\\.com$'), /label border/, 'a top level as an expression'],
  [regex('.*'), /end of the name/, 'everything as an expression'],
  [regex(''), /every name/, 'an empty expression'],
  [regex('$'), /every name/, 'an end alone'],
  [regex('^(a|b|c|d|e|f){30}$'), /too many ways/, 'more ways than can be told'],
] as const) {
  test(`too wide: ${reason}`, () => assert.match(overBreadth(pattern) ?? 'not too wide', says));
}

for (const [pattern, reason] of [
  [plain('login.example.com'), 'a name'],
  [plain('*.example.com'), 'the names below a domain'],
  [plain('*.example.co.uk'), 'the same in a country'],
  [plain('*-files.example.com'), 'a star joined to a label below a domain'],
  [plain('a.*.example.com'), 'a star inside, below a domain'],
  [plain('*.windows.net'), 'a shared platform is judged elsewhere'],
  [text('suffix', '.example.com'), 'an ending with a border'],
  [text('glob', '*.example.com'), 'a star and a border'],
  [text('glob', '*-files.example.com'), 'a star joined to a label in a text'],
  [text('glob', 'login.example.com'), 'a text without a star'],
  [text('glob', 'https://login.example.com/*'), 'a star in the path'],
  [regex('(^|\\.)example\\.com$'), 'an expression that equals a domain and what is below'],
  [regex('^(.+\\.)?example\\.com$'), 'the same otherwise'],
  [regex('^[a-z0-9-]+\\.example\\.com$'), 'one label below'],
  [regex('^crl[34]\\.example\\.(com|cn)$'), 'a few ways, each spelt out'],
  [regex('\\.example\\.com$'), 'an ending with a border as an expression'],
  [regex('^localhost$'), 'one exact text'],
  [regex('^$'), 'no name at all'],
  [regex('(?=a)'), 'what cannot be run matches nothing'],
  [{ kind: 'nothing' }, 'nothing'],
] as const satisfies readonly (readonly [HostPattern, string])[]) {
  test(`not too wide: ${reason}`, () => assert.equal(overBreadth(pattern), undefined));
}

test('an expression that passes covers no name of another owner', () => {
  const piece = fc.constantFrom('^', '$', '\\.', '.', 'a', 'example', 'com', '.*', '(^|\\.)', '[ab]', '(a|b)?', '\\b');
  const decoys = [
    'notexample.com',
    'example.com.test',
    'aexample.com',
    'example-com.test',
    'exampleacom.test',
    'a.com',
  ];
  const owned = /(?:^|\.)(?:example\.com)$/;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const pattern = regex(`${pieces.join('')}(^|\\.)example\\.com$`);
      if (overBreadth(pattern) !== undefined) return;
      for (const host of decoys)
        assert.ok(owned.test(host) || !coversHost(pattern, host), `${pieces.join('')}: ${host}`);
    }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const pattern = regex(pieces.join(''));
      if (overBreadth(pattern) !== undefined) return;
      const covered = ['q.example.com', 'example.com', 'x.a.com'].filter((host) => coversHost(pattern, `zz.${host}`));
      for (const host of covered) assert.ok(!coversHost(pattern, `zz.${host}.test`), pieces.join(''));
    }),
    { numRuns: 500 },
  );
});

for (const [spelt, expected] of [
  ['*.blob.core.windows.net', true],
  ['*.windows.net', true],
  ['*.*.cloudfront.net', true],
  ['*.login.microsoftonline.com', false],
  ['x.blob.core.windows.net', false],
  ['*.net', false],
] as const) {
  test(`${spelt} ${expected ? 'lies' : 'does not lie'} over a shared platform`, () => {
    assert.equal(sharedPlatform(plain(spelt)) !== undefined, expected);
  });
}
