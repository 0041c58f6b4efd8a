import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departuresOf, request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeSophosFqdnHost } from './sophos-fqdn-host.ts';

const RULES = [rule('*.a.test', 443), rule('b.test', 443)];

test('each kind of object has its file, and only the URL group knows no exact form', () => {
  assert.deepEqual(written(writeSophosFqdnHost, RULES), {
    'entra-443-exceptions.txt': '^[A-Za-z0-9.-]+\\.a\\.test/\n^b\\.test/\n',
    'entra-443-url-group.txt': 'a.test\nb.test\n',
    'entra-443-fqdn-hosts.txt': '*.a.test\nb.test\n',
  });
  assert.deepEqual(departuresOf(writeSophosFqdnHost(request(RULES)), 'wider'), ['*.a.test:443', 'b.test:443']);
});

test('the expression of a web exception matches exactly what was asked for', () => {
  const text = written(writeSophosFqdnHost, RULES)['entra-443-exceptions.txt'] ?? '';
  const patterns = text
    .trim()
    .split('\n')
    .map((line) => new RegExp(line));
  const allowed = (address: string) => patterns.some((pattern) => pattern.test(address));
  assert.deepEqual(
    [
      'x.a.test/',
      'y.x.a.test/path',
      'a.test/',
      'nota.test/',
      'b.test/',
      'x.b.test/',
      'b.test.evil/',
      'evil/b.test/',
    ].map(allowed),
    [true, true, false, false, true, false, false, false],
  );
});
