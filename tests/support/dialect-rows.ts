import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeList } from '../../src/core/allowlist/check-list.ts';
import type { Dialect } from '../../src/core/allowlist/list-entry.ts';

/** What a list does for a requirement; `too wide` where it covers it with nothing but entries that cover other people's names. */
export type RowVerdict = 'yes' | 'too wide' | 'partial' | 'no';
/** A text as it may be pasted, a required host and port, what it does for it, and why. */
export type Row = readonly [pasted: string, required: string, verdict: RowVerdict, reason: string];

/** Tests what a dialect makes of each row, and that it takes any text, also one shuffled together from the rows. */
export function testRows(dialect: Dialect, rows: readonly Row[]): void {
  for (const [pasted, required, verdict, reason] of rows) {
    test(`${dialect.label}: ${JSON.stringify(pasted)} for ${required} is ${verdict}: ${reason}`, () => {
      const [host = '', port] = required.split(':');
      const [found] = judgeList(dialect.read(pasted), dialect, [{ host, port: Number(port) }]);
      assert.equal(found?.covered === 'yes' && found.overBroad ? 'too wide' : found?.covered, verdict, found?.reason);
    });
  }
  const pieces = rows.flatMap(([pasted]) => pasted.split(/(?<=[\s{}[\]"'])/));
  const shuffled = fc
    .array(fc.constantFrom(...pieces, '\n', '\\', '"', "'", '(', '<#'), { maxLength: 40 })
    .map((all) => all.join(''));
  test(`${dialect.label}: any text is read without a fault`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), shuffled), (text) => {
        for (const { line, action, hosts, ineffective, ignoredBecause } of dialect.read(text).entries) {
          assert.ok(line >= 1 && line <= text.split(/\r\n|\r|\n/).length);
          assert.ok(ineffective === undefined || hosts.kind === 'nothing');
          assert.equal(action === 'ignored', ignoredBecause !== undefined);
        }
      }),
      { numRuns: 150 },
    );
  });
}

/** Tests that a text does nothing in the product, and what is proposed in its place. */
export function testInstead(dialect: Dialect, rows: readonly (readonly [pasted: string, instead: string])[]): void {
  for (const [pasted, instead] of rows) {
    test(`${dialect.label}: ${JSON.stringify(pasted)} does nothing and should be ${instead}`, () => {
      const ineffective = dialect.read(pasted).entries.find((entry) => entry.ineffective)?.ineffective;
      assert.equal(ineffective?.instead, instead);
    });
  }
}
