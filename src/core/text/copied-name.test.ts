import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedName } from './copied-name.ts';

for (const [command, name] of [
  ['Invoke-WebRequest -UseBasicParsing -Uri https://login.microsoftonline.com', 'PowerShell'],
  ['(Invoke-WebRequest -Uri http://crl3.digicert.com/).StatusCode', 'PowerShell'],
  ['$env:HTTPS_PROXY', 'PowerShell'],
  ['netsh winhttp show proxy', 'Command'],
  ['\n  <system.net>', 'XML'],
  ['squid -k parse', 'Command'],
  ['curl -sv -x http://fabrikamproxy:8080 https://login.microsoftonline.com/', 'Command'],
  ['show running-config | include fqdn', 'Command'],
] as const) {
  test(`${command} is called ${name}`, () => assert.equal(copiedName(command), name));
}
