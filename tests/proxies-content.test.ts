/** What the site says about each list format: in its schema, well sourced, and nothing of the facts lost. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../scripts/root.ts';
import { FORMAT_IDS } from '../src/core/allowlist/list-formats.ts';
import { proxyRecord, type ProxyRecord } from '../src/core/allowlist/schema.ts';
import { readFacts, readText } from './support/content-files.ts';

const formatFact = z.object({
  id: z.string(),
  set: z.string(),
  rank: z.number(),
  extension: z.string(),
  confidence: z.string(),
  verified: z.string().nullable(),
  supportsPort: z.boolean().nullable(),
  wildcardCoversApex: z.boolean().nullable(),
  gotchas: z.array(z.string()),
});

/** Two that the facts put off, and that we write because the real programs are at hand to prove them. */
const ALSO = ['nginx-map', 'haproxy-acl'];
/** The format of two files, for which the first ending is not the one that we write. */
const EXTENSION_OF: Readonly<Record<string, string>> = { 'squid-dstdomain': '.conf' };

const records = new Map<string, ProxyRecord>();
const faults: string[] = [];
for (const file of globSync('content/proxies/*', { cwd: ROOT }).sort()) {
  const read = proxyRecord.safeParse(parse(readText(file)));
  if (read.success) records.set(basename(file, '.yaml'), read.data);
  else faults.push(`${file}: ${z.prettifyError(read.error)}`);
}

test('every list format that is written is described, and no other', () => {
  assert.deepEqual([...records.keys()].sort(), [...FORMAT_IDS].sort());
});

test('every record passes its schema', () => assert.deepEqual(faults, []));

test('no two formats share a label or a place', () => {
  const all = [...records.values()];
  assert.equal(new Set(all.map(({ label }) => label)).size, all.length);
  assert.equal(new Set(all.map(({ order }) => order)).size, all.length);
});

test('every source is known', () => {
  const known = new Set(Object.keys(z.record(z.string(), z.unknown()).parse(parse(readText('content/sources.yaml')))));
  assert.deepEqual(
    [...records].flatMap(([id, { sources }]) =>
      sources.filter(({ source }) => !known.has(source)).map(({ source }) => `${id}: ${source}`),
    ),
    [],
  );
});

/** Every text of a record that a page shows as a sentence, with where it stands. */
function sentences(record: ProxyRecord): readonly (readonly [string, string])[] {
  const { wildcard, depth, port, comments, limits, https, doubt, apex, cannot, traps, importSteps, executed } = record;
  return [
    ...Object.entries({ wildcard, depth, port, comments, limits, https, apex: apex.says }),
    ...(doubt === undefined ? [] : [['doubt', doubt] as const]),
    ...(executed === undefined ? [] : [['executed', executed.did] as const]),
    ...cannot.map((says) => ['cannot', says] as const),
    ...traps.map((says) => ['traps', says] as const),
    ...importSteps.map((step) => ['importSteps', step.do] as const),
    ...record.verify.flatMap((proof) => (proof.do === undefined ? [] : [['verify', proof.do] as const])),
  ];
}

for (const [says, pattern] of [
  ['ends as a sentence', /[^.]$/],
  ['pairs its backticks', /^[^`]*(?:`[^`]+`[^`]*)*`[^`]*$/],
  ['does not shout', /!(?=\s|$)/],
  ['carries no link, which the inline marks do not know', /\]\(/],
] as const) {
  test(`every sentence ${says}`, () => {
    assert.deepEqual(
      [...records].flatMap(([id, record]) =>
        sentences(record)
          .filter(([, text]) => pattern.test(text))
          .map(([field, text]) => `${id}: ${field}: ${text}`),
      ),
      [],
    );
  });
}

test('every format is proved by at least two commands', () => {
  for (const [id, { verify }] of records) assert.ok(verify.filter(({ run }) => run !== undefined).length >= 2, id);
});

const facts = readFacts('formats');
const skip = facts === undefined && '../shared/facts is not here, so there is nothing to compare with.';
const wanted = () =>
  z
    .array(formatFact)
    .parse(facts)
    .filter(({ id, set }) => set === 'first' || set === 'second' || ALSO.includes(id));

test('every format of the first and second set has a record, and no record is without a format', { skip }, () => {
  assert.deepEqual(
    [...records.keys()].sort(),
    wanted()
      .map(({ id }) => id)
      .sort(),
  );
});

test('every gotcha has a trap', { skip }, () => {
  const short = wanted()
    .filter(({ id, gotchas }) => (records.get(id)?.traps.length ?? 0) < gotchas.length)
    .map(({ id, gotchas }) => `${id}: ${records.get(id)?.traps.length} traps for ${gotchas.length} gotchas`);
  assert.deepEqual(short, []);
});

test('place, ending, confidence and what was run are those of the facts', { skip }, () => {
  for (const fact of wanted()) {
    const record = records.get(fact.id);
    assert.ok(record, fact.id);
    assert.deepEqual(
      [record.order, record.extension, record.confidence, record.executed !== undefined],
      [fact.rank, EXTENSION_OF[fact.id] ?? fact.extension, fact.confidence, fact.verified !== null],
      fact.id,
    );
  }
});

test('the bare name and the port are told as the facts have them', { skip }, () => {
  for (const { id, wildcardCoversApex: apex, supportsPort } of wanted()) {
    const record = records.get(id);
    assert.equal(record?.apex.covers, apex === null ? 'unclear' : apex ? 'yes' : 'no', id);
    assert.match(record.port, supportsPort === null ? /^Unclear/ : supportsPort ? /^Held/ : /^Not held/, id);
  }
});
