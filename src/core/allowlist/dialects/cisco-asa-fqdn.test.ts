/** How ASA objects are read, with and without their access lists. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { ciscoAsaFqdn } from './cisco-asa-fqdn.ts';

const ASA = 'object network O\n fqdn v4 a.test\nobject-group network G\n network-object object O\n';

const ROWS: readonly Row[] = [
  ['object network O\n fqdn v4 a.test', 'a.test:443', 'yes', 'the name'],
  ['object network O / fqdn a.test', 'x.a.test:443', 'no', 'and no other'],
  ['object network O\n fqdn v4 *.a.test', 'x.a.test:443', 'no', 'no wildcard'],
  [
    `${ASA}access-list L extended permit tcp any object-group G eq 443`,
    'a.test:443',
    'yes',
    'an access list permits it',
  ],
  [`${ASA}access-list L extended permit tcp any object-group G eq https`, 'a.test:443', 'yes', 'a port by its name'],
  [`${ASA}access-list L extended permit tcp any object-group G eq 443`, 'a.test:80', 'no', 'on its port'],
  [`${ASA}access-list L extended permit tcp 10.0.0.0 255.0.0.0 object O range 400 500`, 'a.test:443', 'yes', 'a range'],
  [`${ASA}access-list L extended deny tcp any object O eq 443`, 'a.test:443', 'no', 'denied'],
  [
    `${ASA}access-list L extended deny ip any object O\naccess-list L extended permit tcp any object-group G eq 443`,
    'a.test:443',
    'no',
    'the first line decides',
  ],
  [
    `${ASA}access-list L extended permit tcp any object O eq 443 inactive`,
    'a.test:443',
    'yes',
    'an inactive line is none',
  ],
  [`${ASA}access-list L extended permit udp any object O eq 443`, 'a.test:443', 'yes', 'another protocol is no matter'],
  [`${ASA}access-list L extended permit tcp any object ELSE eq 443`, 'a.test:443', 'partial', 'no line names it'],
  [
    `${ASA}object-group service S tcp\n port-object eq 443\naccess-list L extended permit tcp any object O object-group S`,
    'a.test:80',
    'no',
    'a group of services',
  ],
  ['! object network O\n! fqdn v4 a.test', 'a.test:443', 'no', 'a comment'],
  ['object network O\n no fqdn v4 a.test', 'a.test:443', 'no', 'taken away'],
];

testRows(ciscoAsaFqdn, ROWS);
testInstead(ciscoAsaFqdn, [['object network O\n fqdn v4 https://a.test', 'fqdn v4 a.test']]);
