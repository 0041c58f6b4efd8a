import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../tests/support/content-files.ts';
import { featureSets } from './feature-sets.ts';
import { slimFeature } from './slim-feature.ts';
import { threeLists, TREATED_FEATURES, type Treatment } from './three-lists.ts';

const content = readContent();
const features = content.endpoints.map(({ id, data }) => slimFeature(id, data));
const listsOf = (id: string, cloud: 'worldwide' | 'usgov' | 'china' = 'worldwide') =>
  threeLists(featureSets(features, cloud).find((set) => set.id === id)?.rules ?? [], features, cloud);
const hosts = (list: readonly Treatment[]) => list.map(({ rule }) => rule.host);

test('every feature of the content is judged, and no other', () => {
  assert.deepEqual(TREATED_FEATURES.toSorted(), features.map(({ id }) => id).sort());
});

test('the first list is the whole list', () => {
  const { allow } = listsOf('everything');
  assert.equal(allow.length, featureSets(features, 'worldwide').find(({ id }) => id === 'everything')?.rules.length);
  for (const { why } of allow) assert.ok(why.length > 0);
});

test('the sync engine is not decrypted and may be asked for a sign-in', () => {
  const { allow, doNotDecrypt, doNotAuthenticate } = listsOf('core');
  assert.deepEqual(hosts(doNotDecrypt), hosts(allow));
  assert.deepEqual(doNotAuthenticate, []);
});

test('certificate checks on port 80 have nothing to decrypt and must not be asked for a sign-in', () => {
  const { allow, doNotDecrypt, doNotAuthenticate } = listsOf('crl');
  assert.deepEqual(doNotDecrypt, []);
  assert.deepEqual(hosts(doNotAuthenticate), hosts(allow));
});

test('an agent is neither decrypted nor asked: its service hosts on 443, its certificate hosts on 80', () => {
  const { doNotDecrypt, doNotAuthenticate } = listsOf('pta');
  assert.ok(hosts(doNotDecrypt).includes('*.servicebus.windows.net'));
  assert.ok(!hosts(doNotDecrypt).includes('crl3.digicert.com'));
  assert.ok(hosts(doNotAuthenticate).includes('crl3.digicert.com'));
});

test('of hybrid join only the host that devices sign in to with a certificate must not be decrypted', () => {
  assert.deepEqual(hosts(listsOf('hybrid-join').doNotDecrypt), ['device.login.microsoftonline.com']);
  assert.deepEqual(hosts(listsOf('hybrid-join', 'usgov').doNotDecrypt), ['device.login.microsoftonline.us']);
});

test('a rule keeps only the ports that are meant', () => {
  const { doNotDecrypt } = listsOf('everything');
  assert.ok(doNotDecrypt.every(({ rule }) => !rule.ports.includes(80)));
  const wide = doNotDecrypt.find(({ rule }) => rule.host === 'login.microsoft.com');
  assert.deepEqual(wide?.rule.ports, [443]);
});

test('a rule keeps only the reasons that put it into the list', () => {
  const shared = listsOf('everything').doNotAuthenticate.find(({ rule }) => rule.host === '*.microsoftonline.com');
  assert.deepEqual(shared?.rule.reasons.map(({ feature }) => feature).sort(), ['app-proxy', 'cloud-sync']);
});

test('the rows of the Microsoft 365 list that are in category Allow are those that say so', () => {
  for (const cloud of ['worldwide', 'usgov', 'china'] as const) {
    const says = content.endpoints
      .flatMap(({ data }) => data.endpoints)
      .filter(
        ({ purpose, m365Set, clouds, status }) =>
          clouds.includes(cloud) && m365Set !== undefined && status !== 'retired' && purpose.includes('category Allow'),
      );
    const listed = new Set(hosts(listsOf('m365-common', cloud).doNotDecrypt));
    for (const { host, ports } of says) assert.equal(listed.has(host), ports.includes(443), `${cloud} ${host}`);
  }
});

test('what no source asks for is in the first list only', () => {
  const { allow, doNotDecrypt, doNotAuthenticate } = listsOf('admin-portal');
  assert.ok(allow.length > 0);
  assert.deepEqual([...doNotDecrypt, ...doNotAuthenticate], []);
});
