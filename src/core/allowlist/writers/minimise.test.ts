import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rule } from '../../../../tests/support/list-request.ts';
import { rulesByPort } from './by-port.ts';
import { belowAndBaseUpTo, COVERS, minimise, type Covers } from './minimise.ts';

const FIVE = belowAndBaseUpTo(5);

for (const [covers, entry, asked, expected, reason] of [
  [COVERS.itself, '*.a.test', 'x.a.test', false, 'a reader who is not known may read it otherwise'],
  [COVERS.itself, 'a.test', 'a.test', true, 'the same name'],
  [COVERS.below, '*.a.test', 'x.a.test', true, 'below'],
  [COVERS.below, '*.a.test', 'y.x.a.test', true, 'two labels below'],
  [COVERS.below, '*.a.test', '*.x.a.test', true, 'a wildcard below'],
  [COVERS.below, '*.a.test', 'a.test', false, 'the base is not below itself'],
  [COVERS.below, '*.a.test', 'nota.test', false, 'no label border'],
  [COVERS.below, 'a.test', 'x.a.test', false, 'a name covers itself only'],
  [COVERS.belowAndBase, '*.a.test', 'a.test', true, 'the base comes with the wildcard'],
  [COVERS.belowAndBase, '*.a.test', '*.x.a.test', true, 'so do wildcards below'],
  [COVERS.belowAndBase, 'a.test', '*.a.test', false, 'a name covers itself only'],
  [COVERS.suffix, 'a.test', '*.a.test', true, 'a name is written as its wildcard is'],
  [COVERS.suffix, '*.a.test', 'a.test', true, 'and the other way round'],
  [COVERS.suffix, 'a.test', 'x.a.test', true, 'below'],
  [COVERS.suffix, 'a.test', 'nota.test', false, 'no label border'],
  [COVERS.nameAndBelow, 'a.test', '*.a.test', true, 'a name covers what is below it'],
  [COVERS.nameAndBelow, '*.a.test', 'a.test', false, 'what is written for the wildcard does not cover the name'],
  [COVERS.nameAndBelow, '*.a.test', 'x.a.test', true, 'but what is below it'],
  [FIVE, '*.a.test', 'a.test', true, 'the base'],
  [FIVE, '*.a.test', '5.4.3.2.1.a.test', true, 'five labels'],
  [FIVE, '*.a.test', '6.5.4.3.2.1.a.test', false, 'six labels'],
  [FIVE, '*.a.test', '*.x.a.test', false, 'five labels below x are six below a'],
] as const satisfies readonly (readonly [Covers, string, string, boolean, string])[]) {
  test(`the entry for ${entry} ${expected ? 'covers' : 'does not cover'} ${asked}: ${reason}`, () =>
    assert.equal(covers(entry, asked), expected));
}

test('a covered rule is named with the widest rule that covers it, port by port', () => {
  const rules = [
    rule('x.a.test', 443),
    rule('*.x.a.test', 443),
    rule('*.a.test', 443),
    rule('x.a.test', 80),
    rule('b.test', 80, 443),
    rule('b.test', 443),
  ];
  const { groups, covered } = minimise(rulesByPort(rules).groups, COVERS.below);
  assert.deepEqual(
    groups.map(({ port, rules: kept }) => [port, kept.map((own) => own.rule)]),
    [
      [443, [2, 4]],
      [80, [3, 4]],
    ],
  );
  assert.deepEqual(covered, [
    { rule: 0, by: '*.a.test' },
    { rule: 1, by: '*.a.test' },
    { rule: 5, by: 'b.test' },
  ]);
});

test('a rule with a line of its own on one port is not called covered', () => {
  const { groups, covered } = minimise(
    rulesByPort([rule('x.a.test', 80, 443), rule('*.a.test', 443)]).groups,
    COVERS.below,
  );
  assert.deepEqual(covered, []);
  assert.deepEqual(
    groups.map(({ rules }) => rules.map((own) => own.host)),
    [['*.a.test'], ['x.a.test']],
  );
});

const names = fc.array(
  fc.record({
    wild: fc.boolean(),
    labels: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }),
    ports: fc.constantFrom([443], [80], [80, 443]),
  }),
  { maxLength: 12 },
);

for (const [name, covers] of Object.entries({ ...COVERS, fiveLevels: FIVE })) {
  test(`whatever is asked for stays covered by what is kept, and nothing kept covers another: ${name}`, () => {
    fc.assert(
      fc.property(names, (made) => {
        const rules = made.map(({ wild, labels, ports }) =>
          rule(`${wild ? '*.' : ''}${labels.join('.')}.test`, ...ports),
        );
        const all = rulesByPort(rules).groups;
        const { groups, covered } = minimise(all, covers);
        all.forEach(({ rules: asked }, at) => {
          const kept = groups[at]?.rules ?? [];
          for (const { host } of asked) assert.ok(kept.some((entry) => covers(entry.host, host)));
          for (const one of kept) {
            assert.ok(!kept.some((other) => other.rule !== one.rule && covers(other.host, one.host)));
          }
        });
        const withLine = new Set(groups.flatMap(({ rules: kept }) => kept.map((own) => own.rule)));
        const keptHosts = new Set(groups.flatMap(({ rules: kept }) => kept.map((own) => own.host)));
        assert.equal(withLine.size + covered.length, rules.length);
        for (const { rule: index, by } of covered) assert.ok(!withLine.has(index) && keptHosts.has(by));
      }),
    );
  });
}
