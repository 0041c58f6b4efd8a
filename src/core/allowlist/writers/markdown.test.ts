import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeMarkdown } from './markdown.ts';

test('a row is one name on one port, in backticks so that its asterisk stays', () => {
  assert.deepEqual(
    written(writeMarkdown, [rule('*.a.test', 80, 443)])
      ['entra.md']?.split('\n')
      .slice(3),
    [
      '| Host | Port | Protocol | Feature | Purpose |',
      '| --- | --- | --- | --- | --- |',
      '| `*.a.test` | 443 | TCP (HTTPS) | Core sync | Asked for \\*.a.test. |',
      '| `*.a.test` | 80 | TCP (HTTP) | Core sync | Asked for \\*.a.test. |',
      '',
    ],
  );
});

test('a purpose with signs of Markdown makes no further cell and no markup', () => {
  const reasons = [{ feature: 'x', featureTitle: 'A | B', purpose: '<b>*all*</b> | `x`', published: 'a.test' }];
  const { files } = writeMarkdown(request([{ host: 'a.test', ports: [443], reasons }]));
  assert.equal(
    files[0]?.lines.at(-1)?.text,
    '| `a.test` | 443 | TCP (HTTPS) | A \\| B | &lt;b\\>\\*all\\*&lt;/b\\> \\| \\`x\\` |',
  );
});
