/** HAProxy pattern files and acls, as run in 2.6.12. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { haproxyAcl } from './haproxy-acl.ts';

const sni = (rest: string) =>
  `acl ok req.ssl_sni ${rest}\ntcp-request content accept if ok\ntcp-request content reject`;

const ROWS: readonly Row[] = [
  ['a.test\nb.test', 'b.test:443', 'yes', 'a pattern file, one name a line'],
  ['a.test', 'x.a.test:443', 'no', 'a name alone'],
  ['.a.test', 'x.a.test:443', 'yes', 'a dotted ending'],
  ['.a.test', 'a.test:443', 'no', 'misses the base'],
  ['a.test # inline', 'a.test:443', 'no', 'a # inside a line is part of the pattern'],
  ['# a.test', 'a.test:443', 'no', 'at its start it is a comment'],
  ['  b.test\n  # a.test', 'b.test:443', 'yes', 'spaces in front do not count'],
  ['a.test b.test', 'a.test:443', 'no', 'a line is one pattern'],
  ['*.a.test', 'x.a.test:443', 'no', 'an asterisk is a letter'],
  ['a.test,', 'a.test:443', 'no', 'a comma'],
  ['https://a.test/', 'a.test:443', 'no', 'a URL'],
  ['10.0.0.1', 'a.test:443', 'no', 'an address'],
  [sni('-m str a.test'), 'a.test:443', 'yes', 'the whole name'],
  [sni('a.test b.test'), 'b.test:443', 'yes', 'which is the default; several values'],
  [sni('-i -m end .a.test'), 'y.x.a.test:443', 'yes', 'an ending'],
  [sni('-i -m end .a.test'), 'a.test:443', 'no', 'with its dot'],
  [sni('-i -m end a.test'), 'nota.test:443', 'too wide', 'without it'],
  [sni('-m dom a.test'), 'a.test.evil.test:443', 'too wide', 'labels anywhere'],
  [sni('-m dom a.test'), 'nota.test:443', 'no', 'but whole ones'],
  [sni('-m dom .a.test'), 'a.test:443', 'too wide', 'dots around do not count'],
  [sni('-m sub a.test'), 'nota.test.evil:443', 'too wide', 'anywhere'],
  [sni('-m beg a.test'), 'a.test.evil.test:443', 'too wide', 'a beginning'],
  [sni('-m reg ^(x|y)\\.a\\.test$'), 'y.a.test:443', 'yes', 'an expression'],
  [sni('-m reg ^(x|y)\\.a\\.test$'), 'z.a.test:443', 'no', 'that does not fit'],
  [sni('-m str A.test'), 'a.test:443', 'no', 'a capital without -i'],
  [sni('-i -m str A.test'), 'a.test:443', 'yes', 'and with it'],
  [
    'acl ok hdr_end(host) -i .a.test\nhttp-request deny unless ok',
    'x.a.test:80',
    'yes',
    'the method in the name of the fetch',
  ],
  ['acl ok hdr_end(host) -m str a.test\nhttp-request deny unless ok', 'x.a.test:80', 'no', 'unless -m says otherwise'],
  ['acl ok req.hdr(host),lower -m str A.TEST\nhttp-request allow if ok', 'a.test:80', 'yes', 'turned to lower case'],
  ['acl bad req.ssl_sni -m end .a.test\ntcp-request content reject if bad', 'x.a.test:443', 'no', 'denied'],
  [
    'acl bad req.ssl_sni x.a.test\nacl ok req.ssl_sni -m end .a.test\ntcp-request content reject if bad\ntcp-request content accept if ok',
    'x.a.test:443',
    'no',
    'denied first',
  ],
  [
    'acl ok req.ssl_sni a.test\nacl p dst_port 443\ntcp-request content accept if ok p',
    'a.test:443',
    'yes',
    'on a port',
  ],
  [
    'acl ok req.ssl_sni a.test\nacl p dst_port 443\nacl p dst_port 80\ntcp-request content accept if ok p',
    'a.test:80',
    'yes',
    'lines of one name add up',
  ],
  [
    'acl ok req.ssl_sni a.test\nacl p dst_port 443\ntcp-request content accept if ok p',
    'a.test:80',
    'no',
    'not on another',
  ],
  [
    'tcp-request content accept if { req.ssl_sni -m end .a.test } or { req.ssl_sni b.test }',
    'b.test:443',
    'yes',
    'acls without a name',
  ],
  ['tcp-request content reject if !{ req.ssl_sni -m end .a.test }', 'x.a.test:443', 'yes', 'all others are denied'],
  [
    'acl ok req.ssl_sni a.test\nacl no req.ssl_sni b.test\ntcp-request content accept if ok',
    'b.test:443',
    'no',
    'an acl that no rule names',
  ],
  ['acl ok req.ssl_sni -m end .a.test', 'x.a.test:443', 'yes', 'an acl alone is taken to let through'],
  ['acl ok path_beg /x\nhttp-request allow if ok', 'a.test:80', 'no', 'a comparison of something else'],
  ['acl ok hdr(host) a.test\nhttp-request allow if ok { path_beg /x }', 'a.test:80', 'partial', 'and something else'],
  ['use_backend out if { req.ssl_sni -m end .a.test }', 'x.a.test:443', 'yes', 'a backend for it'],
  [sni('-i -m end -f /etc/haproxy/allow.lst'), 'x.a.test:443', 'no', 'a file that is not there'],
  [
    `# allow.lst\n.a.test\n# haproxy.cfg\n${sni('-i -m end -f /etc/haproxy/allow.lst')}`,
    'x.a.test:443',
    'yes',
    'now it is',
  ],
  [
    '# allow443.suffix\n.a.test\n# allow443.exact\nb.test',
    'x.a.test:443',
    'yes',
    'files that say how they are compared',
  ],
  [
    'frontend f\n  bind :443\n  acl ok req.ssl_sni a.test\n  tcp-request content accept if ok',
    'a.test:80',
    'no',
    'a gateway on 443',
  ],
  [
    'frontend f\n  bind :8443\n  acl ok req.ssl_sni a.test\n  tcp-request content accept if ok',
    'a.test:443',
    'yes',
    'another port says nothing',
  ],
];
testRows(haproxyAcl, ROWS);

testInstead(haproxyAcl, [
  ['a.test # inline', 'a.test'],
  ['*.a.test', '.a.test'],
  ['https://a.test/', 'a.test'],
]);
