import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostMatcher } from './covers-host.ts';
import { coversRequired, probeNames } from './covers-pattern.ts';
import { parseHostPattern } from './parse-host-pattern.ts';

/** Whether any of some plain spellings covers a name. */
function list(...spelt: readonly string[]): (host: string) => boolean {
  const matchers = spelt.map((text) => {
    const read = parseHostPattern(text);
    assert.ok(read.ok);
    return hostMatcher(read.pattern);
  });
  return (host) => matchers.some((matches) => matches(host));
}

for (const [spelt, required, expected, reason] of [
  [['a.example.com'], 'a.example.com', 'yes', 'the same name'],
  [['a.example.com'], 'A.Example.com.', 'yes', 'spelt otherwise'],
  [['b.example.com'], 'a.example.com', 'no', 'another name'],
  [['*.example.com'], '*.example.com', 'yes', 'the same wildcard'],
  [['*.com'], '*.example.com', 'yes', 'a wider wildcard'],
  [['*.a.example.com'], '*.example.com', 'no', 'a narrower wildcard'],
  [['example.com'], '*.example.com', 'no', 'the bare name is none of the names below it'],
  [['*.example.com'], 'example.com', 'no', 'and the other way round'],
  [['a.*.example.com'], '*.example.com', 'no', 'a star inside'],
  [['x-*.example.com', '*-x.example.com'], '*.example.com', 'no', 'stars inside labels'],
] as const) {
  test(`${spelt.join(', ')} covers ${required}: ${expected}, ${reason}`, () => {
    assert.equal(coversRequired(list(...spelt), required), expected);
  });
}

test('one level below a name is a part of a wildcard', () => {
  const oneLevel = hostMatcher({ kind: 'below', base: 'example.com', apex: true, levels: { exactly: 1 } });
  assert.equal(coversRequired(oneLevel, '*.example.com'), 'partial');
});

test('up to five levels count as all of a wildcard', () => {
  const fiveLevels = hostMatcher({ kind: 'below', base: 'example.com', apex: true, levels: { atMost: 5 } });
  assert.equal(coversRequired(fiveLevels, '*.example.com'), 'yes');
});

test('exact names that the list holds are a part of a wildcard, however many', () => {
  const names = ['a.example.com', 'b.example.com', 'c.other.test'];
  assert.equal(coversRequired(list(...names), '*.example.com', names), 'partial');
  assert.equal(coversRequired(list(...names), '*.third.test', names), 'no');
});

test('the probes of a wildcard are names at one to four levels below it', () => {
  const probes = probeNames('*.Example.com');
  const levels = new Set(probes.map((name) => name.split('.').length - 2));
  assert.deepEqual([...levels], [1, 2, 3, 4]);
  assert.ok(probes.every((name) => name.endsWith('.example.com') && parseHostPattern(name).ok));
});
