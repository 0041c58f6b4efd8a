/** Squid's configuration: the first http_access line that matches decides. */
import { testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { squidAcl } from './squid-acl.ts';

const MS = 'acl ms dstdomain .a.test\n';
const PORTS = 'acl p443 port 443\nacl p80 port 80\n';
const SAFE =
  'acl SSL_ports port 443\nacl Safe_ports port 80 443 1025-65535\n' +
  'http_access deny !Safe_ports\nhttp_access deny CONNECT !SSL_ports\n';

const ROWS: readonly Row[] = [
  [`${MS}http_access allow ms`, 'x.a.test:8443', 'yes', 'no port in the rule'],
  [`${MS}${PORTS}http_access allow ms p443`, 'x.a.test:443', 'yes', 'on its port'],
  [`${MS}${PORTS}http_access allow ms p443`, 'x.a.test:80', 'no', 'not on another'],
  [`${MS}http_access allow CONNECT ms`, 'x.a.test:443', 'yes', 'CONNECT to 443'],
  [`${MS}http_access allow CONNECT ms`, 'x.a.test:80', 'no', 'a request for port 80 is no CONNECT'],
  [`${MS}http_access allow !CONNECT ms`, 'x.a.test:80', 'yes', 'which is wanted here'],
  [`${MS}acl get method GET\nhttp_access allow get ms`, 'x.a.test:443', 'no', 'a request for port 443 is no GET'],
  [`${SAFE}${MS}http_access allow ms`, 'x.a.test:443', 'yes', 'a safe port'],
  [`${SAFE}${MS}http_access allow ms`, 'x.a.test:90', 'no', 'an unsafe one'],
  [`${SAFE}${MS}http_access allow ms`, 'x.a.test:5671', 'no', 'safe, and not for CONNECT'],
  [`${MS}http_access deny !Safe_ports\nhttp_access allow ms`, 'x.a.test:443', 'yes', 'an acl that is not pasted'],
  [`${MS}http_access deny ms\nhttp_access allow ms`, 'x.a.test:443', 'no', 'denied first'],
  [`${MS}http_access allow ms\nhttp_access deny ms`, 'x.a.test:443', 'yes', 'allowed first'],
  [`${MS}http_access deny all\nhttp_access allow ms`, 'x.a.test:443', 'no', 'all is denied above'],
  [`${MS}acl x dstdomain x.a.test\nhttp_access deny x\nhttp_access allow ms`, 'x.a.test:443', 'no', 'an exception'],
  [`${MS}acl x dstdomain x.a.test\nhttp_access deny x\nhttp_access allow ms`, '*.a.test:443', 'partial', 'all but it'],
  [`${MS}acl x dstdomain x.a.test\nhttp_access allow ms !x`, 'x.a.test:443', 'no', 'an exception in the line'],
  [`${MS}acl x dstdomain x.a.test\nhttp_access allow ms !x`, 'y.a.test:443', 'yes', 'and not the others'],
  ['http_access deny d ; http_access allow d', 'x.a.test:443', 'no', 'an acl that is not shown, denied first'],
  [
    `${MS}acl lan src 10.0.0.0/8\nhttp_access allow lan ms`,
    'x.a.test:443',
    'yes',
    'clients are taken to be the right ones',
  ],
  [
    `${MS}acl lan src 10.0.0.0/8\nhttp_access deny !lan\nhttp_access allow ms`,
    'x.a.test:443',
    'yes',
    'also where others are denied',
  ],
  [`${MS}acl auth proxy_auth REQUIRED\nhttp_access allow auth ms`, 'x.a.test:443', 'yes', 'signed in'],
  [`${MS}acl day time MTWHF 08:00-18:00\nhttp_access allow ms day`, 'x.a.test:443', 'partial', 'by day'],
  ['acl lan src 10.0.0.0/8\nhttp_access allow lan', 'x.a.test:443', 'too wide', 'every host'],
  ['http_access allow all', 'x.a.test:443', 'too wide', 'everything'],
  [`${MS}http_access deny !ms\nhttp_access allow all`, 'x.a.test:443', 'yes', 'all but the list is denied'],
  [`${MS}http_access deny !ms\nhttp_access allow all`, 'x.b.test:443', 'no', 'so this is'],
  [`${MS}acl b dstdomain .b.test\nhttp_access allow b`, 'x.a.test:443', 'no', 'an acl that no line names'],
  ['http_access allow localhost', 'x.a.test:443', 'no', 'the server is not the proxy'],
  ['acl me src 127.0.0.1/32\nhttp_access allow me', 'x.a.test:443', 'no', 'nor its address'],
  [
    `http_access allow localhost manager\nhttp_access deny manager\n${MS}http_access allow ms`,
    'x.a.test:443',
    'yes',
    'as in the configuration that comes with it',
  ],
  [
    'acl constructor dstdomain .a.test\nhttp_access allow toString',
    'x.a.test:443',
    'no',
    'names that JavaScript knows',
  ],
  [MS, 'x.a.test:443', 'yes', 'an acl alone is taken to be allowed'],
  ['acl r dstdom_regex (^|\\.)a\\.test$\nhttp_access allow r', 'x.a.test:443', 'yes', 'an expression'],
  ['acl u url_regex ^https://x\\.a\\.test/\nhttp_access allow u', 'x.a.test:443', 'no', 'CONNECT has no URL'],
  ['acl u url_regex x\\.a\\.test\nhttp_access allow u', 'x.a.test:443', 'partial', 'host and port are in it'],
  ['acl d dst 10.0.0.1\nhttp_access allow d', 'x.a.test:443', 'no', 'what an address stands for is not judged'],
  [`${MS}http_access allow ms\nhttp_access deny all (Squid 5.7)`, 'x.a.test:443', 'yes', 'a remark'],
  ['acl d dstdomain .a.test / http_access allow d (any port)', 'x.a.test:443', 'yes', 'quoted in one line'],
  ['acl ms dstdomain .a.test a.test\nhttp_access allow ms', 'x.a.test:443', 'no', 'Squid up to 6 does not start'],
];
testRows(squidAcl, ROWS);
