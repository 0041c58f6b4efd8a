import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileSafeRegex } from './safe-regex.ts';

function run(source: string, text: string, ignoreCase = false): boolean {
  const regex = compileSafeRegex(source, ignoreCase);
  assert.ok(regex.ok, regex.ok ? '' : regex.why);
  return regex.test(text);
}

for (const [source, found, not, reason] of [
  ['example.com', ['notexample.com', 'exampleXcom.test'], ['example-co'], 'not anchored, dot not escaped'],
  ['(^|\\.)example\\.com$', ['example.com', 'a.example.com'], ['notexample.com', 'example.com.test'], 'anchored'],
  ['^crl[34]\\.', ['crl3.test', 'crl4.test'], ['crl5.test', 'xcrl3.test'], 'a class'],
  ['^[^.]+\\.test$', ['a.test'], ['a.b.test', '.test'], 'a negated class'],
  ['^[[:alnum:]-]+\\.test$', ['a-1.test'], ['a_.test'], 'a class of POSIX'],
  ['^[]a]+$', [']a]'], ['b'], 'a bracket at the beginning of a class is a character'],
  ['^[a\\]]+$', ['a]'], ['\\'], 'an escaped bracket in a class'],
  ['^a{2,3}$', ['aa', 'aaa'], ['a', 'aaaa'], 'counted'],
  ['^a{2,}?$', ['aa', 'aaaaa'], ['a'], 'counted from, lazily'],
  ['^a{2}b{0}$', ['aa'], ['aab'], 'counted exactly, and none'],
  ['^a{,2}$', ['a{,2}'], ['aa'], 'a brace that counts nothing is a character'],
  ['^(?:a|bc|)d$', ['ad', 'bcd', 'd'], ['bd'], 'a choice with an empty way'],
  ['^(?<name>a)(?P<other>b)$', ['ab'], ['a'], 'named groups'],
  ['\\bmsft\\b', ['a.msft.test', 'msft'], ['msfts.test'], 'borders of words'],
  ['a\\Bb', ['ab'], ['a.b'], 'no border of a word'],
  ['\\Aa\\z', ['a'], ['aa'], 'the anchors of Perl'],
  ['(?i)^LOGIN', ['login.test'], ['xlogin'], 'case ignored from within'],
  ['^\\x61\\u0062\\t$', ['ab\t'], ['ab'], 'codes of characters'],
  ['^\\d\\w\\s\\D\\W\\S$', ['1a b.c'], ['aa b.c'], 'classes by letter'],
  ['a/b\\/c-d', ['a/b/c-d'], ['a/b'], 'slashes and hyphens, escaped or not'],
  ['', ['', 'a'], [], 'nothing is found everywhere'],
  ['$', ['', 'a'], [], 'so is the end'],
] as const) {
  test(`${source} finds what it says: ${reason}`, () => {
    for (const text of found) assert.ok(run(source, text), `finds ${text}`);
    for (const text of not) assert.ok(!run(source, text), `does not find ${text}`);
  });
}

for (const [source, says, reason] of [
  ['(a)\\1', /back-reference/, 'a back-reference'],
  ['(?=a)b', /Look-around/, 'look-ahead'],
  ['(?<!a)b', /Look-around/, 'look-behind'],
  ['(?>a+)', /Look-around/, 'an atomic group'],
  ['a++', /possessive/, 'a possessive repetition'],
  ['*.example.com', /nothing to repeat/, 'a wildcard that is no expression'],
  ['a|*b', /nothing to repeat/, 'the same in a choice'],
  ['^*', /anchor/, 'a repeated anchor'],
  ['(a', /no "\)"/, 'an open group'],
  ['a)', /no "\("/, 'a closed one'],
  ['[a', /no "\]"/, 'an open class'],
  ['[b-a]', /backwards/, 'a range backwards'],
  ['a{3,2}', /backwards/, 'a count backwards'],
  ['[[:letters:]]', /no class/, 'an unknown class'],
  ['a\\', /end/, 'a backslash alone'],
  ['\\p{L}', /not understood/, 'a property'],
  ['\\<a', /not understood/, 'an extension of GNU'],
  ['(a{1000}){1000}', /too long/, 'a million characters'],
  ['(((a{99}){99}){99}){99}', /too long/, 'more'],
  ['a{999999999}', /too long/, 'a count out of reach'],
  ['('.repeat(5000), /deep/, 'nested without end'],
  ['a'.repeat(20_001), /longer/, 'longer than anyone writes'],
] as const) {
  test(`${source.slice(0, 30)} is refused: ${reason}`, () => {
    const regex = compileSafeRegex(source, false);
    assert.ok(!regex.ok);
    assert.match(regex.why, says);
  });
}

for (const [source, text] of [
  ['^(a+)+$', `${'a'.repeat(50_000)}b`],
  ['^(a|a)*$', `${'a'.repeat(50_000)}b`],
  ['^(a|aa)+$', `${'a'.repeat(50_000)}b`],
  ['^(a?){40}a{40}$', 'a'.repeat(39)],
  ['(.*)(.*)(.*)(.*)(.*)[^a]$', 'a'.repeat(20_000)],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(50_000)],
  ['(x+x+)+y', 'x'.repeat(50_000)],
] as const) {
  test(`${source} is run in no time, where a browser would hang`, () => {
    const started = performance.now();
    assert.ok(!run(source, text));
    assert.ok(performance.now() - started < 5_000);
  });
}

const ATOM = fc.constantFrom('a', 'b', 'B', '.', '\\.', '[ab]', '[^a]', '[a-c.]', '\\d', '\\w', '\\W', '-', '(?:)');
const { tree: SOURCE } = fc.letrec<{ tree: string; item: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(ATOM, { maxLength: 4 }).map((atoms) => atoms.join('')),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join('')),
    fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => `${one}|${other}`),
  ),
  item: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(ATOM, fc.constantFrom('', '?', '*', '+', '{2}', '{1,2}', '{0,}', '*?', '+?')).map((pair) => pair.join('')),
    fc.constantFrom('^', '$', '\\b', '\\B'),
    fc
      .tuple(tie('tree'), fc.constantFrom('', '?', '*', '+', '{0,2}', '??'))
      .map(([tree, count]) => `(${tree})${count}`),
  ),
}));
const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'c', '.', '-', '1', ' '), maxLength: 8 });

test('small expressions find what the engine of JavaScript finds', () => {
  fc.assert(
    fc.property(SOURCE, fc.array(TEXT, { minLength: 4, maxLength: 8 }), fc.boolean(), (source, texts, ignoreCase) => {
      const native = new RegExp(source, ignoreCase ? 'i' : '');
      for (const text of texts)
        assert.equal(run(source, text, ignoreCase), native.test(text), `${source} in "${text}"`);
    }),
    { numRuns: 2000 },
  );
});

test('any text is compiled or refused with a sentence', () => {
  const sign = fc.constantFrom(...'()[]{}*+?|^$\\.-:,<>=!ab12xudp'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.string({ unit: 'binary' })), (source) => {
      const regex = compileSafeRegex(source, true);
      if (regex.ok) regex.test('a.example.com');
      else assert.match(regex.why, /\.$/);
    }),
    { numRuns: 2000 },
  );
});
