/** How Check Point domain objects are read, in both modes and in none. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { checkpointDnsDomain } from './checkpoint-dns-domain.ts';

const ROWS: readonly Row[] = [
  ['.a.test (FQDN mode)', 'a.test:443', 'yes', 'exactly this name'],
  ['.a.test (FQDN mode)', 'x.a.test:443', 'no', 'despite the dot'],
  ['.a.test (non-FQDN mode)', 'x.a.test:443', 'yes', 'the other mode by its other name'],
  ['.a.test', 'a.test:443', 'yes', 'in both modes'],
  ['.a.test', '*.a.test:443', 'partial', 'the mode does not show'],
  ['a.test', 'a.test:443', 'no', 'the dot is mandatory'],
  ['mgmt_cli add dns-domain name ".a.test" is-sub-domain true -s id.txt', 'y.x.a.test:443', 'yes', 'the flag'],
  ['mgmt_cli add dns-domain name ".a.test" is-sub-domain false -s id.txt', 'x.a.test:443', 'no', 'the flag off'],
  ['mgmt_cli add dns-domain name .a.test is-sub-domain false', 'a.test:443', 'yes', 'without quotes'],
  ['add dns-domain name ".a.test" \\\n is-sub-domain true', 'x.a.test:443', 'yes', 'over two lines'],
  ['mgmt_cli delete dns-domain name ".a.test"', 'a.test:443', 'no', 'deleted'],
  ['{"name": ".a.test", "is-sub-domain": true}', 'x.a.test:443', 'yes', 'as JSON'],
  [
    'resource "checkpoint_management_dns_domain" "x" {\n  name = ".a.test"\n  is_sub_domain = true\n}',
    'x.a.test:443',
    'yes',
    'as Terraform',
  ],
];

testRows(checkpointDnsDomain, ROWS);
testInstead(checkpointDnsDomain, [
  ['a.test', '.a.test'],
  ['*.a.test', '.a.test'],
]);
