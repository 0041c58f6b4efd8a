import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  departuresOf,
  fileTexts,
  request,
  rule,
  SAMPLE_RULES,
  written,
} from '../../../../tests/support/list-request.ts';
import { writeSquidDstdomain } from './squid-dstdomain.ts';

test('each port has a list of its own, and the configuration ties it to the port', () => {
  const { 'entra-squid.conf': conf, ...lists } = written(writeSquidDstdomain);
  assert.deepEqual(lists, {
    'entra-443.txt':
      '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\n# /etc/squid/entra-443.txt\n' +
      '.microsoftonline.com\nlogin.windows.net\n.servicebus.windows.net\n',
    'entra-80.txt':
      '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\n# /etc/squid/entra-80.txt\n' +
      '.crl3.digicert.com\nlogin.windows.net\n',
    'entra-5671.txt':
      '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\n# /etc/squid/entra-5671.txt\n' +
      '.servicebus.windows.net\n',
  });
  assert.deepEqual(
    conf?.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    [
      'acl entra_connect_443 dstdomain "/etc/squid/entra-443.txt"',
      'acl entra_connect_80 dstdomain "/etc/squid/entra-80.txt"',
      'acl entra_connect_5671 dstdomain "/etc/squid/entra-5671.txt"',
      'acl entra_connect_port_443 port 443',
      'acl entra_connect_port_80 port 80',
      'acl entra_connect_port_5671 port 5671',
      'http_access allow CONNECT entra_connect_443 entra_connect_port_443',
      'http_access allow entra_connect_80 entra_connect_port_80',
      'http_access allow CONNECT entra_connect_5671 entra_connect_port_5671',
    ],
  );
});

test('a dotted name covers its base and all below, on the port of its list only', () => {
  const { covered } = writeSquidDstdomain(request());
  assert.deepEqual(covered, [
    { rule: 0, by: '*.crl3.digicert.com' },
    { rule: 3, by: '*.microsoftonline.com' },
  ]);
  const files = fileTexts(writeSquidDstdomain(request([rule('*.a.test', 443), rule('x.a.test', 80, 443)])));
  assert.match(files['entra-80.txt'] ?? '', /^x\.a\.test$/m);
  assert.doesNotMatch(files['entra-443.txt'] ?? '', /x\.a\.test/);
});

test('a dotted name that opens its base unasked is told, where nothing else asks for the base', () => {
  const rules = [
    ...SAMPLE_RULES,
    rule('*.a.test', 443, 80),
    rule('a.test', 80),
    rule('*.x.b.test', 443),
    rule('*.b.test', 443),
  ];
  assert.deepEqual(departuresOf(writeSquidDstdomain(request(rules)), 'wider'), [
    '*.microsoftonline.com:443',
    '*.servicebus.windows.net:443',
    '*.a.test:443',
    '*.b.test:443',
    '*.servicebus.windows.net:5671',
  ]);
});

test('typed sources limit the rules, and typed names stay names of acls', () => {
  const typed = { source: '10.0.0.10/32, 10.0.0.11 evil', objectName: 'Fabrikam sync' };
  const conf = fileTexts(writeSquidDstdomain(request([rule('a.test', 443)], typed)))['entra-squid.conf'] ?? '';
  assert.match(conf, /^acl Fabrikam_sync_from src 10\.0\.0\.10\/32 10\.0\.0\.11$/m);
  assert.match(conf, /^http_access allow CONNECT Fabrikam_sync_443 Fabrikam_sync_port_443 Fabrikam_sync_from$/m);
});

test('the name of an acl is never longer than Squid 5.7 takes', () => {
  const conf =
    fileTexts(writeSquidDstdomain(request(SAMPLE_RULES, { objectName: 'x'.repeat(500) })))['entra-squid.conf'] ?? '';
  for (const [, name = ''] of conf.matchAll(/^acl (\S+)/gm)) assert.ok(name.length <= 63, name);
});
