import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ports } from './list-entry.ts';
import { isPortWord, portPhrase, portsInProse } from './stated-ports.ts';

function shown(ports: Ports | undefined): string {
  if (ports === undefined) return 'nothing';
  if (ports === 'not-stated') return 'any';
  return ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join() || 'none';
}

for (const [phrase, expected, reason] of [
  ['443', '443', 'a number'],
  ['80,443', '80,443', 'numbers'],
  ['80, 443 and 8080', '80,443,8080', 'numbers with words between'],
  ['400-500', '400-500', 'a range'],
  ['400 - 500', '400-500', 'a range with spaces'],
  ['tcp/443', '443', 'the protocol before'],
  ['443/tcp', '443', 'the protocol behind'],
  ['HTTPS/443', '443', 'as Microsoft writes it'],
  ['TCP: 443, 80', '443,80', 'as Microsoft 365 writes it'],
  ['(TCP 443)', '443', 'in brackets'],
  ['port 443', '443', 'with the word'],
  ['Https:443', '443', 'as Azure Firewall writes it'],
  ['HTTPS', '443', 'a protocol that has a port'],
  ['HTTP/HTTPS', '80,443', 'two of them'],
  ['HTTPS 8443', '8443', 'a number counts before the protocol'],
  ['UDP 3478', 'none', 'UDP only'],
  ['3478/udp', 'none', 'UDP only, behind'],
  ['3478 UDP', 'none', 'UDP only, as two words'],
  ['UDP', 'none', 'UDP without a number'],
  ['TCP: 443 UDP: 3478', '443', 'both, each with its own'],
  ['tcp/443, udp/443', '443', 'both in one list'],
  ['TCP/UDP 443', '443', 'both for one number'],
  ['any', 'any', 'any port'],
  ['TCP', 'any', 'TCP says no number'],
  ['0', 'nothing', 'no port has the number 0'],
  ['65536', 'nothing', 'nor one more than 65535'],
  ['500-400', 'nothing', 'a range backwards'],
  ['a.example', 'nothing', 'a host'],
  ['443.', '443', 'a full stop behind'],
  ['Sign-in 443', 'nothing', 'other words'],
  ['10.0.0.1', 'nothing', 'an address'],
  ['2001:443', 'nothing', 'a part of an address'],
  ['ports', 'nothing', 'a word without a number'],
  ['', 'nothing', 'nothing'],
] as const) {
  test(`"${phrase}" states ${expected}: ${reason}`, () => assert.equal(shown(portPhrase(phrase)?.tcp), expected));
}

for (const [sentence, expected, reason] of [
  ['used for sign-in on port 443', '443', 'a port by its word'],
  ['reached over HTTPS/443 and HTTP/80', '443,80', 'protocols with numbers'],
  ['ports 80, 443', '80,443', 'several'],
  ['needs 443/tcp', '443', 'the protocol behind'],
  ['Office 365 since 2016', 'nothing', 'other numbers'],
  ['port 443.example', 'nothing', 'a number in a name'],
] as const) {
  test(`"${sentence}" mentions ${expected}: ${reason}`, () =>
    assert.equal(shown(portsInProse(sentence)?.tcp), expected));
}

test('single words of a phrase about ports are known', () => {
  for (const word of ['443', 'tcp/443', 'TCP:', '(443)', 'port', '443,']) assert.ok(isPortWord(word), word);
  for (const word of ['Sign-in', 'a.example', '99999', 'tcpdump']) assert.ok(!isPortWord(word), word);
});
