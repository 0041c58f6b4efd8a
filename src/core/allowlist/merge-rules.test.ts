import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRules, type AskedName } from './merge-rules.ts';

const asked = (host: string, ports: readonly number[], feature = 'core', purpose = 'Sign-in.'): AskedName => ({
  host,
  ports,
  reason: { feature, featureTitle: feature, purpose, published: host },
});

test('a name that two features ask for is one rule with the ports and reasons of both', () => {
  const rules = mergeRules([asked('a.test', [443]), asked('A.test', [80, 443], 'pta')]);
  assert.deepEqual(
    rules.map(({ host, ports, reasons }) => [host, ports, reasons.map(({ feature }) => feature)]),
    [['a.test', [80, 443], ['core', 'pta']]],
  );
});

test('the same reason stands once', () => {
  assert.equal(mergeRules([asked('a.test', [443]), asked('a.test', [80])])[0]?.reasons.length, 1);
});

test('ports are ascending by number, not by letter', () => {
  assert.deepEqual(mergeRules([asked('a.test', [5671, 443, 80])])[0]?.ports, [80, 443, 5671]);
});

test('rules are sorted by base name, the bare name before its wildcard', () => {
  const hosts = ['c.test', '*.b.test', 'b.test', '*.a.test'];
  assert.deepEqual(
    mergeRules(hosts.map((host) => asked(host, [443]))).map(({ host }) => host),
    ['*.a.test', 'b.test', '*.b.test', 'c.test'],
  );
});

test('a name without a port makes no rule', () => assert.deepEqual(mergeRules([asked('a.test', [])]), []));
