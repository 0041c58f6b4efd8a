import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow, featureRecord } from '../../../tests/support/content-samples.ts';
import { effectiveMinimum, publishedMinimum } from './minimum.ts';

const features = [
  featureRecord([
    endpointRow('login.test', { bareMinimum: 1 }),
    endpointRow('*.crl.test', { bareMinimum: 2, alsoAllow: ['crl.test'] }),
    endpointRow('optional.test'),
  ]),
  featureRecord([
    endpointRow('new.test', { effectiveMinimum: ['worldwide'] }),
    endpointRow('crl.test', { effectiveMinimum: ['worldwide'] }),
    endpointRow('login.gov.test', { clouds: ['usgov'], effectiveMinimum: ['usgov'] }),
    endpointRow('shared.test', { clouds: ['worldwide', 'usgov'], effectiveMinimum: ['usgov'] }),
    endpointRow('last.test', { bareMinimum: 3 }),
  ]),
];
const names = (cloud: 'worldwide' | 'usgov' | 'china') =>
  effectiveMinimum(features, cloud).map(({ host, reason }) => [host, reason]);

test('the published minimum is what the table has, in its order, across features', () => {
  assert.deepEqual(
    publishedMinimum(features).map(({ host }) => host),
    ['login.test', '*.crl.test', 'last.test'],
  );
});

test('the effective minimum puts each bare name beside its wildcard and what is missing at the end', () => {
  assert.deepEqual(names('worldwide'), [
    ['login.test', 'published'],
    ['*.crl.test', 'published'],
    ['crl.test', 'bare-name'],
    ['last.test', 'published'],
    ['new.test', 'missing'],
  ]);
});

test('a bare name that is already beside its wildcard is not named a second time', () => {
  assert.equal(names('worldwide').filter(([host]) => host === 'crl.test').length, 1);
});

test('a cloud without a published table gets what it needs, and nothing of another cloud', () => {
  assert.deepEqual(names('usgov'), [
    ['login.gov.test', 'missing'],
    ['shared.test', 'missing'],
  ]);
});

test('a cloud that no row speaks of gets an empty list', () => assert.deepEqual(names('china'), []));

test('each entry carries the published row that it comes from', () => {
  const bare = effectiveMinimum(features, 'worldwide').find(({ host }) => host === 'crl.test');
  assert.equal(bare?.row.host, '*.crl.test');
});
