/** How FortiGate objects for SSL exemptions are read: they let nothing through. */
import { testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { fortigateWildcardFqdnCustom } from './fortigate-wildcard-fqdn-custom.ts';

const ROWS: readonly Row[] = [
  ['set wildcard-fqdn "*.a.test"', 'x.a.test:443', 'no', 'an SSL exemption lets nothing through'],
  ['*.a.test', 'x.a.test:443', 'no', 'as a list neither'],
];

testRows(fortigateWildcardFqdnCustom, ROWS);
