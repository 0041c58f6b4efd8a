import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { looksLikeJson, readJson } from './read-json.ts';

const read = (value: unknown) =>
  readJson(JSON.stringify(value))?.map(({ word, verdict, asideBecause }) => {
    const ports =
      word.kind !== 'host' || word.ports === 'not-stated' ? '' : `:${word.ports.map(({ from }) => from).join()}`;
    return `${asideBecause === undefined ? '' : 'aside '}${verdict === 'allow' ? '' : `${verdict} `}${word.text}${ports}`;
  });

for (const [value, expected, reason] of [
  [['a.test', 'b.test'], ['a.test', 'b.test'], 'an array of names'],
  [{ host: 'a.test', port: 443 }, ['a.test:443'], 'an object'],
  [{ port: '80,443', domain: 'a.test' }, ['a.test:80,443'], 'ports as a text'],
  [{ fqdns: ['a.test'], protocols: ['Https:443', 'Http:80'] }, ['a.test:443,80'], 'protocols as Azure writes them'],
  [{ targetFqdns: ['a.test'], protocols: [{ protocolType: 'Https', port: 443 }] }, ['a.test:443'], 'as objects'],
  [{ ports: [443], destinations: [{ name: 'a.test' }] }, ['a.test:443'], 'ports of the object around'],
  [{ urls: ['a.test'], tcpPorts: '443', udpPorts: '3478' }, ['a.test:443'], 'Microsoft 365'],
  [{ host: 'a.test', port: 443, protocol: 'udp' }, ['a.test:'], 'UDP, which is no TCP port'],
  [{ action: 'deny', hosts: ['a.test'] }, ['deny a.test'], 'a denial'],
  [{ enabled: false, hosts: ['a.test'] }, ['off a.test'], 'switched off'],
  [
    { purpose: 'Used by a.test', note: 'a.test', tags: ['b.test'] },
    ['aside a.test', 'aside a.test', 'aside b.test'],
    'other keys, which do not count',
  ],
  [{ allow: ['a.test'], deny: ['b.test'] }, ['deny b.test', 'a.test'], 'what is denied comes first'],
  [{ whitelist: { hosts: ['a.test'] }, blacklist: 'b.test' }, ['a.test', 'deny b.test'], 'other words for it'],
  [{ rules: { blocked: [{ host: 'b.test', port: 443 }] } }, ['deny b.test:443'], 'objects in a list that is denied'],
  [{ enabled: false, allow: ['a.test'] }, ['off a.test'], 'a list that is switched off'],
  [{ host: 'a.test', apex: true, subdomains: true }, ['a.test', 'a.test'], 'a name and what is below it'],
  [{ host: 'hxxps://a[.]test' }, ['https://a.test:443'], 'de-fanged'],
  [{ hosts: 'a.test, b.test' }, ['a.test', 'b.test'], 'several in a text'],
  [[1, null, true, [], {}], [], 'nothing of interest'],
] as const) {
  test(`JSON is read: ${reason}`, () => assert.deepEqual(read(value), expected));
}

test('what is no JSON is told', () => {
  assert.equal(readJson('[a.test]'), undefined);
  assert.ok(looksLikeJson('  [') && looksLikeJson('```json\n{') && !looksLikeJson('a.test'));
});

test('any JSON is safe', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.ok(readJson(text))));
  assert.ok(readJson(`${'['.repeat(3000)}"a.test"${']'.repeat(3000)}`));
});
