import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow, featureRecord } from '../../../tests/support/content-samples.ts';
import { compareFromRight, hostGroups } from './host-groups.ts';

const groups = hostGroups(
  new Map([
    ['sync', featureRecord([endpointRow('*.crl3.digicert.com'), endpointRow('login.windows.net')])],
    ['mfa', featureRecord([endpointRow('crl3.digicert.com', { ports: [80] }), endpointRow('*.login.windows.net')])],
    ['pta', featureRecord([endpointRow('*.msappproxy.net', { alsoAllow: ['msappproxy.net', 'other.test'] })])],
  ]),
);
const group = (base: string) => groups.find((each) => each.base === base);

test('a wildcard and its bare name are one group, whichever feature lists them', () => {
  assert.deepEqual(
    group('crl3.digicert.com')?.rows.map(({ host, feature }) => [host, feature]),
    [
      ['*.crl3.digicert.com', 'sync'],
      ['crl3.digicert.com', 'mfa'],
    ],
  );
});

test('every row is in exactly one group', () => {
  assert.equal(groups.length, 3);
  assert.equal(groups.flatMap(({ rows }) => rows).length, 5);
});

test('a group names its spellings, the bare name first', () => {
  assert.deepEqual(group('login.windows.net')?.names, ['login.windows.net', '*.login.windows.net']);
});

test('a name to allow beside a wildcard counts as a spelling when it has the same base, and else not', () => {
  assert.deepEqual(group('msappproxy.net')?.names, ['msappproxy.net', '*.msappproxy.net']);
});

test('a group has the slug of its base name', () => {
  assert.equal(group('crl3.digicert.com')?.slug, 'crl3-digicert-com');
});

test('groups are ordered by the name read from its right end', () => {
  assert.deepEqual(
    groups.map(({ base }) => base),
    ['crl3.digicert.com', 'msappproxy.net', 'login.windows.net'],
  );
});

test('no features give no groups', () => assert.deepEqual(hostGroups(new Map()), []));

for (const [a, b, sign, reason] of [
  ['z.example.com', 'a.example.net', -1, 'the last label decides first'],
  ['example.com', 'a.example.com', -1, 'a domain stands before its sub-domains'],
  ['b.example.com', 'a.example.com', 1, 'then the first label'],
  ['a.example.com', 'a.example.com', 0, 'equal names'],
] as const) {
  test(`${a} against ${b} gives ${sign}: ${reason}`, () => assert.equal(compareFromRight(a, b), sign));
}
