/** How ProxySG policy is read: patterns, definitions, rules and layers. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { bluecoatCpl } from './bluecoat-cpl.ts';

const CPL_LIST = 'define url.domain condition L\n a.test ; the list\nend\n';

const ROWS: readonly Row[] = [
  ['url.domain=a.test ALLOW', 'y.x.a.test:443', 'yes', 'the domain and all below it'],
  ['url.domain=a.test ALLOW', 'nota.test:443', 'no', 'by whole labels'],
  ['url.domain=a.test/x deny', 'a.test:443', 'no', 'a deny'],
  ['url.domain=*.a.test ALLOW', 'x.a.test:443', 'no', 'an asterisk is an asterisk'],
  ['url.domain=a.test/x ALLOW', 'a.test:443', 'partial', 'a path'],
  ['url.domain=.com ALLOW', 'a.com:443', 'too wide', 'a whole top-level domain'],
  ['url.host.exact=a.test ALLOW', 'x.a.test:443', 'no', 'this host only'],
  ['url.host=a.test ALLOW', 'a.test:443', 'yes', 'exact is the default'],
  ['url.host.suffix=.a.test ALLOW', 'a.test:443', 'no', 'only the names below'],
  ['url.host.suffix=a.test ALLOW', 'nota.test:443', 'too wide', 'a comparison of text'],
  ['url.host.regex="(^|\\.)a\\.test$" ALLOW', 'x.a.test:443', 'yes', 'an expression'],
  ['url=https://a.test/ ALLOW', 'a.test:443', 'partial', 'https shows only with interception'],
  ['url.domain=(b.test, a.test) url.port=(80, 443) ALLOW', 'a.test:443', 'yes', 'lists'],
  ['url.domain=a.test url.port=80..90 ALLOW', 'a.test:443', 'no', 'a range of ports'],
  ['url.domain=a.test:443 ALLOW', 'a.test:80', 'no', 'the port in the pattern'],
  [`${CPL_LIST}<Proxy>\n condition=L url.port=443 ALLOW`, 'x.a.test:443', 'yes', 'a definition and its rule'],
  [`${CPL_LIST}<Proxy>\n condition=L url.port=443 ALLOW`, 'x.a.test:80', 'no', 'on its port'],
  [`${CPL_LIST}<Proxy>\n condition=L DENY`, 'x.a.test:443', 'no', 'a definition that is denied'],
  [`${CPL_LIST}<Proxy>\n condition=!L DENY`, 'x.a.test:443', 'yes', 'all others are denied'],
  [`${CPL_LIST}<SSL-Intercept>\n condition=L ssl.forward_proxy(no)`, 'a.test:443', 'no', 'kept from interception'],
  [`${CPL_LIST}<Proxy>\n condition=L authenticate(no)`, 'a.test:443', 'no', 'kept from authentication'],
  [CPL_LIST, 'x.a.test:443', 'yes', 'the rule may be elsewhere'],
  [
    'define condition A\n condition=B\nend\ndefine condition B\n url.domain=a.test\nend\n<Proxy>\n condition=A ALLOW',
    'a.test:443',
    'yes',
    'a definition in another',
  ],
  ['<Proxy>\n[url.domain]\n a.test ALLOW', 'x.a.test:443', 'yes', 'a section'],
  ['<Proxy>\n url.domain=x.a.test DENY\n url.domain=a.test ALLOW', 'x.a.test:443', 'no', 'the first rule decides'],
  [
    '<Proxy>\n url.domain=a.test DENY\n<Proxy>\n url.domain=a.test ALLOW',
    'a.test:443',
    'yes',
    'a later layer overrides',
  ],
  ['<Proxy> url.domain=a.test ALLOW', 'a.test:443', 'yes', 'a rule behind the name of the layer'],
  ['; url.domain=a.test ALLOW', 'a.test:443', 'no', 'a comment'],
  ['define category C\n a.test\nend', 'x.a.test:443', 'yes', 'a local category'],
];

testRows(bluecoatCpl, ROWS);
testInstead(bluecoatCpl, [['url.domain=*.a.test ALLOW', 'a.test']]);
