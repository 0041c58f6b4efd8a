/** Domains in Calico's policies, by its documentation. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { calicoDomains } from './calico-domains.ts';

const rule = (domains: string, action = 'Allow', protocol = 'TCP') => `spec:
  order: 100
  egress:
    - action: Allow
      protocol: UDP
      destination:
        ports: [53]
    - action: ${action}
      protocol: ${protocol}
      destination:
        domains: ${domains}
        ports: [443, '5000:6000']
`;

const ROWS: readonly Row[] = [
  [rule("['a.test', '*.b.test']"), 'a.test:443', 'yes', 'a name'],
  [rule("['a.test', '*.b.test']"), 'y.x.b.test:443', 'yes', 'one or more labels'],
  [rule("['a.test', '*.b.test']"), 'b.test:443', 'no', 'not none'],
  [rule("['a.test', '*.b.test']"), 'x.a.test:443', 'no', 'nothing below a name'],
  [rule('[a.test]'), 'a.test:80', 'no', 'on the ports of the rule'],
  [rule('[a.test]'), 'a.test:5671', 'yes', 'or in their range'],
  [rule("['update.*.a.test']"), 'update.y.x.a.test:443', 'yes', 'an asterisk in the middle'],
  [rule("['*.*.a.test']"), 'y.x.a.test:443', 'no', 'one at most'],
  [rule("['x*.a.test']"), 'xy.a.test:443', 'no', 'a whole component'],
  [rule('[a.test]', 'Deny'), 'a.test:443', 'no', 'denied'],
  [`${rule("['x.a.test']", 'Deny')}${rule("['*.a.test']")}`, 'x.a.test:443', 'no', 'denied first'],
  [rule('[a.test]', 'Log'), 'a.test:443', 'no', 'only noted'],
  [rule('[a.test]', 'Allow', 'UDP'), 'a.test:443', 'no', 'UDP'],
  [rule('\n        - a.test\n        - b.test'), 'b.test:443', 'yes', 'a list of lines'],
  [
    'kind: GlobalNetworkSet\nspec:\n  allowedEgressDomains:\n  - a.test\n  - "*.b.test"',
    'x.b.test:80',
    'yes',
    'a set has no ports',
  ],
  ["'*.a.test'", 'y.x.a.test:443', 'yes', 'an entry alone'],
  ['- a.test\n- b.test', 'b.test:443', 'yes', 'entries alone'],
  [
    "egress: [{ action: Allow, destination: { domains: ['a.test'], ports: [443] } }, { action: Deny, destination: { domains: ['b.test'] } }]",
    'a.test:443',
    'yes',
    'in brackets',
  ],
];
testRows(calicoDomains, ROWS);

testInstead(calicoDomains, [[rule("['https://a.test/']"), 'a.test']]);
