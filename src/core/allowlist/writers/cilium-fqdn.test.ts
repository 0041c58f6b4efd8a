import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fileTexts, request, rule, SAMPLE_RULES, written } from '../../../../tests/support/list-request.ts';
import { writeCiliumFqdn } from './cilium-fqdn.ts';

const ports = (port: string) => [{ ports: [{ port, protocol: 'TCP' }] }];
const wild = (base: string) => [{ matchPattern: `*.${base}` }, { matchPattern: `**.${base}` }];

test('each port is an egress rule with its names, beside the one for DNS', () => {
  assert.deepEqual(parse(written(writeCiliumFqdn)['entra.yaml'] ?? ''), {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'entra-connect' },
    spec: {
      endpointSelector: { matchLabels: { app: 'entra-connect' } },
      egress: [
        {
          toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s-app': 'kube-dns' } }],
          toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
        },
        {
          toFQDNs: [
            ...wild('microsoftonline.com'),
            { matchName: 'login.microsoftonline.com' },
            { matchName: 'login.windows.net' },
            ...wild('servicebus.windows.net'),
          ],
          toPorts: ports('443'),
        },
        {
          toFQDNs: [
            { matchName: 'crl3.digicert.com' },
            ...wild('crl3.digicert.com'),
            { matchName: 'login.windows.net' },
          ],
          toPorts: ports('80'),
        },
        { toFQDNs: wild('servicebus.windows.net'), toPorts: ports('5671') },
      ],
    },
  });
});

test('no name is left out for a wildcard, because older versions read it as one label', () => {
  const { covered, departures } = writeCiliumFqdn(request());
  assert.deepEqual([covered, departures], [[], []]);
});

for (const [objectName, expected, reason] of [
  ['Fabrikam_Sync', 'fabrikam-sync', 'in lower case, without underscores'],
  ['no: 1', 'no-1', 'no colon'],
  ['', 'entra-connect', 'nothing typed'],
  ['true', 'true', 'a word of YAML, in quotes'],
] as const) {
  test(`the policy of "${objectName}" is called ${expected}: ${reason}`, () => {
    const text = fileTexts(writeCiliumFqdn(request([rule('a.test', 443)], { objectName })))['entra.yaml'] ?? '';
    const { metadata } = parse(text) as { metadata: { name: unknown } };
    assert.equal(metadata.name, expected);
  });
}

test('a ticket stays a comment', () => {
  const text = fileTexts(writeCiliumFqdn(request(SAMPLE_RULES, { ticket: 'CHG-1\nspec: {}' })))['entra.yaml'] ?? '';
  assert.deepEqual(parse(text), parse(written(writeCiliumFqdn)['entra.yaml'] ?? ''));
});
