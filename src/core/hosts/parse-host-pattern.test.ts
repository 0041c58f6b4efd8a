import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HostPattern } from './host-pattern.ts';
import { parseHostPattern } from './parse-host-pattern.ts';

/** A pattern in a short form that says all of it. */
function shown(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return `below ${pattern.base}${pattern.apex ? ' with apex' : ''}${pattern.levels === 'any' ? '' : ' limited'}`;
    case 'labels':
      return pattern.labels
        .map((item) => (item.kind === 'literal' ? item.label : item.kind === 'glob' ? item.glob : `<${item.min}+>`))
        .join(' . ');
    case 'text':
    case 'regex':
    case 'everything':
    case 'nothing':
      return pattern.kind;
  }
}

for (const [text, expected, reason] of [
  ['login.example.com', 'login.example.com', 'a name'],
  ['  LOGIN.Example.COM ', 'login.example.com', 'capitals and spaces around'],
  ['login.example.com.', 'login.example.com', 'the dot of the root'],
  ['*.example.com', 'below example.com', 'names of any depth, never the base'],
  ['**.example.com', 'below example.com', 'the doubled star of some products'],
  ['*.com', 'below com', 'a whole top level is read; whether it is too wide is another question'],
  ['a.*.example.com', 'a . * . example . com', 'a star as a label inside'],
  ['*-files.example.com', '*-files . example . com', 'a star inside a label'],
  ['*example.com', '*example . com', 'a star joined to a name'],
  ['*.a.*.example.com', '<1+> . a . * . example . com', 'a star in front and one inside'],
  ['a.example.*', 'a . example . *', 'a star at the end'],
  ['*', 'everything', 'everything'],
  ['*.*', 'everything', 'everything with a dot'],
  ['_tcp.example.com', '_tcp.example.com', 'an underscore, which DNS has'],
  ['bücher.example', 'xn--bcher-kva.example', 'an internationalised name'],
  ['*.BÜCHER.example', 'below xn--bcher-kva.example', 'the same with capitals below a star'],
  ['bu\u0308cher.example', 'xn--bcher-kva.example', 'a letter in two characters'],
  ['a。example．com', 'a.example.com', 'the full stops of other scripts'],
  ['3com.example', '3com.example', 'a label may begin with a digit'],
  ['1.2.3.4.example', '1.2.3.4.example', 'numbers below a name'],
] as const) {
  test(`"${text}" is read as ${expected}: ${reason}`, () => {
    const read = parseHostPattern(text);
    assert.ok(read.ok);
    assert.equal(shown(read.pattern), expected);
  });
}

for (const [text, says, reason] of [
  ['', /no host/, 'nothing'],
  ['localhost', /two labels/, 'one label'],
  ['https://a.example', /scheme/, 'a URL'],
  ['a.example/path', /path/, 'a path'],
  ['a.example:443', /port/, 'a port'],
  ['a b.example', /space/, 'a space'],
  ['a@b.example', /mail/, 'a mail address'],
  ['.example.com', /leading dot/, 'a leading dot'],
  ['a..example', /empty label/, 'two dots'],
  ['..', /empty label/, 'nothing but dots'],
  ['-a.example', /hyphen/, 'a hyphen at the beginning'],
  ['a-.example', /hyphen/, 'a hyphen at the end'],
  ['a#b.example', /letters, digits/, 'another sign'],
  ['😀.example', /letters, digits/, 'a sign beyond ASCII that is no letter'],
  [`${'a'.repeat(64)}.example`, /63/, 'a label too long'],
  [`${'ü'.repeat(60)}.example`, /63/, 'an A-label too long'],
  [`${'a.'.repeat(126)}ab`, /253/, 'a name too long'],
  ['a'.repeat(100_000), /253/, 'far too long'],
  ['a.1', /number/, 'a number at the end'],
  ['*ü.example', /letters, digits/, 'a star beside a letter that cannot be encoded alone'],
] as const) {
  test(`"${text.slice(0, 40)}" is refused: ${reason}`, () => {
    const read = parseHostPattern(text);
    assert.ok(!read.ok && read.kind === 'name');
    assert.match(read.why, says);
  });
}

for (const text of [
  '10.0.0.1',
  '20.190.128.0/18',
  '20.190.128.0/255.255.192.0',
  '10.0.0.1-10.0.0.9',
  '10.0.*.*',
  '10.0.0.1:443',
  '2001:db8::/32',
  '[2001:db8::1]',
  '[2001:db8::1]:443',
  '::1',
]) {
  test(`${text} is an address, and said to be one`, () => {
    const read = parseHostPattern(text);
    assert.ok(!read.ok && read.kind === 'address');
    assert.match(read.why, /address/);
  });
}

for (const [text, expected, reason] of [
  ['<tenant>-admin.example.com', '*-admin . example . com', 'angle brackets'],
  ['&lt;tenant&gt;.example.com', '* . example . com', 'angle brackets as a page source has them'],
  ['{guid}.example.com', '* . example . com', 'braces'],
  ['a.${region}.example.com', 'a . * . example . com', 'a variable'],
  ['[your-tenant].example.com', '* . example . com', 'square brackets'],
  ['%TENANT%.example.com', '* . example . com', 'a variable of Windows'],
] as const) {
  test(`"${text}" has a gap to fill: ${reason}`, () => {
    const read = parseHostPattern(text);
    assert.ok(!read.ok && read.kind === 'placeholder');
    assert.equal(shown(read.pattern), expected);
    assert.match(read.why, /filled in/);
  });
}

test('contoso and its like are names, not gaps', () => {
  assert.ok(parseHostPattern('contoso-admin.example.com').ok);
});

test('any text is read or refused with a sentence, and a name is lower-case ASCII', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), fc.domain());
  fc.assert(
    fc.property(text, (spelt) => {
      const read = parseHostPattern(spelt);
      if (!read.ok) assert.match(read.why, /\.$/);
      else if (read.pattern.kind === 'name') assert.match(read.pattern.name, /^[a-z0-9_.-]+$/);
    }),
  );
});
