/** Suricata rules, as run in 7.0.10. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { suricata } from './suricata.ts';

const sni = (options: string, port = '443', action = 'pass') =>
  `${action} tls $HOME_NET any -> $EXTERNAL_NET ${port} (msg:"x; \\"y\\""; tls.sni; ${options} sid:1000001; rev:1;)`;
const http = (options: string) => `pass http any any -> any 80 (http.host; ${options} sid:1;)`;
const SUFFIX = 'dotprefix; content:".a.test"; nocase; endswith;';

const ROWS: readonly Row[] = [
  [sni(SUFFIX), 'a.test:443', 'yes', 'dotprefix puts the dot there'],
  [sni(SUFFIX), 'y.x.a.test:443', 'yes', 'any depth'],
  [sni(SUFFIX), 'nota.test:443', 'no', 'the dot is a label border'],
  [sni(SUFFIX), 'a.test:80', 'no', 'the port in the header'],
  [sni(SUFFIX, 'any'), 'a.test:443', 'yes', 'any port'],
  [sni(SUFFIX, 'any'), 'a.test:5671', 'yes', 'another that speaks TLS'],
  [sni(SUFFIX, 'any'), 'a.test:80', 'no', 'no TLS on 80'],
  [
    'pass http any any -> any any (http.host; content:"a.test"; endswith; startswith; sid:1;)',
    'a.test:80',
    'yes',
    'plain HTTP',
  ],
  [
    'pass http any any -> any any (http.host; content:"a.test"; endswith; startswith; sid:1;)',
    'a.test:443',
    'no',
    'which 443 does not speak',
  ],
  [
    'pass http any any -> any any (http.host; content:"a.test"; endswith; startswith; sid:1;)',
    'a.test:5671',
    'no',
    'nor 5671',
  ],
  [sni(SUFFIX, '[80, 443]'), 'a.test:80', 'yes', 'a list of ports with a space in it'],
  [sni(SUFFIX, '400:500'), 'a.test:443', 'yes', 'a range'],
  [sni(SUFFIX, '[1024:,443]'), 'a.test:5671', 'yes', 'an open range'],
  [sni(SUFFIX, '!443'), 'a.test:443', 'no', 'all but one'],
  [sni(SUFFIX, '[1:1000,!443]'), 'a.test:443', 'no', 'a range but one'],
  [sni(SUFFIX, '$TLS_PORTS'), 'a.test:443', 'yes', 'a variable is taken for any port'],
  [sni('content:".a.test"; endswith;'), 'x.a.test:443', 'yes', 'the end alone'],
  [sni('content:".a.test"; endswith;'), 'a.test:443', 'no', 'misses the base'],
  [sni('content:"a.test"; endswith;'), 'nota.test:443', 'too wide', 'an end without a border'],
  [sni('content:"a.test"; startswith; endswith;'), 'a.test:443', 'yes', 'the whole name'],
  [sni('content:"a.test"; startswith; endswith;'), 'x.a.test:443', 'no', 'and nothing below it'],
  [sni('content:"a.test"; bsize:6;'), 'a.test:443', 'yes', 'the same by its size'],
  [sni('content:"a.test"; bsize:6;'), 'x.a.test:443', 'no', 'and nothing longer'],
  [sni('content:"a.test"; depth:6; isdataat:!1,relative;'), 'a.test:443', 'yes', 'the old way to say so'],
  [sni('content:"a.test";'), 'a.test.evil.test:443', 'too wide', 'anywhere'],
  [sni('content:"a.test"; startswith;'), 'a.test.evil.test:443', 'too wide', 'a beginning'],
  [sni('dotprefix; content:".a.test";'), 'a.test.evil.test:443', 'too wide', 'a border in front only'],
  [sni('content:"|61|.test"; startswith; endswith;'), 'a.test:443', 'yes', 'hexadecimal'],
  [sni('content:"A.test"; startswith; endswith;'), 'a.test:443', 'no', 'a capital without nocase'],
  [sni('content:"A.test"; nocase; startswith; endswith;'), 'a.test:443', 'yes', 'and with it'],
  [sni('content:"login"; startswith; content:".a.test"; endswith;'), 'login2.a.test:443', 'yes', 'beginning and end'],
  [sni('content:"login"; startswith; content:".a.test"; endswith;'), 'x.a.test:443', 'no', 'both have to fit'],
  [sni('content:"one"; content:"two-longer";'), 'one.two-longer.test:443', 'partial', 'several texts'],
  [sni('dotprefix; content:".a.test"; endswith; content:!"x"; '), 'y.a.test:443', 'partial', 'with an exception'],
  [sni('pcre:"/^(login|sts)\\.a\\.test$/i";'), 'sts.a.test:443', 'yes', 'an expression'],
  [sni('pcre:"/^(login|sts)\\.a\\.test$/i";'), 'x.a.test:443', 'no', 'that does not fit'],
  [sni(SUFFIX, '443', 'drop'), 'a.test:443', 'no', 'dropped'],
  [
    `${sni(SUFFIX, '443', 'drop')}\n${sni(SUFFIX).replace('1000001', '2')}`,
    'a.test:443',
    'yes',
    'any pass is above every drop',
  ],
  [sni(SUFFIX, '443', 'alert'), 'a.test:443', 'no', 'an alert lets nothing through'],
  [`# ${sni(SUFFIX)}`, 'a.test:443', 'no', 'a comment'],
  [sni('content:!".a.test"; endswith;', '443', 'drop'), 'a.test:443', 'no', 'dropping all others lets nothing through'],
  [http('dotprefix; content:".a.test"; endswith;'), 'a.test:80', 'yes', 'the HTTP host'],
  [http('content:"a.test"; nocase; startswith; endswith;'), 'a.test:80', 'no', 'nocase does not load'],
  [http('content:"A.test"; startswith; endswith;'), 'a.test:80', 'no', 'a capital does not load'],
  [
    'pass http any any -> any any (content:"a.test"; http_host; depth:6; sid:2;)',
    'a.test:80',
    'too wide',
    'the old keyword behind its content',
  ],
  [
    'pass tls any any -> any any (tls_sni; content:"a.test"; startswith; endswith; sid:2;)',
    'a.test:443',
    'yes',
    'the old name',
  ],
  ['pass tcp any any -> any 443 (content:"a.test"; sid:3;)', 'a.test:443', 'partial', 'the payload as it is'],
  [
    'pass http any any -> any 80 (http.host; content:"a.test"; startswith; endswith; http.uri; content:"/x"; sid:4;)',
    'a.test:80',
    'partial',
    'a path',
  ],
  ['pass dns any any -> any 53 (dns.query; content:"a.test"; sid:5;)', 'a.test:443', 'no', 'a DNS question'],
  ['pass udp any any -> any 443 (content:"a.test"; sid:5;)', 'a.test:443', 'no', 'UDP'],
  ['pass tcp any any -> any 443 (flow:not_established; sid:6;)', 'a.test:443', 'no', 'the handshake only'],
  ['pass tls any any -> any any (msg:"all"; sid:7;)', 'a.test:443', 'too wide', 'everything'],
  [`${sni(SUFFIX)}\n${sni('content:"b.test"; startswith; endswith;')}`, 'b.test:443', 'no', 'a number twice'],
  [
    'pass tls any any -> any 443 ( \\\n  tls.sni; content:"a.test"; \\\n  startswith; endswith; sid:8;)',
    'a.test:443',
    'yes',
    'on several lines',
  ],
  [
    'pass tls any any -> any 443 (tls.sni; content:\\"a.test\\"; startswith; endswith; sid:8;)',
    'a.test:443',
    'yes',
    'out of a JSON string',
  ],
  ['pass tls ... tls.sni; dotprefix; content:".a.test"; endswith', 'x.a.test:443', 'yes', 'shortened in a ticket'],
  [
    sni('constructor; content:"a.test"; tostring; endswith; startswith;'),
    'a.test:443',
    'yes',
    'keywords that are none',
  ],
  ['let this pass: x.a.test', 'x.a.test:443', 'no', 'prose'],
];
testRows(suricata, ROWS);

testInstead(suricata, [
  [http('content:"A.test"; nocase; endswith;'), http('content:"a.test"; endswith;')],
  [sni('content:"A.test"; endswith;'), sni('content:"a.test"; endswith;')],
]);
