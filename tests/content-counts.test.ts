import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedMinimum } from '../src/core/hosts/minimum.ts';
import { HOP_IDS } from '../src/core/site/hops.ts';
import { contentFaults } from '../src/site/integrity/check.ts';
import { byId, readContent, readText } from './support/content-files.ts';

const content = readContent();
const errors = byId(content.errors);
const rows = content.endpoints.flatMap(({ id, data }) => data.endpoints.map((row) => ({ feature: id, ...row })));

/** The table of the connectivity article, in its order and spelling. */
const ARTICLE_TABLE = [
  'mscrl.microsoft.com',
  '*.verisign.com',
  '*.entrust.net',
  '*.management.core.windows.net',
  '*.graph.windows.net',
  'secure.aadcdn.microsoftonline-p.com',
  '*.microsoftonline.com',
  '*.crl3.digicert.com',
  '*.crl4.digicert.com',
  '*.digicert.cn',
  '*.ocsp.digicert.com',
  '*.www.d-trust.net',
  '*.root-c3-ca2-2009.ocsp.d-trust.net',
  '*.crl.microsoft.com',
  '*.oneocsp.microsoft.com',
  '*.ocsp.msocsp.com',
];

test('the content has no fault', () => assert.deepEqual(contentFaults(content), []));

/** The ids of what was imported once, from which the catalogue has grown. */
const imported = (name: string): readonly string[] => readText(`tests/fixtures/${name}.txt`).trim().split(/\s+/);

test('the 291 errors that were imported are all there, each under its id', () => {
  const ids = imported('imported-errors');
  assert.equal(new Set(ids).size, 291);
  assert.deepEqual(
    ids.filter((id) => !errors.has(id)),
    [],
  );
});

test('at least sixty errors have been added, each with messages, sources and its confidence', () => {
  const ids = new Set(imported('imported-errors'));
  const added = [...errors].filter(([id]) => !ids.has(id));
  assert.ok(added.length >= 60, `${added.length} were added`);
  for (const [id, { messages, sources, confidence, checked }] of added) {
    assert.ok(messages.length > 0 && sources.length > 0 && confidence !== undefined && checked !== '', id);
  }
});

test('the 314 sign-in codes that were imported are all there, and every code stands under its own number', () => {
  const codes = byId(content.aadsts);
  const numbers = imported('imported-sign-in-codes');
  assert.equal(new Set(numbers).size, 314);
  assert.deepEqual(
    numbers.filter((number) => !codes.has(`aadsts${number}`)),
    [],
  );
  for (const [id, { code }] of codes) assert.equal(code.toLowerCase(), id);
});

test('there are 349 rows of hosts', () => assert.equal(rows.length, 349));

test('every related error exists, is another one, and is named once', () => {
  for (const [id, { related }] of errors) {
    for (const other of related) assert.ok(errors.has(other), `${id} is related to ${other}, which does not exist`);
    assert.ok(!related.includes(id), `${id} is related to itself`);
    assert.equal(new Set(related).size, related.length, `${id} names a related error twice`);
  }
});

test('every error says where it breaks, who does what, how to prove the fix, and where it is from', () => {
  for (const [id, { hop, steps, verify, sources, checked }] of errors) {
    assert.ok(HOP_IDS.includes(hop), id);
    assert.ok(steps.length > 0 && steps.every(({ who }) => who), id);
    assert.ok(verify.length > 0 && verify.every(({ good, do: what, run }) => good && (what ?? run)), id);
    assert.ok(sources.length > 0, id);
    assert.match(checked, /^\d{4}-\d{2}-\d{2}$/, id);
  }
});

test('every hop has errors', () => {
  const used = new Set([...errors.values()].map(({ hop }) => hop));
  assert.deepEqual(
    HOP_IDS.filter((hop) => !used.has(hop)),
    [],
  );
});

test('every row of a host says what for, who calls, how sure, and where it is from', () => {
  for (const row of rows) {
    assert.ok(
      row.purpose && row.from && row.status && row.dated && row.sources.length > 0,
      `${row.feature} ${row.host}`,
    );
  }
});

test('no feature lists a host twice for the same clouds, ports and callers', () => {
  const seen = new Map<string, number>();
  for (const { feature, host, clouds, ports, from, purpose, m365Set } of rows) {
    const key = [feature, host, clouds, ports, from, purpose, m365Set].join(' | ');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  assert.deepEqual(
    [...seen].filter(([, times]) => times > 1),
    [],
  );
});

test('the sixteen hosts of the article are marked, and no other', () => {
  const marked = rows.filter((row) => row.bareMinimum).map(({ host }) => host);
  assert.deepEqual(marked.toSorted(), ARTICLE_TABLE.toSorted());
});

test("the published minimum stands in the article's order", () => {
  const features = content.endpoints.map(({ data }) => data).toSorted((a, b) => a.order - b.order);
  assert.deepEqual(
    publishedMinimum(features).map(({ host }) => host),
    ARTICLE_TABLE,
  );
});

test('every pattern finds every message of its own error', () => {
  const missed = [...errors].flatMap(([id, { pattern, messages }]) =>
    messages.filter((text) => !new RegExp(pattern, 'i').test(text)).map((text) => `${id}: ${text}`),
  );
  assert.deepEqual(missed, []);
});
