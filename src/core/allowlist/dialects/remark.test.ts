import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsHost, withoutRemark } from './remark.ts';

for (const [line, text, remark, reason] of [
  ['.a.test (Squid <=6)', '.a.test', 'Squid <=6', 'a version'],
  [' (CRLF file) ', '', 'CRLF file', 'nothing else on the line'],
  ['(^|\\.)a\\.test$', '(^|\\.)a\\.test$', '', 'an expression is none'],
  ['x (a|b)', 'x (a|b)', '', 'nor is a group of one'],
  ['dnsDomainIs(host, ".a.test")', 'dnsDomainIs(host, ".a.test")', '', 'nor is a call'],
  ['acl a hdr(host)', 'acl a hdr(host)', '', 'nor is what is joined to a word'],
  ['a.test (one) (two)', 'a.test (one)', 'two', 'the last of several'],
] as const) {
  test(`the remark of "${line}" is "${remark}": ${reason}`, () => {
    assert.deepEqual(withoutRemark(line), { text, remark });
  });
}

test('a long line without a remark takes no time', () => {
  const begin = performance.now();
  withoutRemark(`${' ('.repeat(500_000)})`);
  assert.ok(performance.now() - begin < 500);
});

test('a comment mentions a host where a name with a dot stands in it', () => {
  assert.deepEqual(['# .a.test', '# *.test', '# nothing here.', '# v1.2'].map(mentionsHost), [
    true,
    true,
    false,
    false,
  ]);
});
