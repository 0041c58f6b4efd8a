import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SlimFeature, SlimRow } from '../../core/allowlist/slim-feature.ts';
import { defaultAsked, type Asked } from './address.ts';
import { breadths } from './breadth.ts';
import { listsByPurpose, needsOf, placeholdersOf } from './needs.ts';

const row = (host: string, more: Partial<SlimRow> = {}): SlimRow => ({
  host,
  match: host.startsWith('*.') ? 'wildcard' : 'exact',
  ports: [443],
  clouds: ['worldwide'],
  purpose: `What ${host} is for.`,
  status: 'current',
  from: 'connect-server',
  ...more,
});

const FEATURES: readonly SlimFeature[] = [
  {
    id: 'core',
    title: 'Core',
    kind: 'base',
    endpoints: [
      row('*.b.example', { bareMinimum: 1, alsoAllow: ['b.example'] }),
      row('a.example', { effectiveMinimum: ['worldwide'] }),
    ],
  },
  {
    id: 'seamless-sso',
    title: 'Seamless SSO',
    kind: 'option',
    endpoints: [row('tenantid.x.example', { match: 'placeholder' }), row('*.blob.core.windows.net')],
  },
];
const before = defaultAsked({ features: FEATURES, products: ['plain-hosts'] });
const byFeature: Asked = { ...before, set: 'features', choice: { ...before.choice, features: ['seamless-sso'] } };
const hosts = (asked: Asked, filled = new Map<string, string>()) =>
  needsOf(asked, FEATURES, filled).rules.map(({ host }) => host);

test('the effective minimum, the published one, and features each give their names under their own id', () => {
  assert.deepEqual(hosts(before), ['a.example', 'b.example', '*.b.example']);
  assert.deepEqual(hosts({ ...before, set: 'bare-minimum' }), ['*.b.example']);
  assert.deepEqual(hosts(byFeature), ['*.blob.core.windows.net']);
  assert.equal(needsOf(before, FEATURES, new Map()).listId, 'worldwide-effective-minimum');
  assert.equal(needsOf(byFeature, FEATURES, new Map()).listId, 'worldwide-seamless-sso');
  const nothing = { ...byFeature, choice: { ...byFeature.choice, features: [] } };
  assert.equal(needsOf(nothing, FEATURES, new Map()).listId, 'worldwide-nothing-chosen');
});

test('what is typed for a placeholder becomes a name', () => {
  assert.deepEqual(placeholdersOf(byFeature, FEATURES), [
    { host: 'tenantid.x.example', purpose: 'What tenantid.x.example is for.' },
  ]);
  assert.deepEqual(placeholdersOf(before, FEATURES), []);
  assert.ok(hosts(byFeature, new Map([['tenantid.x.example', 'fabrikam']])).includes('fabrikam.x.example'));
});

test('the three lists are parts of one', () => {
  const { rules } = needsOf(before, FEATURES, new Map());
  const lists = listsByPurpose(rules, FEATURES, before);
  assert.equal(lists.allow.length, 3);
  assert.equal(lists['do-not-decrypt'].length, 3);
  assert.equal(lists['do-not-authenticate'].length, 0);
});

test('a wildcard over a shared platform comes first and says so', () => {
  const both = [...needsOf(before, FEATURES, new Map()).rules, ...needsOf(byFeature, FEATURES, new Map()).rules];
  assert.deepEqual(
    breadths(both).map(({ host, isShared }) => [host, isShared]),
    [
      ['*.blob.core.windows.net', true],
      ['*.b.example', false],
    ],
  );
});
