import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostMatcher } from '../hosts/covers-host.ts';
import { probeNames } from '../hosts/covers-pattern.ts';
import type { HostPattern, LabelPattern } from '../hosts/host-pattern.ts';
import { mayConcern, namesText } from './may-concern.ts';

const NAMES = namesText(['login.example.com', 'crl.test']);
const literal = (label: string): LabelPattern => ({ kind: 'literal', label });
const many: LabelPattern = { kind: 'many', min: 1 };

for (const [pattern, expected, reason] of [
  [{ kind: 'text', test: 'contains', value: 'example.com' }, true, 'a part of a name'],
  [{ kind: 'text', test: 'contains', value: '.crl.test' }, true, 'what stands before it may be a dot'],
  [{ kind: 'text', test: 'contains', value: 'example.org' }, false, 'in no name'],
  [{ kind: 'text', test: 'contains', value: 'x7' }, true, 'short text may stand in any label'],
  [{ kind: 'text', test: 'prefix', value: 'login.example.com.' }, false, 'no name goes on behind it'],
  [{ kind: 'text', test: 'glob', value: 'login.*.com*' }, true, 'the longest part between asterisks'],
  [{ kind: 'text', test: 'glob', value: 'https://*.example.org/*' }, true, 'a glob over a URL is not judged'],
  [{ kind: 'labels', labels: [many, literal('example'), literal('com'), many] }, true, 'a row of labels'],
  [
    { kind: 'labels', labels: [many, literal('example'), literal('org'), many] },
    false,
    'a row of labels that is in none',
  ],
  [{ kind: 'regex', source: 'example', ignoreCase: true }, true, 'an expression is not judged'],
  [{ kind: 'everything' }, true, 'everything'],
] as const satisfies readonly (readonly [HostPattern, boolean, string])[]) {
  test(`a pattern ${expected ? 'may concern' : 'cannot concern'} the names: ${reason}`, () =>
    assert.equal(mayConcern(pattern, NAMES), expected));
}

const label = fc.constantFrom('login', 'example', 'com', 'a', 'crl-3');
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const pattern = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    test: fc.constantFrom('contains' as const, 'prefix' as const, 'suffix' as const, 'glob' as const),
    value: fc.oneof(
      name,
      name.map((text) => `.${text}`),
      name.map((text) => `*${text}*`),
    ),
  }),
  fc.record({
    kind: fc.constant('labels' as const),
    labels: fc.array(fc.oneof(label.map(literal), fc.constant(many), fc.constant({ kind: 'many', min: 0 } as const)), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
);

test('a pattern that matches a name, or a name tried out below it, may concern it', () => {
  fc.assert(
    fc.property(pattern, name, (made, base) => {
      const matches = hostMatcher(made);
      if ([base, ...probeNames(`*.${base}`)].some(matches)) assert.ok(mayConcern(made, namesText([base])));
    }),
  );
});
