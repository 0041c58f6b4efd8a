import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialect, entries, entry } from '../../../tests/support/entries.ts';
import { judgeList } from './check-list.ts';
import { missingRules, requirementsOf } from './missing-lines.ts';
import type { Rule } from './rule.ts';

const rule = (host: string, ...ports: readonly number[]): Rule => ({ host, ports, reasons: [] });
const rules = [rule('a.test', 80, 443), rule('*.b.test', 443), rule('c.test', 443)];

test('every host and port of the rules is a requirement', () => {
  assert.deepEqual(
    requirementsOf(rules).map(({ host, port }) => `${host}:${port}`),
    ['a.test:80', 'a.test:443', '*.b.test:443', 'c.test:443'],
  );
});

test('what is missing keeps the ports that are missing; what is covered in part is missing', () => {
  const list = entries(entry('a.test', 1, { ports: [{ from: 443, to: 443 }] }), 'x.b.test', 'c.test');
  const verdicts = judgeList({ entries: list }, dialect(), requirementsOf(rules));
  assert.deepEqual(missingRules(rules, verdicts), [rule('a.test', 80), rule('*.b.test', 443)]);
});

test('without a verdict everything is missing', () => assert.deepEqual(missingRules(rules, []), rules));
