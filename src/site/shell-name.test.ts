import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shellName } from './shell-name.ts';

for (const [command, name] of [
  ['Invoke-WebRequest -UseBasicParsing -Uri https://login.microsoftonline.com', 'PowerShell'],
  ['(Invoke-WebRequest -Uri http://crl3.digicert.com/).StatusCode', 'PowerShell'],
  ['$env:HTTPS_PROXY', 'PowerShell'],
  ['squid -k parse', 'Command'],
  ['curl -sv -x http://fabrikamproxy:8080 https://login.microsoftonline.com/', 'Command'],
  ['show running-config | include fqdn', 'Command'],
] as const) {
  test(`${command} is for ${name}`, () => assert.equal(shellName(command), name));
}
