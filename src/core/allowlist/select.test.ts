import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow } from '../../../tests/support/content-samples.ts';
import { select, type NameChoice } from './select.ts';
import type { SlimFeature } from './slim-feature.ts';

const features: readonly SlimFeature[] = [
  {
    id: 'core',
    title: 'Core',
    kind: 'base',
    endpoints: [
      endpointRow('*.login.test'),
      endpointRow('graph.test', { ports: [80, 443] }),
      endpointRow('*.old.test', { status: 'retired', replacedBy: 'graph.test', alsoAllow: ['old.test'] }),
      endpointRow('gone.test', { status: 'retired' }),
      endpointRow('kept.test', { status: 'legacy' }),
      endpointRow('argued.test', { status: 'disputed' }),
      endpointRow('login.gov.test', { clouds: ['usgov'] }),
    ],
  },
  {
    id: 'crl',
    title: 'Certificates',
    kind: 'base',
    endpoints: [
      endpointRow('*.crl.test', { ports: [80], alsoAllow: ['crl.test'], missesRealName: true, purpose: 'Revocation.' }),
      endpointRow('*.pki.test', { ports: [80] }),
    ],
  },
  {
    id: 'agent',
    title: 'Agent',
    kind: 'option',
    endpoints: [
      endpointRow('graph.test', { from: 'agent-server', purpose: 'Registration.' }),
      endpointRow('a.login.test', { from: 'agent-server' }),
      endpointRow('gone.test', { from: 'agent-server' }),
      endpointRow('tenantid.relay.test', { match: 'placeholder', from: 'agent-server' }),
      endpointRow('everybody.test', { from: 'any' }),
      endpointRow('portal.test', { from: 'admin-browser' }),
    ],
  },
  {
    id: 'noise',
    title: 'Noise',
    kind: 'ignore',
    endpoints: [endpointRow('telemetry.test', { ignorable: true }), endpointRow('dns.test', { ports: [] })],
  },
];

const CHOICE: NameChoice = {
  cloud: 'worldwide',
  features: ['core'],
  strictness: 'published',
  retired: false,
  legacy: true,
  callers: ['any'],
};
const chosen = (part: Partial<NameChoice>, filled?: ReadonlyMap<string, string>) =>
  select(features, { ...CHOICE, ...part }, filled);
const hosts = (part: Partial<NameChoice>) => chosen(part).rules.map(({ host }) => host);
const leftOut = (part: Partial<NameChoice>) =>
  Object.fromEntries(chosen(part).leftOut.map(({ host, why }) => [host, why]));

test('a list has the names of the chosen features and the chosen cloud, in order', () => {
  assert.deepEqual(hosts({}), ['argued.test', 'graph.test', 'kept.test', '*.login.test']);
  assert.deepEqual(hosts({ cloud: 'usgov' }), ['login.gov.test']);
  assert.deepEqual(hosts({ cloud: 'china' }), []);
});

test('what is retired or legacy is in or out as chosen, and out with the reason', () => {
  assert.deepEqual(leftOut({}), {
    '*.old.test': 'Retired; graph.test has taken its place.',
    'gone.test': 'Retired.',
  });
  assert.deepEqual(leftOut({ retired: true, legacy: false }), {
    'kept.test': 'Legacy: kept for older builds or certificates.',
  });
  assert.ok(hosts({ retired: true }).includes('*.old.test'));
});

test('bare names are added only where that was chosen, with the ports and the published spelling of their wildcard', () => {
  assert.deepEqual(hosts({ features: ['crl'] }), ['*.crl.test', '*.pki.test']);
  const { rules } = chosen({ features: ['crl'], strictness: 'bare-names' });
  assert.deepEqual(rules[0], {
    host: 'crl.test',
    ports: [80],
    reasons: [{ feature: 'crl', featureTitle: 'Certificates', purpose: 'Revocation.', published: '*.crl.test' }],
  });
});

test('exact names replace a wildcard from the whole catalogue, and a wildcard without any is left out', () => {
  const { rules, leftOut: out, replaced } = chosen({ features: ['core', 'crl'], strictness: 'exact' });
  assert.deepEqual(
    rules.map(({ host }) => host),
    ['a.login.test', 'argued.test', 'crl.test', 'graph.test', 'kept.test'],
  );
  assert.deepEqual(
    replaced.map(({ wildcard, complete }) => [wildcard, complete]),
    [
      ['*.login.test', false],
      ['*.crl.test', true],
    ],
  );
  assert.equal(
    out.find(({ host }) => host === '*.pki.test')?.why,
    'A wildcard, and no exact name below it is published.',
  );
});

test('a name that two features ask for is one rule with both reasons', () => {
  const rule = chosen({ features: ['core', 'agent'] }).rules.find(({ host }) => host === 'graph.test');
  assert.deepEqual(rule?.ports, [80, 443]);
  assert.deepEqual(
    rule?.reasons.map(({ feature }) => feature),
    ['core', 'agent'],
  );
});

test('what one feature leaves out is not said to be left out when another has it in the list', () => {
  const selection = chosen({ features: ['core', 'agent'] });
  assert.ok(selection.rules.some(({ host }) => host === 'gone.test'));
  assert.ok(!selection.leftOut.some(({ host }) => host === 'gone.test'));
});

test('callers choose rows; a row that any client calls is in whoever is chosen', () => {
  assert.deepEqual(hosts({ features: ['agent'], callers: ['admin-browser'] }), ['everybody.test', 'portal.test']);
  assert.equal(
    leftOut({ features: ['agent'], callers: ['agent-server'] })['portal.test'],
    "Called by an administrator's browser, which was not chosen.",
  );
});

test('what nobody has to allow is left out with the reason', () => {
  assert.deepEqual(leftOut({ features: ['noise'] }), {
    'dns.test': 'It is looked up in DNS only; nothing connects to it.',
    'telemetry.test': 'Calls to it may be seen; they need not be allowed.',
  });
});

test('the same name with the same reason is left out once, with the features that ask for it', () => {
  const twice = [
    ...features,
    { id: 'more', title: 'More', kind: 'ignore' as const, endpoints: [endpointRow('dns.test', { ports: [] })] },
  ];
  const { leftOut: out } = select(twice, { ...CHOICE, features: ['noise', 'more'] });
  assert.deepEqual(out.find(({ host }) => host === 'dns.test')?.features, ['noise', 'more']);
});

const PLACEHOLDER = 'tenantid.relay.test';
for (const [typed, host, reason] of [
  ['contoso', 'contoso.relay.test', 'the own part'],
  [' Contoso.relay.TEST ', 'contoso.relay.test', 'the whole name, with spaces and capitals'],
  ['eu.contoso', 'eu.contoso.relay.test', 'an own part of two labels'],
] as const) {
  test(`a placeholder takes "${typed}": ${reason}`, () => {
    const { rules } = chosen({ features: ['agent'] }, new Map([[PLACEHOLDER, typed]]));
    assert.equal(rules.find(({ reasons }) => reasons[0]?.published === PLACEHOLDER)?.host, host);
  });
}

for (const [typed, says, reason] of [
  ['', /type it/, 'nothing was typed'],
  ['*.x', /no wildcard/, 'a wildcard is no name of one tenant'],
  ['a b', /makes no host/, 'a space'],
  ['"; drop', /makes no host/, 'what wants to get out of a syntax'],
  ['x\ny', /makes no host/, 'a line break'],
] as const) {
  test(`a placeholder is left out with a sentence for "${typed}": ${reason}`, () => {
    const { rules, leftOut: out } = chosen({ features: ['agent'] }, new Map([[PLACEHOLDER, typed]]));
    assert.ok(!rules.some(({ host }) => host.endsWith('relay.test')));
    assert.match(out.find(({ host }) => host === PLACEHOLDER)?.why ?? '', says);
  });
}

test('a placeholder under a wildcard of the list is not left out; its reason is with the wildcard', () => {
  const wide: SlimFeature = { id: 'wide', title: 'Wide', kind: 'base', endpoints: [endpointRow('*.relay.test')] };
  const { rules, leftOut: out } = select([...features, wide], { ...CHOICE, features: ['agent', 'wide'] });
  assert.ok(!out.some(({ host }) => host === PLACEHOLDER));
  assert.deepEqual(
    rules.find(({ host }) => host === '*.relay.test')?.reasons.map(({ published }) => published),
    ['*.relay.test', PLACEHOLDER],
  );
});

test('a feature that does not exist is ignored', () => assert.deepEqual(chosen({ features: ['x'] }).rules, []));
