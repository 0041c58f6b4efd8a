import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleErrors, sampleHosts, sampleIndex } from '../../../tests/support/sample-index.ts';
import { codeKey } from '../errors/spellings.ts';
import { buildSearchIndex } from './search-index.ts';

const indexed = (id: string) => sampleIndex.codes.errors.find((each) => each[0] === id);
const worded = (id: string) => sampleIndex.messages[sampleIndex.words.errors.findIndex((each) => each[0] === id)];

test('every error is in the index once', () => {
  assert.deepEqual(sampleIndex.codes.errors.map(([id]) => id).sort(), sampleErrors.map(({ id }) => id).sort());
});

test('errors of the connectivity article come first, and the order within each half stays', () => {
  assert.deepEqual(
    sampleIndex.codes.errors.map(([id]) => id),
    ['proxy-407', 'wizard-cannot-reach-proxy', 'aadsts50126', 'winhttp-12007', 'wizard-unexpected', 'event-6900'],
  );
});

test('a code with a page of its own is not listed a second time among the codes', () => {
  assert.deepEqual(
    sampleIndex.codes.signIn.map(([code]) => code),
    [16000, 16001],
  );
});

test('a code without a name has an empty one', () => {
  assert.deepEqual(sampleIndex.codes.signIn[1], [16001, '']);
});

test('an error is known by every spelling of its numbers, as keys', () => {
  for (const spelling of ['0x80072ee7', '12007', '-2147012889', '2147954407']) {
    assert.ok(indexed('winhttp-12007')?.[3].includes(codeKey(spelling)), spelling);
  }
});

test('codes are listed once each', () => {
  for (const [id, , , codes] of sampleIndex.codes.errors) assert.equal(new Set(codes).size, codes.length, id);
});

test('messages and the name are kept in the form in which sentences are compared', () => {
  assert.ok(worded('proxy-407')?.includes('the remote server returned an error 407 proxy authentication required'));
});

test('what the title or a code says already is not said again', () => {
  const titled = { ...sampleErrors[0], id: 'x', title: 'Same words', name: 'Same words!', aliases: [] };
  const [only] = buildSearchIndex([{ ...titled, messages: [] } as (typeof sampleErrors)[number]], [], []).messages;
  assert.deepEqual(only, []);
});

test('a host has its base name, and its spellings where they are not just that', () => {
  assert.deepEqual(
    sampleIndex.words.hosts.find(([base]) => base === 'crl3.digicert.com'),
    ['crl3.digicert.com'],
  );
  assert.deepEqual(
    sampleIndex.words.hosts.find(([base]) => base === 'digicert.com'),
    ['digicert.com', '*.digicert.com'],
  );
  assert.equal(sampleIndex.words.hosts.length, sampleHosts.length);
});

test('the index is plain data: it is the same after a way through JSON', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(sampleIndex)), sampleIndex);
});
