import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pattern } from '../../../tests/support/entries.ts';
import type { HostPattern } from '../hosts/host-pattern.ts';
import { fixedEnd } from './fixed-end.ts';

for (const [hosts, end, reason] of [
  [pattern('a.test'), 'a.test', 'a name'],
  [pattern('*.a.test'), 'a.test', 'a base'],
  [
    {
      kind: 'labels',
      labels: [
        { kind: 'glob', glob: '*' },
        { kind: 'literal', label: 'a' },
        { kind: 'literal', label: 'test' },
      ],
    },
    'a.test',
    'labels to the last wildcard',
  ],
  [
    {
      kind: 'labels',
      labels: [
        { kind: 'literal', label: 'a' },
        { kind: 'many', min: 1 },
      ],
    },
    '',
    'a wildcard at the end',
  ],
  [{ kind: 'text', test: 'suffix', value: '.a.test' }, 'a.test', 'a suffix with its dot'],
  [
    { kind: 'text', test: 'suffix', value: 'a.test' },
    'test',
    'a suffix whose first label may be the end of a longer one',
  ],
  [{ kind: 'text', test: 'glob', value: '*-x.a.test' }, 'a.test', 'a glob inside a label'],
  [{ kind: 'text', test: 'glob', value: '*.a.test' }, 'a.test', 'a glob with a dot'],
  [{ kind: 'text', test: 'glob', value: 'a.test' }, 'a.test', 'a glob without a wildcard'],
  [{ kind: 'text', test: 'glob', value: '*.a.test/*' }, '', 'a glob over a URL'],
  [{ kind: 'text', test: 'contains', value: 'a.test' }, '', 'a part'],
  [{ kind: 'text', test: 'prefix', value: 'a.' }, '', 'a beginning'],
  [pattern('/(^|\\.)a\\.test$/'), 'a.test', 'an expression that is tied to the end'],
  [pattern('/a.test/'), '', 'an expression that is not'],
  [pattern('*'), '', 'everything'],
] as const satisfies readonly (readonly [HostPattern, string, string])[]) {
  test(`the fixed end of ${JSON.stringify(hosts)} is "${end}": ${reason}`, () => assert.equal(fixedEnd(hosts), end));
}
