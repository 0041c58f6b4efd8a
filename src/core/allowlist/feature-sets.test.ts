import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../tests/support/content-files.ts';
import type { CloudId } from '../hosts/schema.ts';
import { bareMinimum, effectiveMinimumRules, featureSets, listId, NAMED_SETS } from './feature-sets.ts';
import { slimFeature } from './slim-feature.ts';

const features = readContent().endpoints.map(({ id, data }) => slimFeature(id, data));
const sets = (cloud: CloudId) => new Map(featureSets(features, cloud).map((set) => [set.id, set]));
const CLOUDS: readonly CloudId[] = ['worldwide', 'usgov', 'china'];

test('the bare minimum is the sixteen hosts of the article, in its order', () => {
  assert.deepEqual(
    bareMinimum(features).map(({ host, ports }) => `${host}:${ports.join()}`),
    [
      'mscrl.microsoft.com:80',
      '*.verisign.com:80',
      '*.entrust.net:80',
      '*.management.core.windows.net:443',
      '*.graph.windows.net:443',
      'secure.aadcdn.microsoftonline-p.com:443',
      '*.microsoftonline.com:443',
      '*.crl3.digicert.com:80',
      '*.crl4.digicert.com:80',
      '*.digicert.cn:80',
      '*.ocsp.digicert.com:80',
      '*.www.d-trust.net:80',
      '*.root-c3-ca2-2009.ocsp.d-trust.net:80',
      '*.crl.microsoft.com:80',
      '*.oneocsp.microsoft.com:80',
      '*.ocsp.msocsp.com:80',
    ],
  );
});

test('the effective minimum is the bare minimum, the bare names it misses, and the two hosts it lacks', () => {
  const bare = new Set(bareMinimum(features).map(({ host }) => host));
  const added = effectiveMinimumRules(features, 'worldwide')
    .map(({ host }) => host)
    .filter((host) => !bare.has(host));
  assert.deepEqual(added, [
    'cacerts.digicert.cn',
    'crl.digicert.cn',
    'crl.microsoft.com',
    'crl3.digicert.com',
    'crl4.digicert.com',
    'graph.microsoft.com',
    'graph.windows.net',
    'login.windows.net',
    'management.core.windows.net',
    'ocsp.digicert.cn',
    'ocsp.digicert.com',
    'ocsp.msocsp.com',
    'oneocsp.microsoft.com',
    'root-c3-ca2-2009.ocsp.d-trust.net',
    'www.d-trust.net',
  ]);
});

test('every cloud has an effective minimum and everything; only the worldwide one has a published table', () => {
  for (const cloud of CLOUDS) {
    assert.ok(sets(cloud).has('effective-minimum') && sets(cloud).has('everything'), cloud);
    assert.equal(sets(cloud).has('bare-minimum'), cloud === 'worldwide', cloud);
  }
});

test('no set is empty, and what nobody has to allow makes none', () => {
  for (const cloud of CLOUDS) for (const [id, { rules }] of sets(cloud)) assert.ok(rules.length > 0, `${cloud} ${id}`);
  assert.ok(!sets('worldwide').has('telemetry') && !sets('worldwide').has('dns-only'));
});

test('everything has every name and port of every other set of its cloud', () => {
  for (const cloud of CLOUDS) {
    const all = new Map(
      sets(cloud)
        .get('everything')
        ?.rules.map(({ host, ports }) => [host, ports]),
    );
    for (const [id, { rules }] of sets(cloud)) {
      for (const { host, ports } of rules) {
        assert.ok(
          ports.every((port) => all.get(host)?.includes(port)),
          `${cloud} ${id} ${host}`,
        );
      }
    }
  }
});

test('the rules of every set stand in the order that writers are promised', () => {
  for (const cloud of CLOUDS) {
    for (const [id, { rules }] of sets(cloud)) {
      const key = ({ host }: { readonly host: string }) =>
        `${host.replace(/^\*\./, '')} ${host.startsWith('*') ? 1 : 0}`;
      const keys = rules.map(key);
      assert.deepEqual(keys, keys.toSorted(), `${cloud} ${id}`);
      assert.equal(new Set(keys).size, keys.length, `${cloud} ${id}`);
    }
  }
});

test('no feature has the id of a named set, and every id can stand in an address', () => {
  for (const { id } of features) assert.ok(!NAMED_SETS.some((named) => named === id), id);
  for (const id of sets('worldwide').keys()) assert.match(listId('worldwide', id), /^[a-z0-9-]+$/);
});

test('what a set leaves out is said: a retired host, what is not needed', () => {
  assert.match(sets('worldwide').get('core')?.leftOut[0]?.why ?? '', /^Retired; graph\.microsoft\.com/);
  assert.equal(sets('worldwide').get('everything')?.leftOut.length, 2);
});
