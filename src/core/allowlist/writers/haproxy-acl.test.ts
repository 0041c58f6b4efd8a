import assert from 'node:assert/strict';
import { test } from 'node:test';
import { written } from '../../../../tests/support/list-request.ts';
import { writeHaproxyAcl } from './haproxy-acl.ts';

const entriesOf = (text = '') => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('each port has a file of whole names and one of endings, where it has such', () => {
  const { 'entra-haproxy.cfg': config, ...lists } = written(writeHaproxyAcl);
  assert.ok(config);
  assert.deepEqual(Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, entriesOf(text)])), {
    'entra-443.exact.lst': ['login.windows.net'],
    'entra-443.suffix.lst': ['.microsoftonline.com', '.servicebus.windows.net'],
    'entra-80.exact.lst': ['crl3.digicert.com', 'login.windows.net'],
    'entra-80.suffix.lst': ['.crl3.digicert.com'],
    'entra-5671.suffix.lst': ['.servicebus.windows.net'],
  });
});

test('a frontend for each port takes in only what its files list', () => {
  assert.deepEqual(entriesOf(written(writeHaproxyAcl)['entra-haproxy.cfg']).slice(0, 19), [
    'frontend entra_connect_443',
    '    mode tcp',
    '    bind :443',
    '    timeout client 10m',
    '    acl entra_connect_443 req.ssl_sni -i -m str -f /etc/haproxy/entra-443.exact.lst',
    '    acl entra_connect_443 req.ssl_sni -i -m end -f /etc/haproxy/entra-443.suffix.lst',
    '    tcp-request inspect-delay 5s',
    '    tcp-request content accept if entra_connect_443',
    '    tcp-request content reject if { req.ssl_hello_type 1 }',
    '    tcp-request content reject if WAIT_END',
    'frontend entra_connect_80',
    '    mode http',
    '    bind :80',
    '    timeout client 10m',
    '    acl entra_connect_80 req.hdr(host),field(1,:) -i -m str -f /etc/haproxy/entra-80.exact.lst',
    '    acl entra_connect_80 req.hdr(host),field(1,:) -i -m end -f /etc/haproxy/entra-80.suffix.lst',
    '    http-request deny unless entra_connect_80',
    'frontend entra_connect_5671',
    '    mode tcp',
  ]);
});
