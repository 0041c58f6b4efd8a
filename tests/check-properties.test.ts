/** What holds for any text at all, pasted as the list of any product. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkList } from '../src/core/allowlist/check-list.ts';
import { DIALECT_IDS, type DialectId } from '../src/core/allowlist/dialect-ids.ts';
import { inspectList } from '../src/core/allowlist/inspect-list.ts';
import { effectiveMinimumRules } from '../src/core/allowlist/feature-sets.ts';
import { requirementsOf } from '../src/core/allowlist/missing-lines.ts';
import { slimFeature } from '../src/core/allowlist/slim-feature.ts';
import { CONFIG_ROWS } from './support/config-rows.ts';
import { readContent } from './support/content-files.ts';
import { LINE_ROWS } from './support/line-rows.ts';

const features = readContent().endpoints.map(({ id, data }) => slimFeature(id, data));
const rules = effectiveMinimumRules(features, 'worldwide');
const REQUIRED = requirementsOf(rules);
const ROWS = { ...LINE_ROWS, ...CONFIG_ROWS };

const words = DIALECT_IDS.flatMap((id) => (ROWS[id] ?? []).flatMap(([text]) => text.split(/(?<=[\s"'{}()[\]=])/)));
const PIECE = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...new Set(words)) },
  { weight: 2, arbitrary: fc.constantFrom(...rules.map(({ host }) => host)) },
  fc.constantFrom(
    '*',
    '.',
    '^',
    '|',
    '\\',
    '"',
    "'",
    '\n',
    '\r\n',
    '\ufeff',
    '\u200b',
    '<br>',
    '#',
    '//',
    '/*',
    '*/',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':443',
    ',',
    ';',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join('')),
);

for (const dialect of DIALECT_IDS) {
  test(`${dialect}: every text gets one verdict a requirement, with a sentence and lines that exist`, () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { verdicts, missing, summary } = inspectList({ text, dialect }, rules, features, 'worldwide');
        const lines = text.split(/\r\n|\r|\n/).length;
        assert.deepEqual(
          verdicts.map(({ host, port }) => ({ host, port })),
          REQUIRED,
        );
        for (const { reason, lines: named, covered, overBroad } of verdicts) {
          assert.match(reason, /[.!?]$/);
          assert.deepEqual(
            [...named],
            [...new Set(named)].sort((a, b) => a - b),
          );
          assert.ok(named.every((line) => line >= 1 && line <= lines));
          assert.ok(covered === 'no' || named.length > 0);
          assert.ok(covered !== 'no' || !overBroad);
        }
        for (const { ports } of missing) assert.ok(ports.length > 0);
        assert.ok(summary.counts.allow >= 0);
      }),
      { numRuns: 25 },
    );
  });
}

test('the same text gets the same verdicts', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...DIALECT_IDS), (text, dialect) => {
      const list = { text, dialect };
      assert.deepEqual(checkList(list, REQUIRED), checkList(list, REQUIRED));
    }),
    { numRuns: 100 },
  );
});

test('a verdict does not depend on what else is asked', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(...DIALECT_IDS), fc.subarray([...REQUIRED]), (text, dialect, some) => {
      const all = new Map(
        checkList({ text, dialect }, REQUIRED).map((verdict) => [`${verdict.host}:${verdict.port}`, verdict]),
      );
      for (const verdict of checkList({ text, dialect }, some)) {
        assert.deepEqual(verdict, all.get(`${verdict.host}:${verdict.port}`));
      }
    }),
    { numRuns: 150 },
  );
});

/** What makes careless expressions and readers slow: long runs of one thing, and things that open and never close. */
const RUNS: readonly string[] = [
  'a',
  '.',
  '*',
  ' ',
  '|',
  '"',
  '\\',
  '(',
  '[',
  '{',
  '/',
  ';',
  '\r',
  'a.',
  '*.',
  'a ',
  '.a\n',
  '*.a.test\n',
  '"a" ',
  '/* ',
  '<!-- ',
  '(a+)+',
  '(^|\\.)',
  'acl a dstdomain ',
  'edit 1\n',
  'if (a) ',
  '<br>',
  '| a ',
  'a:443 ',
  'content:"',
];
const LENGTH = 20_000;

for (const dialect of DIALECT_IDS) {
  test(`${dialect}: no long text makes it slow`, () => {
    for (const run of RUNS) {
      const text = run.repeat(Math.ceil(LENGTH / run.length)).slice(0, LENGTH);
      const before = process.cpuUsage();
      checkList({ text, dialect }, REQUIRED);
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 1_500_000, `${JSON.stringify(run)}: ${Math.round((user + system) / 1000)} ms`);
    }
  });
}

for (const expression of [
  '(a+)+$',
  '(a|a)*b',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(.*a){25}',
  '((a?){30}){30}a{30}',
  '(x+x+)+y',
]) {
  test(`the expression ${expression} cannot hang a check`, () => {
    const text = Array.from({ length: 200 }, (_, line) => `${expression}${line}`).join('\n');
    const before = process.cpuUsage();
    for (const dialect of [
      'squid-dstdom_regex',
      'skyhigh-wildcard',
      'sophos-fqdn-host',
      'generic',
    ] satisfies DialectId[]) {
      checkList({ text, dialect }, [...REQUIRED, { host: `${'a'.repeat(60)}.test`, port: 443 }]);
    }
    assert.ok(process.cpuUsage(before).user < 20_000_000);
  });
}
