import assert from 'node:assert/strict';
import { test } from 'node:test';
import { probeCommands } from './probe-commands.ts';

const commands = (host: string | null, port: number, path = '/') =>
  probeCommands({ host, port, path, good: '200' }).map(({ run }) => run);

test('a host on port 443 is asked over https, as .NET asks', () => {
  assert.deepEqual(commands('login.test', 443, '/common'), [
    'Invoke-WebRequest -UseBasicParsing -Uri https://login.test/common',
  ]);
});

test('a host on port 80 is asked over http, and the proxy of certificate checks is shown', () => {
  assert.deepEqual(commands('crl.test', 80), [
    'Invoke-WebRequest -UseBasicParsing -Uri http://crl.test/',
    'netsh winhttp show proxy',
  ]);
});

test('a wildcard without a known name gives no command, whatever the port', () => {
  assert.deepEqual([...commands(null, 80), ...commands(null, 443)], []);
});

test('every command says whose way it takes', () => {
  for (const { label } of probeCommands({ host: 'crl.test', port: 80, path: '/', good: '200' })) assert.ok(label);
});
