import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIALECT_IDS } from '../../core/allowlist/dialect-ids.ts';
import { FORMAT_IDS, LIST_FORMATS } from '../../core/allowlist/list-formats.ts';
import type { ListRequest, Rule } from '../../core/allowlist/rule.ts';
import { TYPED_DEFAULTS } from '../../core/allowlist/writers/typed-defaults.ts';
import { formatsOf } from './formats-of.ts';
import { filesFor, formatFor, typedFor } from './purposes.ts';
import { reasonedLines } from './reasons.ts';

const rule = (host: string, ports: readonly number[]): Rule => ({
  host,
  ports,
  reasons: [{ feature: 'crl', featureTitle: 'Certificate checks', purpose: 'Checks certificates.', published: host }],
});
const RULES = [rule('a.example', [443]), rule('b.example', [80]), rule('*.b.example', [80]), rule('c.b.example', [80])];
const request: ListRequest = {
  rules: RULES,
  listId: 'worldwide-example-do-not-decrypt',
  checked: '2026-11-25',
  typed: typedFor('do-not-decrypt', TYPED_DEFAULTS),
};

for (const product of FORMAT_IDS) {
  test(`a list of exemptions for ${product} holds every name and lets nothing through`, async () => {
    const write = await LIST_FORMATS[formatFor('do-not-decrypt', product)].load();
    const files = filesFor('do-not-decrypt', write(request).files);
    const text = files.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    assert.match(text, /a\.example/);
    assert.match(text, /b\.example/);
    assert.doesNotMatch(text.replaceAll(/allowlist/gi, ''), /\b(?:allow|permit|accept|pass|return listed)\b/i);
    for (const { name } of files) assert.match(name, /^do-not-decrypt-/);
  });
}

test('the first list is written by the product itself, with all its files', async () => {
  assert.equal(formatFor('allow', 'pac'), 'pac');
  const { files } = (await LIST_FORMATS['squid-dstdomain'].load())(request);
  assert.deepEqual(filesFor('allow', files), files);
  assert.ok(filesFor('do-not-authenticate', files).length < files.length);
});

test('every dialect has a format for what is missing, the chosen product first', () => {
  for (const dialect of DIALECT_IDS) assert.ok(FORMAT_IDS.includes(formatsOf(dialect, '')[0]));
  assert.equal(formatsOf('azure-firewall', 'azure-firewall-terraform')[0], 'azure-firewall-terraform');
  assert.equal(formatsOf('squid-acl', 'pac')[0], 'squid-dstdomain');
  assert.equal(formatsOf('gcp-swp-urllist', '')[0], 'plain-hosts');
});

test('a line has the reasons of its rules by base name, and the names that it covers in the product', async () => {
  const { files, covered } = (await LIST_FORMATS['squid-dstdomain'].load())(request);
  const entries = RULES.map((one) => ({ rule: one, why: one.reasons.map(({ purpose }) => purpose) }));
  const file = files.find(({ name }) => name === 'entra-80.txt');
  assert.ok(file);
  const lines = reasonedLines(file, entries, covered);
  assert.deepEqual(lines[0]?.reasons, []);
  assert.deepEqual(lines.at(-1), {
    text: '.b.example',
    reasons: [
      {
        base: 'b.example',
        features: ['Certificate checks'],
        why: ['Checks certificates.'],
        covers: ['b.example', 'c.b.example'],
      },
    ],
  });
});
