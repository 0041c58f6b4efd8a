import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endpointRow, featureRecord } from '../../../tests/support/content-samples.ts';
import { slimFeature } from './slim-feature.ts';

test('a feature keeps what lists are made from, and nothing that only a page shows', () => {
  const row = endpointRow('*.a.test', { alsoAllow: ['a.test'], notes: 'A note.', replacedBy: 'b.test', m365Set: 56 });
  assert.deepEqual(slimFeature('core', featureRecord([row], { title: 'Core' })), {
    id: 'core',
    title: 'Core',
    kind: 'base',
    endpoints: [
      {
        host: '*.a.test',
        match: 'wildcard',
        ports: [443],
        clouds: ['worldwide'],
        purpose: 'Sign-in.',
        status: 'current',
        from: 'connect-server',
        alsoAllow: ['a.test'],
        replacedBy: 'b.test',
        m365Set: 56,
      },
    ],
  });
});

test('it comes back the same from a file', () => {
  const slim = slimFeature('core', featureRecord([endpointRow('a.test', { ignorable: true, bareMinimum: 3 })]));
  assert.deepEqual(JSON.parse(JSON.stringify(slim)), slim);
});
