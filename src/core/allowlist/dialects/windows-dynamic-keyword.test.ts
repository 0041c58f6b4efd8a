/** How Windows Firewall scripts are read. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { windowsDynamicKeyword } from './windows-dynamic-keyword.ts';

const ROWS: readonly Row[] = [
  [
    `New-NetFirewallDynamicKeywordAddress -Id $id -Keyword "*.a.test" -AutoResolve $true`,
    'x.a.test:443',
    'yes',
    'the names below',
  ],
  [
    `New-NetFirewallDynamicKeywordAddress -Id $id -Keyword *.a.test -AutoResolve $true`,
    'a.test:443',
    'no',
    'not stated',
  ],
  [
    `New-NetFirewallDynamicKeywordAddress -Id $id -Keyword a.test -AutoResolve $false`,
    'a.test:443',
    'no',
    'never resolved',
  ],
  [
    `New-NetFirewallDynamicKeywordAddress -Id $id -Keyword 'a.test' -AutoResolve $true\nNew-NetFirewallRule -Action Allow -RemotePort 443 -RemoteDynamicKeywordAddresses $id`,
    'a.test:80',
    'no',
    'the port of the rule',
  ],
  [
    `New-NetFirewallDynamicKeywordAddress -Id $id -Keyword 'a.test' -AutoResolve $true\nNew-NetFirewallRule -Action Block -RemoteDynamicKeywordAddresses $id`,
    'a.test:443',
    'no',
    'a rule that blocks',
  ],
  [
    `$allow = @(\n  @{ Fqdn = 'b.test'; Port = 443 },\n  @{ Fqdn = 'a.test'; Port = 80, 443 }\n)`,
    'a.test:443',
    'yes',
    'rows for a loop',
  ],
  [
    `$allow = @(\n  @{ Fqdn = 'b.test'; Port = 443 },\n  @{ Fqdn = 'a.test'; Port = 80 }\n)`,
    'a.test:443',
    'no',
    'with their ports',
  ],
  [`# New-NetFirewallDynamicKeywordAddress -Id $id -Keyword a.test`, 'a.test:443', 'no', 'a comment'],
];

testRows(windowsDynamicKeyword, ROWS);
testInstead(windowsDynamicKeyword, [
  ['New-NetFirewallDynamicKeywordAddress -Keyword a.test -AutoResolve $false', '-AutoResolve $true'],
]);
