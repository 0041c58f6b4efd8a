/** What lists for command lines look like where the syntax of a product asks for something of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  departuresOf,
  fileText,
  request,
  rule,
  SAMPLE_RULES,
  written,
} from '../../../../tests/support/list-request.ts';
import { writeBluecoatCpl } from './bluecoat-cpl.ts';
import { writeCheckpointApplicationSite } from './checkpoint-application-site.ts';
import { writeCheckpointDnsDomain } from './checkpoint-dns-domain.ts';
import { writeCiscoAsaFqdn } from './cisco-asa-fqdn.ts';
import { writeFortigateAddress } from './fortigate-address.ts';
import { writeFortigateUrlfilter } from './fortigate-urlfilter.ts';
import { writeJuniperUrlPattern } from './juniper-url-pattern.ts';
import { writePanosSetCli } from './panos-set-cli.ts';
import { writeWindowsDynamicKeyword } from './windows-dynamic-keyword.ts';

const LONG = `${'a'.repeat(60)}.${'b'.repeat(20)}.example`;
const all = (files: Readonly<Record<string, string>>) => Object.values(files).join('');

test('PAN-OS: a category for each port, a slash behind every member, one command a member', () => {
  const text = written(writePanosSetCli, [rule('a.example', 80, 443), rule('*.a.example', 443)])['entra-connect.txt'];
  const set = 'set profiles custom-url-category entra-connect';
  const describes = 'description "Microsoft Entra Connect allowlist worldwide-test, facts checked 2026-11-25"';
  assert.equal(
    text,
    `${set}-443 type "URL List"
${set}-443 ${describes}
${set}-443 list [ a.example/ ]
${set}-443 list [ *.a.example/ ]
${set}-80 type "URL List"
${set}-80 ${describes}
${set}-80 list [ a.example/ ]
`,
  );
});

for (const [product, write, longest, pattern] of [
  ['PAN-OS', writePanosSetCli, 31, /custom-url-category (\S+)/g],
  ['FortiOS URL filter', writeFortigateUrlfilter, 35, /set name "([^"]+)"/g],
  ['FortiOS address', writeFortigateAddress, 79, /edit "([^"]+)"/g],
  ['Junos', writeJuniperUrlPattern, 29, /(?:url-pattern|custom-url-category) (\S+)/g],
  ['ASA', writeCiscoAsaFqdn, 64, /object(?:-group)? network (\S+)/g],
] as const) {
  test(`${product}: no name of an object is longer than ${longest} characters, and no two hosts share one`, () => {
    const rules = [rule(LONG, 443, 65_535), rule(`${LONG}.org`, 443)];
    const text = all(
      Object.fromEntries(
        write(request(rules, { objectName: 'x'.repeat(300) })).files.map((file) => [file.name, fileText(file)]),
      ),
    );
    const names = [...text.matchAll(pattern)].map(([, name = '']) => name);
    assert.ok(names.length > 1);
    for (const name of names) assert.ok(name.length <= longest, name);
    if (product === 'ASA' || product === 'FortiOS address') assert.equal(new Set(names).size, names.length);
  });
}

test('FortiOS URL filter: says that flow inspection matches more, and switches sub-domains off', () => {
  const list = writeFortigateUrlfilter(request([rule('a.example', 443), rule('*.a.example', 443)]));
  assert.deepEqual(departuresOf(list, 'wider'), ['a.example:443']);
  assert.match(all(written(writeFortigateUrlfilter)), /set include-subdomains disable\n {8}config entries/);
});

test('FortiOS address: one object a host, in a group for each of its ports', () => {
  const text = all(written(writeFortigateAddress));
  assert.equal(text.match(/set fqdn "login\.windows\.net"/g)?.length, 1);
  assert.match(text, /edit "entra-connect-tcp443"\n.*"fqdn-login\.windows\.net"/);
  assert.match(text, /edit "entra-connect-tcp80"\n.*"fqdn-login\.windows\.net"/);
});

test('Check Point: one object a base in one mode for all ports, and what that opens is told', () => {
  const list = writeCheckpointDnsDomain(
    request([rule('a.example', 80), rule('*.a.example', 443), rule('b.example', 80)]),
  );
  const texts = Object.fromEntries(list.files.map((file) => [file.name, fileText(file)]));
  assert.match(texts['entra-connect-80.sh'] ?? '', /".a.example" is-sub-domain true/);
  assert.match(texts['entra-connect-80.sh'] ?? '', /".b.example" is-sub-domain false/);
  assert.deepEqual(departuresOf(list, 'wider'), ['*.a.example:443', 'a.example:80']);
});

test('Check Point: a name below a wildcard keeps its object, because reverse DNS does not find it', () => {
  const text = all(written(writeCheckpointDnsDomain, [rule('x.a.example', 443), rule('*.a.example', 443)]));
  assert.match(text, /"\.x\.a\.example" is-sub-domain false/);
});

test('Check Point: expressions have no backslash, and begin and end with the host', () => {
  const text = all(written(writeCheckpointApplicationSite));
  const expressions = [...text.matchAll(/url-list\.\d+ '([^']+)' \\\n/g)].map(([, source = '']) => source);
  assert.ok(expressions.length > 3);
  for (const source of expressions) {
    assert.doesNotMatch(source, /\\/);
    const regex = new RegExp(source);
    for (const trick of [
      'https://evil.test/login.windows.net/',
      'https://evil.test?.microsoftonline.com/',
      'http://login.windows.net:80@evil.test/',
    ]) {
      assert.doesNotMatch(trick, regex);
    }
  }
});

test('CPL: a name, the names below and both each have their own condition', () => {
  assert.equal(
    written(writeBluecoatCpl, [
      rule('a.example', 443),
      rule('b.example', 443),
      rule('*.b.example', 443),
      rule('*.c.example', 80),
    ])['entra-connect.cpl'],
    `; Microsoft Entra Connect allowlist: worldwide-test
; Facts checked: 2026-11-25
define condition entra_connect_443
  url.host.exact=a.example
  url.domain=b.example
end
define condition entra_connect_80
  url.host.suffix=.c.example
end
<Proxy>
  condition=entra_connect_443 url.port=443 ALLOW
  condition=entra_connect_80 url.port=80 ALLOW
`,
  );
});

test('ASA: sources as an access list spells them, wildcards in comments', () => {
  const list = writeCiscoAsaFqdn(request(SAMPLE_RULES, { source: '10.0.0.10, 10.1.2.3/20; 0.0.0.0/0 10.0.0.10/32' }));
  const text = list.files.map(fileText).join('');
  assert.deepEqual(
    [...text.matchAll(/permit tcp (.+) object-group entra-connect-443 eq 443/g)].map(([, source]) => source),
    ['host 10.0.0.10', '10.1.0.0 255.255.240.0', '0.0.0.0 0.0.0.0'],
  );
  assert.match(text, /^! Not expressible: \*\.microsoftonline\.com:443$/m);
  assert.equal(departuresOf(list, 'left-out').length, 4);
  assert.match(all(written(writeCiscoAsaFqdn)), /permit tcp any object-group/);
});

test('Junos: a base that nobody asked for is told', () => {
  assert.deepEqual(departuresOf(writeJuniperUrlPattern(request()), 'wider'), [
    '*.microsoftonline.com:443',
    '*.servicebus.windows.net:443',
    '*.servicebus.windows.net:5671',
  ]);
});

test('Windows: one row a name with all its ports, the last without a comma', () => {
  const text = all(written(writeWindowsDynamicKeyword));
  assert.match(text, /@\{ Fqdn = 'login\.windows\.net'; Port = 80, 443 \},\n/);
  assert.match(text, /@\{ Fqdn = '\*\.servicebus\.windows\.net'; Port = 443, 5671 \}\n\)/);
});
