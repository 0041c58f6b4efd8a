/** The table of the connectivity article, pasted as it is copied from its page, against what a server needs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectList } from '../src/core/allowlist/inspect-list.ts';
import { bareMinimum, effectiveMinimumRules } from '../src/core/allowlist/feature-sets.ts';
import { requirementsOf } from '../src/core/allowlist/missing-lines.ts';
import { recogniseDialect } from '../src/core/allowlist/recognise-dialect.ts';
import { slimFeature } from '../src/core/allowlist/slim-feature.ts';
import type { DialectId } from '../src/core/allowlist/dialect-ids.ts';
import { readContent } from './support/content-files.ts';

const features = readContent().endpoints.map(({ id, data }) => slimFeature(id, data));
const published = bareMinimum(features);
const rules = effectiveMinimumRules(features, 'worldwide');

/** Two hosts share a cell, as in the article. */
const TABLE = [
  '| URL | Port | Description |',
  '| --- | --- | --- |',
  ...published.flatMap(({ host, ports }, index) => {
    const port = ports[0] === 80 ? 'HTTP/80' : 'HTTPS/443';
    if (host === '*.graph.windows.net') return [];
    const also =
      published[index + 1]?.host === '*.graph.windows.net' ? '</br>`*.graph.windows.net` (Azure AD Graph)' : '';
    return [`| \`${host}\`${also && ` (Azure Storage)${also}`} |${port} |What it is for. |`];
  }),
].join('\n');

const inspected = (dialect: DialectId) => inspectList({ text: TABLE, dialect }, rules, features, 'worldwide');
const CERTIFICATES = [
  'crl.microsoft.com',
  'crl3.digicert.com',
  'crl4.digicert.com',
  'ocsp.digicert.com',
  'ocsp.msocsp.com',
  'oneocsp.microsoft.com',
  'root-c3-ca2-2009.ocsp.d-trust.net',
  'www.d-trust.net',
];

test('it is seen to be a table that no product takes as it is', () => {
  assert.deepEqual(
    recogniseDialect(TABLE).map(({ dialect }) => dialect),
    ['generic'],
  );
});

test('every row of it covers what it says, also the second host of a cell', () => {
  const { verdicts } = inspected('panos-url-list');
  const asked = new Set(requirementsOf(published).map(({ host, port }) => `${host}:${port}`));
  for (const { host, port, covered, reason } of verdicts) {
    if (asked.has(`${host}:${port}`)) assert.equal(covered, 'yes', `${host}: ${reason}`);
  }
});

test('for PAN-OS eight of its rows miss the real certificate host, each with the line to add', () => {
  const { verdicts } = inspected('panos-url-list');
  const found = verdicts.filter(({ ineffective, host }) => ineffective && CERTIFICATES.includes(host));
  assert.deepEqual(
    found.map(({ host }) => host),
    CERTIFICATES,
  );
  for (const { host, port, covered, ineffective } of found) {
    assert.deepEqual([port, covered], [80, 'no']);
    assert.equal(ineffective?.text.includes(`*.${host}`), true);
    assert.equal(ineffective?.instead.replace(/\/$/, ''), host);
  }
});

test('what it lacks is missing: the two hosts of current builds and the bare names', () => {
  const hosts = inspected('panos-url-list').missing.map(({ host }) => host);
  assert.ok(hosts.includes('graph.microsoft.com') && hosts.includes('login.windows.net'));
  for (const host of CERTIFICATES) assert.ok(hosts.includes(host), host);
  assert.ok(!hosts.includes('*.microsoftonline.com'));
});

test('for Squid nothing of it does anything, and each verdict names the line that looks as if it did', () => {
  const { verdicts } = inspected('squid-dstdomain');
  assert.ok(verdicts.every(({ covered }) => covered === 'no'));
  const asked = new Set(requirementsOf(published).map(({ host, port }) => `${host}:${port}`));
  for (const { host, port, ineffective } of verdicts) {
    if (asked.has(`${host}:${port}`)) assert.ok(ineffective?.text.includes(host), host);
  }
});

test('for Netskope, where a wildcard takes in the bare name, no certificate host is missing', () => {
  const missing = inspected('netskope-url-list').missing.map(({ host }) => host);
  assert.deepEqual(
    missing.filter((host) => CERTIFICATES.includes(host)),
    [],
  );
});

test('its retired row is named, and nothing in it is too wide, unrelated or a look-alike', () => {
  const { summary, lookAlikes } = inspected('panos-url-list');
  assert.deepEqual(
    summary.retired.map(({ why }) => why),
    ['graph.windows.net is retired; graph.microsoft.com has taken its place.'],
  );
  assert.deepEqual([summary.tooWide, summary.unrelated, lookAlikes], [[], 0, []]);
});
