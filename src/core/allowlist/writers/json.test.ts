import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeJson } from './json.ts';

test('a base and the names below it are two facts of one entry, for each port', () => {
  const rules = [rule('a.test', 443), rule('*.a.test', 80, 443), rule('b.test', 443)];
  const list: unknown = JSON.parse(written(writeJson, rules)['entra.json'] ?? '');
  const entry = (host: string, subdomains: boolean, apex: boolean, port: number, ...asked: readonly string[]) => ({
    ...{ host, subdomains, apex, port, protocol: 'tcp', features: ['Core sync'] },
    purposes: asked.map((name) => `Asked for ${name}.`),
  });
  assert.deepEqual(list, {
    version: '2026-11-25',
    list: 'worldwide-test',
    entries: [
      entry('a.test', true, true, 443, 'a.test', '*.a.test'),
      entry('a.test', true, false, 80, '*.a.test'),
      entry('b.test', false, true, 443, 'b.test'),
    ],
  });
});

test('a typed ticket stays a text', () => {
  const ticket = '"],"entries":[{"host":"evil.test"}]\n';
  const text = writeJson(request([rule('a.test', 443)], { ticket }))
    .files[0]?.lines.map((line) => line.text)
    .join('\n');
  const list = JSON.parse(text ?? '') as { readonly ticket: string; readonly entries: readonly unknown[] };
  assert.equal(list.ticket, ticket);
  assert.equal(list.entries.length, 1);
});
