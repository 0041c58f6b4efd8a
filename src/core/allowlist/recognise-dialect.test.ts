import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileText, request } from '../../../tests/support/list-request.ts';
import type { DialectId } from './dialect-ids.ts';
import { LIST_FORMATS } from './list-formats.ts';
import { recogniseDialect } from './recognise-dialect.ts';

const ids = (text: string) => recogniseDialect(text).map(({ dialect }) => dialect);

for (const [text, dialect, reason] of [
  ['function FindProxyForURL(url, host) { return "DIRECT"; }', 'pac', 'the function of every PAC file'],
  ['if (shExpMatch(host, "*.a.test")) return "PROXY p:8080";', 'pac', 'a piece of one'],
  ['acl ms dstdomain .a.test\nhttp_access allow ms', 'squid-acl', 'a squid.conf'],
  ['acl ms dstdomain .a.test', 'squid-acl', 'one acl of it'],
  ['use_backend x if { req.ssl_sni -m end .a.test }', 'haproxy-acl', 'a frontend of HAProxy'],
  ['acl ok req.hdr(host) -i -m str a.test', 'haproxy-acl', 'an acl of HAProxy, not of Squid'],
  ['map $ssl_preread_server_name $ok {\n hostnames;\n .a.test 1;\n}', 'nginx-map', 'a map'],
  ['set profiles custom-url-category X list [ a.test/ ]', 'panos-set-cli', 'set commands'],
  [
    'config webfilter urlfilter\nedit 1\nconfig entries\nedit 1\nset url "a.test"',
    'fortigate-urlfilter',
    'a URL filter',
  ],
  ['config firewall address\nedit x\nset type fqdn\nset fqdn "a.test"', 'fortigate-address', 'addresses'],
  [
    'config firewall wildcard-fqdn custom\nedit x\nset wildcard-fqdn "*.a.test"',
    'fortigate-wildcard-fqdn-custom',
    'exemptions',
  ],
  ['mgmt_cli add dns-domain name ".a.test" is-sub-domain true', 'checkpoint-dns-domain', 'domain objects'],
  ['mgmt_cli add application-site name x url-list.1 a.test', 'checkpoint-application-site', 'application sites'],
  ['<Proxy>\n ALLOW url.domain=a.test', 'bluecoat-cpl', 'a policy'],
  ['object network A\n fqdn v4 a.test', 'cisco-asa-fqdn', 'network objects'],
  ['set security utm custom-objects url-pattern X value a.test', 'juniper-url-pattern', 'a pattern'],
  ["targetFqdns: [ '*.a.test' ]", 'azure-firewall', 'Bicep'],
  ['destination_fqdns = ["*.a.test"]', 'azure-firewall', 'Terraform'],
  [
    'az network firewall policy rule-collection-group collection add-filter-collection --target-fqdns a.test',
    'azure-firewall',
    'az',
  ],
  [
    '{"RulesSource": {"RulesSourceList": {"Targets": [".a.test"], "TargetTypes": ["TLS_SNI"]}}}',
    'aws-nfw-domain-list',
    'a rule group',
  ],
  ['pass tls any any -> any 443 (tls.sni; content:"a.test"; sid:1;)', 'suricata', 'a rule'],
  ['New-NetFirewallDynamicKeywordAddress -Keyword "*.a.test"', 'windows-dynamic-keyword', 'PowerShell'],
  ['name: projects/p/locations/l/urlLists/x\nvalues:\n- a.test', 'gcp-swp-urllist', 'a UrlList'],
  ['toFQDNs:\n- matchPattern: "*.a.test"', 'cilium-fqdn', 'a policy'],
  ['apiVersion: projectcalico.org/v3', 'calico-domains', 'a policy'],
  ['regex(.*\\.a\\.test)', 'skyhigh-wildcard', 'its own spelling of expressions'],
  ['*.a.test/\na.test/\nb.a.test/', 'panos-url-list', 'names that end in a slash'],
  ['a.test\n^.a.test', 'panos-url-list', 'a caret for one label'],
  ['(^|\\.)a\\.test$\n(^|\\.)b\\.test$', 'squid-dstdom_regex', 'expressions from the border of a label'],
  ['| URL | Port |\n| --- | --- |\n| `*.a.test` | 443 |', 'generic', 'a table as tickets have it'],
  ['a.test:443\n*.b.test:80', 'generic', 'host and port'],
] as const satisfies readonly (readonly [string, DialectId, string])[]) {
  test(`${dialect} is recognised first: ${reason}`, () => {
    const [first] = recogniseDialect(text);
    assert.equal(first?.dialect, dialect);
    assert.match(first?.because ?? '', /^It.*\.$/);
  });
}

for (const [text, reason] of [
  ['', 'nothing'],
  ['   \n\t\n', 'blank lines'],
  ['.a.test\n.b.test', 'leading dots are Squid, Zscaler, Cisco WSA and more'],
  ['*.a.test\nb.test', 'asterisks are in most products'],
  ['a.test\nb.test', 'plain names'],
  ['# a.test/\n# b.test/', 'comments'],
  ['https://a.test/x/\nhttps://b.test/', 'URLs'],
  ['Please open a.test on the proxy.', 'prose'],
] as const) {
  test(`nothing is recognised: ${reason}`, () => assert.deepEqual(ids(text), []));
}

test('two products in one text are both named, the one with more signs first', () => {
  const text = 'http_access allow ms\nacl ms dstdomain .a.test\nset fqdn "a.test"';
  assert.deepEqual(ids(text), ['squid-acl', 'fortigate-address']);
});

test('signs are seen through what copying does to a text', () => {
  assert.deepEqual(ids('config\u00a0webfilter\u00a0urlfilter\r\n'), ['fortigate-urlfilter']);
});

test('whatever we write is recognised as what it is, or not at all', async () => {
  for (const [id, { dialect, load }] of Object.entries(LIST_FORMATS)) {
    const write = await load();
    for (const file of write(request()).files) {
      const [first] = ids(fileText(file));
      const configured = first === 'squid-acl' && dialect === 'squid-dstdomain';
      assert.ok(first === undefined || first === dialect || configured, `${id} ${file.name} is taken for ${first}`);
    }
  }
});

test('any text is safe, and a long one is quick', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void recogniseDialect(text)));
  for (const piece of ['a', '^', ' ', '\t', '|', '-', 'acl ', 'acl x ', 'define ', '^\\.', 'map $', '^a\\.a', '\n']) {
    const before = process.cpuUsage();
    recogniseDialect(piece.repeat(1_000_000));
    assert.ok(process.cpuUsage(before).user < 3_000_000, JSON.stringify(piece));
  }
});
