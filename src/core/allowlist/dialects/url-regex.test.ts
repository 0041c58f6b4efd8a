import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urlRegex } from './url-regex.ts';

for (const [source, host, port, path, reason] of [
  ['^https:\\/\\/.*\\.a\\.test', '^.*\\.a\\.test', 443, false, 'the scheme of TLS'],
  ['^http://a\\.test/', '^a\\.test$', 80, false, 'the scheme without'],
  ['^https?://a\\.test/', '^a\\.test$', undefined, false, 'both schemes'],
  ['^(http|https)://a\\.test/.*$', '^a\\.test$', undefined, false, 'both as a choice'],
  ['^(https?://)?a[.]test(:[0-9]+)?(/|$)', '^a\\.test$', undefined, false, 'what may be there or not'],
  ['(https?://)?a\\.test$', 'a\\.test$', undefined, false, 'which does not tie the start by itself'],
  ['\\/a\\.test', '^a\\.test', undefined, false, 'a slash before the host'],
  ['^([^/]*\\.)?a\\.test(/|:|$)', '^(.*\\.)?a\\.test$', undefined, false, 'a group of ends'],
  ['^[A-Za-z0-9._-]+[.]a[.]test$', '^.+\\.a\\.test$', undefined, false, 'a class of all that a name is made of'],
  ['^[0-9.-]+[.]a[.]test$', '^[0-9.-]+\\.a\\.test$', undefined, false, 'a class of less'],
  ['^a\\.test/x/', '^a\\.test$', undefined, true, 'a path'],
  ['(^|\\.)a\\.test$', '(^|\\.)a\\.test$', undefined, false, 'nothing of a URL'],
] as const) {
  test(`of ${source} the host is ${host}: ${reason}`, () => {
    const { hosts, ports, partly } = urlRegex(source);
    assert.deepEqual(hosts, { kind: 'regex', source: host, ignoreCase: true });
    assert.deepEqual(ports, port === undefined ? undefined : [{ from: port, to: port }]);
    assert.equal(partly !== undefined, path);
  });
}
