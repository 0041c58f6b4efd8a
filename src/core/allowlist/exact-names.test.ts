import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow } from '../../../tests/support/content-samples.ts';
import { exactNames } from './exact-names.ts';

const rows = [
  endpointRow('login.test'),
  endpointRow('a.login.test'),
  endpointRow('a.b.login.test', { ports: [80, 443] }),
  endpointRow('crl.login.test', { ports: [80] }),
  endpointRow('notlogin.test'),
  endpointRow('*.deep.login.test'),
];

test('a wildcard is replaced by the exact names below it, at any depth, on the ports that both have', () => {
  assert.deepEqual(exactNames(endpointRow('*.login.test'), rows), {
    wildcard: '*.login.test',
    names: [
      { host: 'a.login.test', ports: [443] },
      { host: 'a.b.login.test', ports: [443] },
    ],
    complete: false,
  });
});

test('the bare name beside a wildcard is one of the names, and all of them where it is the real host', () => {
  const row = endpointRow('*.crl.test', { alsoAllow: ['crl.test'], missesRealName: true, ports: [80] });
  assert.deepEqual(exactNames(row, rows), {
    wildcard: '*.crl.test',
    names: [{ host: 'crl.test', ports: [80] }],
    complete: true,
  });
});

test('a wildcard below which nobody has published a name has no names', () => {
  assert.deepEqual(exactNames(endpointRow('*.other.test'), rows).names, []);
});
