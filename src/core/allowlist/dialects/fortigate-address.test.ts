/** How FortiGate address objects are read, with and without their policies. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { fortigateAddress } from './fortigate-address.ts';

const FORTI_RULES = `config firewall address
edit "O"
set type fqdn
set fqdn "a.test"
next
end
config firewall addrgrp
edit "G"
set member "other" "O"
next
end
config firewall policy
edit 1
set dstaddr "G"
`;

const ROWS: readonly Row[] = [
  ['set type fqdn / set fqdn "*.a.test"', 'y.x.a.test:443', 'yes', 'any depth'],
  ['set type fqdn / set fqdn "*.a.test"', 'a.test:443', 'no', 'not the base'],
  ['set fqdn "a.test"', 'a.test:80', 'yes', 'the name'],
  ['set fqdn "a.test"', 'x.a.test:80', 'no', 'and no other'],
  ['set type wildcard-fqdn / set wildcard-fqdn "*.a.test"', 'x.a.test:443', 'no', 'an SSL exemption'],
  ['set subnet 10.0.0.0 255.0.0.0', 'a.test:443', 'no', 'an address'],
  [`${FORTI_RULES}set service "HTTPS"\nset action accept\nnext\nend`, 'a.test:443', 'yes', 'a policy accepts it'],
  [`${FORTI_RULES}set service "HTTPS"\nset action accept\nnext\nend`, 'a.test:80', 'no', 'on its service'],
  [`${FORTI_RULES}set service "ALL"\nset action deny\nnext\nend`, 'a.test:443', 'no', 'a policy denies it'],
  [
    `${FORTI_RULES.replace('"G"\n', '"else"\n')}set action accept\nnext\nend`,
    'a.test:443',
    'partial',
    'policies that do not name it',
  ],
];

testRows(fortigateAddress, ROWS);
testInstead(fortigateAddress, [['set fqdn "https://a.test/"', 'set fqdn "a.test"']]);
