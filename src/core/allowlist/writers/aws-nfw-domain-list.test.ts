import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeAwsNfwDomainList } from './aws-nfw-domain-list.ts';

const list = (type: string, ...targets: readonly string[]) => ({
  RulesSource: { RulesSourceList: { TargetTypes: [type], Targets: targets, GeneratedRulesType: 'ALLOWLIST' } },
});

test('each port is a rule group that the command line takes, HTTP for port 80 and TLS for the others', () => {
  const files = written(writeAwsNfwDomainList);
  assert.deepEqual(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, JSON.parse(text)])), {
    'entra-443.json': list('TLS_SNI', '.microsoftonline.com', 'login.windows.net', '.servicebus.windows.net'),
    'entra-80.json': list('HTTP_HOST', '.crl3.digicert.com', 'login.windows.net'),
    'entra-5671.json': list('TLS_SNI', '.servicebus.windows.net'),
  });
});

test('each target has a line of its own that knows its rule', () => {
  const lines = writeAwsNfwDomainList(request([rule('a.test', 443), rule('*.b.test', 443)])).files[0]?.lines ?? [];
  assert.deepEqual(
    lines.filter(({ rules }) => rules.length > 0),
    [
      { text: '        "a.test",', rules: [0] },
      { text: '        ".b.test"', rules: [1] },
    ],
  );
});
