import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListEntry, Ports } from '../list-entry.ts';
import { addTo, underRules, type RuleUse } from './rule-uses.ts';
import { servicePorts } from './service-ports.ts';

const object = (name: string, line = 1) => {
  const entry: ListEntry = { line, text: name, action: 'allow', hosts: { kind: 'name', name }, ports: 'not-stated' };
  return { name, entry };
};
const use = (order: number, action: RuleUse['action'], ports: Ports = 'not-stated'): RuleUse => ({
  order,
  action,
  ports,
});
const told = (entries: readonly ListEntry[]) =>
  entries.map(({ text, action, partly }) => `${text} ${action}${partly === undefined ? '' : ' in part'}`);

test('without rules the objects stand as they are', () =>
  assert.deepEqual(told(underRules([object('a')], { groups: new Map(), uses: new Map() })), ['a allow']));

test('rules reach an object through its groups, in their order', () => {
  const groups = new Map([
    ['G', ['a']],
    ['H', ['G']],
  ]);
  const uses = new Map([
    ['H', [use(2, 'allow')]],
    ['a', [use(1, 'deny')]],
    ['b', [use(0, 'allow')]],
  ]);
  const entries = underRules([object('a'), object('b', 2), object('c', 3)], { groups, uses });
  assert.deepEqual(told(entries), ['b allow', 'a deny', 'a allow', 'c allow in part']);
});

test('groups that hold one another end', () => {
  const groups = new Map([
    ['G', ['H', 'a']],
    ['H', ['G']],
  ]);
  assert.deepEqual(told(underRules([object('a')], { groups, uses: new Map([['H', [use(0, 'allow')]]]) })), ['a allow']);
});

test('an object in very many rules keeps a few of its uses', () => {
  const uses = new Map<string, RuleUse[]>();
  for (let order = 0; order < 1000; order++) addTo(uses, 'a', [use(order, 'allow', [{ from: order, to: order }])]);
  assert.equal(underRules([object('a')], { groups: new Map(), uses }).length, 12);
});

for (const [services, ports] of [
  [['HTTPS'], [443]],
  [['service-http'], [80, 8080]],
  [
    ['tcp-443', 'TCP_5671', '8080'],
    [443, 5671, 8080],
  ],
  [['HTTPS', 'ALL'], undefined],
  [['tcp-99999'], undefined],
  [[], undefined],
] as const) {
  test(`the services ${services.join(' and ') || 'that are not there'} are the ports ${ports?.join() ?? 'not stated'}`, () =>
    assert.deepEqual(servicePorts(services), ports?.map((port) => ({ from: port, to: port })) ?? 'not-stated'));
}
