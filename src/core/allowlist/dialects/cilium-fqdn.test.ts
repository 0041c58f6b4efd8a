/** Policies of Cilium, by its source and resource definition. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { ciliumFqdn } from './cilium-fqdn.ts';

const policy = (selectors: string, port = '443', list = 'egress') => `spec:
  ${list}:
    - toEndpoints:
        - matchLabels: { k8s-app: kube-dns }
      toPorts:
        - ports:
            - port: "53"
          rules:
            dns:
              - matchPattern: "*"
    - toFQDNs:
        - ${selectors}
      toPorts:
        - ports:
            - port: "${port}"
              protocol: TCP
`;
const JSON_POLICY = JSON.stringify({
  spec: {
    egress: [
      { toFQDNs: [{ matchName: 'a.test' }], toPorts: [{ ports: [{ port: '443' }] }] },
      { toFQDNs: [{ matchName: 'b.test' }], toPorts: [{ ports: [{ port: '80' }] }] },
    ],
  },
});

const ROWS: readonly Row[] = [
  [policy('matchName: a.test'), 'a.test:443', 'yes', 'a name'],
  [policy('matchName: a.test'), 'a.test:80', 'no', 'on the port of its rule'],
  [policy('matchName: a.test'), 'x.a.test:443', 'no', 'and nothing below'],
  [policy('matchName: A.test.'), 'a.test:443', 'yes', 'in any case, with a dot at the end'],
  [policy('matchName: "*.a.test"'), 'x.a.test:443', 'no', 'an asterisk is refused there'],
  [policy('matchPattern: "*.a.test"'), 'x.a.test:443', 'yes', 'one label'],
  [policy('matchPattern: "*.a.test"'), 'y.x.a.test:443', 'no', 'and not two'],
  [policy('matchPattern: "*.a.test"'), 'a.test:443', 'no', 'nor none'],
  [policy('matchPattern: "*.a.test"'), '*.a.test:443', 'partial', 'so it is a part of a wildcard'],
  [policy('matchPattern: "**.a.test"'), 'y.x.a.test:443', 'yes', 'two asterisks are any depth'],
  [policy('matchPattern: "**.a.test"'), 'a.test:443', 'no', 'but not none'],
  [policy('matchPattern: "*a.test"'), 'nota.test:443', 'too wide', 'an asterisk joined to text'],
  [policy('matchPattern: "*a.test"'), 'x.a.test:443', 'no', 'stays in its label'],
  [policy('matchPattern: "login.*.a.test"'), 'login.x.a.test:443', 'yes', 'in the middle'],
  [policy('matchPattern: "**.*.a.test"'), 'z.y.x.a.test:443', 'yes', 'both kinds'],
  [policy('matchPattern: "*"'), 'x.b.test:443', 'too wide', 'everything'],
  [policy('matchPattern: "a.test/x"'), 'a.test:443', 'no', 'no path'],
  [policy('matchName: a.test'), 'b.test:53', 'no', 'the pattern for DNS opens nothing'],
  [policy('matchName: a.test', '443', 'egressDeny'), 'a.test:443', 'no', 'denied'],
  [
    `${policy('matchPattern: "*.a.test"')}${policy('matchName: x.a.test', '443', 'egressDeny')}`,
    'x.a.test:443',
    'no',
    'a deny is above',
  ],
  ['toFQDNs:\n- matchName: a.test # sign-in\n- matchName: b.test', 'b.test:5671', 'yes', 'no ports'],
  ['# - matchName: a.test', 'a.test:443', 'no', 'a comment'],
  ['matchName: a.test ; toPorts 443', 'a.test:80', 'no', 'shortened in a ticket'],
  [JSON_POLICY, 'a.test:443', 'yes', 'JSON on one line'],
  [JSON_POLICY, 'b.test:443', 'no', 'with the ports of each rule'],
  [JSON.stringify(JSON.parse(JSON_POLICY), undefined, 2), 'b.test:80', 'yes', 'JSON with indents'],
  [JSON.stringify(JSON.parse(JSON_POLICY), undefined, 2), 'a.test:80', 'no', 'and the ports of each rule'],
];
testRows(ciliumFqdn, ROWS);

testInstead(ciliumFqdn, [
  [policy('matchName: "*.a.test"'), 'matchPattern: "*.a.test"'],
  [policy('matchPattern: "https://a.test/"'), 'matchName: a.test'],
]);
