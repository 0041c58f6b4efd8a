import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coversHost } from '../hosts/covers-host.ts';
import { hostWord } from './host-words.ts';

for (const [word, text, covers, reason] of [
  ['a.example', 'a.example', 'a.example', 'a name'],
  ['A.Example.', 'A.Example', 'a.example', 'a full stop behind'],
  ['"a.example",', 'a.example', 'a.example', 'quotes and a comma'],
  ['`*.a.example`', '*.a.example', 'x.a.example', 'backticks'],
  ['**a.example**', 'a.example', 'a.example', 'bold type'],
  ['(a.example)', 'a.example', 'a.example', 'brackets around'],
  ['<https://a.example/>', 'https://a.example/', 'a.example', 'an automatic link'],
  ['[a.example]', 'a.example', 'a.example', 'square brackets'],
  ["['a.example',", 'a.example', 'a.example', 'the beginning of a list in code'],
  ['a.example/*', 'a.example/*', 'a.example', 'any path'],
  ['*', undefined, '', 'a star alone is a word of its own only where its row says so'],
  ['*:443', '*:443', 'a.example', 'a star with a port'],
  ['https://*/', 'https://*/', 'a.example', 'a star in a URL'],
  ['setup.exe', undefined, '', 'a file'],
  ['machine.config', undefined, '', 'another file'],
  ['me@a.example', undefined, '', 'a mail address'],
  ['e.g.', undefined, '', 'an abbreviation'],
  ['20.4R1+', undefined, '', 'a version'],
  ['10.5', undefined, '', 'a number'],
  ['Sign-in', undefined, '', 'a word'],
  ['https://', undefined, '', 'a scheme alone'],
] as const) {
  test(`"${word}" is ${text === undefined ? 'no host' : 'read'}: ${reason}`, () => {
    const read = hostWord(word);
    if (text === undefined) return assert.equal(read, undefined);
    assert.ok(read?.kind === 'host');
    assert.equal(read.text, text);
    assert.ok(coversHost(read.hosts, covers));
  });
}

for (const [word, from, to, reason] of [
  ['a.example:443', 443, 443, 'a port'],
  ['a.example:80+443', 80, 80, 'several'],
  ['a.example:400-500', 400, 500, 'a range'],
  ['http://a.example', 80, 80, 'the port of a scheme'],
  ['https://a.example:443/', 443, 443, 'a port that the scheme has anyway'],
  ['https://a.example:8443/', 8443, 8443, 'another port than the scheme has'],
] as const) {
  test(`"${word}" states its port: ${reason}`, () => {
    const read = hostWord(word);
    assert.ok(read?.kind === 'host' && read.ports !== 'not-stated');
    assert.deepEqual(read.ports[0], { from, to });
  });
}

for (const [word, reason] of [
  ['a.example', 'nothing is said'],
  ['a.example:*', 'any'],
  ['connect://a.example', 'a scheme without a port of its own'],
] as const) {
  test(`"${word}" states no port: ${reason}`, () => {
    const read = hostWord(word);
    assert.ok(read?.kind === 'host' && read.ports === 'not-stated');
  });
}

for (const [word, why, reason] of [
  ['10.0.0.0/8', /address/, 'a network'],
  ['10.0.0.1', /address/, 'an address'],
  ['[2001:db8::1]:443', /address/, 'an IPv6 address'],
  ['https://10.0.0.1/', /address/, 'a URL with an address'],
  ['(^|\\.)a\\.example$', /regular expression/, 'an expression'],
  ['-a.b.example', /hyphen/, 'a label that cannot be'],
  ['a..example', /empty label/, 'two dots'],
  ['a.example:99999', /no port/, 'a port that cannot be'],
] as const) {
  test(`"${word}" is told apart: ${reason}`, () => {
    const read = hostWord(word);
    assert.ok(read?.kind === 'none');
    assert.match(read.why, why);
  });
}

for (const [word, why, reason] of [
  ['https://a.example/common/*', /path/, 'a path'],
  ['https://a.example/?x=1', /path/, 'a query'],
  ['<tenant>.a.example', /filled in/, 'a gap'],
] as const) {
  test(`"${word}" covers a part: ${reason}`, () => {
    const read = hostWord(word);
    assert.ok(read?.kind === 'host');
    assert.match(read.partly ?? '', why);
  });
}

test('a leading dot is told, with the name behind it', () => {
  const read = hostWord('.a.example');
  assert.ok(read?.kind === 'host' && read.dotted === 'a.example');
  assert.ok(coversHost(read.hosts, 'x.a.example') && !coversHost(read.hosts, 'a.example'));
});

test('any word is safe', () => {
  const sign = fc.constantFrom(...'ab.*:/[](){}<>"\'`\\^$|,;-+0149% '.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 20 }), fc.string({ unit: 'binary' })), (word) => {
      const read = hostWord(word);
      if (read?.kind === 'none') assert.match(read.why, /\.$/);
    }),
    { numRuns: 1000 },
  );
});
