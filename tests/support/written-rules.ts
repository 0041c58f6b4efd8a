/** What every writer is asked, whatever its syntax: rules made up at random, and that no rule gets lost. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Rule, Writer } from '../../src/core/allowlist/rule.ts';
import { request, rule, SAMPLE_RULES } from './list-request.ts';

/** Up to eight different names under `.example`, with and without a wildcard, on one or two ports. */
export const anyRules: fc.Arbitrary<readonly Rule[]> = fc
  .uniqueArray(
    fc.record({
      wild: fc.boolean(),
      labels: fc.array(fc.constantFrom('a', 'b', 'login', 'crl-3'), { minLength: 1, maxLength: 3 }),
      ports: fc.constantFrom([443], [80], [80, 443], [443, 5671]),
    }),
    { maxLength: 8, selector: ({ wild, labels }) => `${wild}${labels.join('.')}` },
  )
  .map((made) =>
    made.map(({ wild, labels, ports }) => rule(`${wild ? '*.' : ''}${labels.join('.')}.example`, ...ports)),
  );

/** Each rule has a line, or a rule that covers it, or a reason for being left out: exactly one of the three. */
export function assertNoRuleLost(write: Writer): void {
  const rules = [...SAMPLE_RULES, rule('no host', 443)];
  const { files, covered, departures } = write(request(rules));
  const served = new Set(files.flatMap(({ lines }) => lines.flatMap((line) => line.rules)));
  rules.forEach(({ host }, index) => {
    const ways = [
      served.has(index),
      covered.some((own) => own.rule === index),
      departures.some((own) => own.kind === 'left-out' && own.host === host),
    ];
    assert.equal(ways.filter(Boolean).length, 1, host);
  });
}
