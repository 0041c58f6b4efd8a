/** PAC files, read and never run; what comparisons do was run in two engines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { pac } from './pac.ts';

const script = (body: string) => `function FindProxyForURL(url, host) {\n  ${body}\n  return "PROXY 127.0.0.1:9";\n}`;
const when = (condition: string, route = 'PROXY proxy.a.test:8080') =>
  script(`if (${condition}) { return "${route}"; }`);

const ROWS: readonly Row[] = [
  [when('dnsDomainIs(host, ".a.test")'), 'y.x.a.test:443', 'yes', 'an ending with its dot'],
  [when('dnsDomainIs(host, ".a.test")'), 'a.test:443', 'no', 'misses the base'],
  [when('dnsDomainIs(host, "a.test")'), 'nota.test:443', 'too wide', 'without the dot it is an ending of text'],
  [when('dnsDomainIs(host, ".A.test")'), 'x.a.test:443', 'no', 'a capital'],
  [when('dnsDomainIs(host, ".A.test".toLowerCase())'), 'x.a.test:443', 'yes', 'made small'],
  [when("dnsDomainIs(host.toLowerCase(), '.a.test')"), 'x.a.test:443', 'yes', 'single quotes, a call around the host'],
  [when('localHostOrDomainIs(host, "a.test")'), 'a.test:443', 'yes', 'one name'],
  [when('localHostOrDomainIs(host, "a.test")'), 'x.a.test:443', 'no', 'and nothing below'],
  [when('shExpMatch(host, "*.a.test")'), 'y.x.a.test:443', 'yes', 'an asterisk crosses dots'],
  [when('shExpMatch(host, "*.a.test")'), 'a.test:443', 'no', 'the dot has to be there'],
  [when('shExpMatch(host, "*a.test")'), 'nota.test:443', 'too wide', 'without it'],
  [when('shExpMatch(host, "a.test")'), 'a.test:443', 'yes', 'no wildcard'],
  [when('shExpMatch(host, "login*.a.test")'), 'login.x.a.test:443', 'yes', 'an asterisk inside'],
  [when('shExpMatch(url, "https://*.a.test/*")'), 'evil.test:443', 'too wide', 'it reaches into the path'],
  [when('shExpMatch(url, "https://login.a.test/*")'), 'login.a.test:443', 'yes', 'the host is written out'],
  [when('shExpMatch(url, "https://login.a.test/*")'), 'login.a.test:80', 'no', 'the scheme says the port'],
  [when('shExpMatch(url, "http://login.a.test:8080/*")'), 'login.a.test:8080', 'yes', 'or the port itself'],
  [when('shExpMatch(url, "https://login.a.test/common/*")'), 'login.a.test:443', 'partial', 'a path'],
  [when('shExpMatch(url, "*a.test*")'), 'b.test:443', 'too wide', 'anywhere in the URL'],
  [when('shExpMatch(url, "*.a.test")'), 'x.a.test:443', 'no', 'a URL does not end with its host'],
  [when('host == "a.test"'), 'a.test:443', 'yes', 'compared'],
  [when('"a.test" === host'), 'a.test:443', 'yes', 'the other way round'],
  [when('host.toLowerCase() === "a.test"'), 'a.test:443', 'yes', 'made small'],
  [when('host.substring(host.length - 7) == ".a.test"'), 'x.a.test:443', 'yes', 'the end cut off'],
  [when('host.endsWith(".a.test")'), 'x.a.test:443', 'yes', 'a method'],
  [when('host.startsWith("a.test")'), 'a.test.evil.test:443', 'too wide', 'a beginning'],
  [when('host.indexOf("a.test") > -1'), 'a.test.evil.test:443', 'too wide', 'anywhere'],
  [when('/(^|\\.)a\\.test$/i.test(host)'), 'x.a.test:443', 'yes', 'an expression'],
  [when('host.match(/(^|\\.)a\\.test$/)'), 'x.a.test:443', 'yes', 'the other way round'],
  [when('new RegExp("(^|\\\\.)a\\\\.test$", "i").test(host)'), 'x.a.test:443', 'yes', 'made from a text'],
  [when('/(^|\\.)a\\.test$/.test(host)'), 'nota.test:443', 'no', 'that does not fit'],
  [script('switch (host) { case "a.test": return "DIRECT"; }'), 'a.test:443', 'yes', 'a case'],
  [
    script(
      'var l = [".a.test",\n ".b.test"];\n for (var i = 0; i < l.length; i++) { if (dnsDomainIs(host, l[i])) return "DIRECT"; }',
    ),
    'x.b.test:443',
    'yes',
    'a list',
  ],
  [
    script('var l = ["a.test"]; for (i in l) if (dnsDomainIs(host, "." + l[i]) || host == l[i]) return "DIRECT";'),
    'a.test:443',
    'yes',
    'a list with a dot put before it',
  ],
  [
    script('var l = "a.test b.test".split(" "); if (l.indexOf(host) >= 0) return "DIRECT";'),
    'b.test:443',
    'yes',
    'a list in a text',
  ],
  [
    script('var o = { "a.test": 1, "b.test": 1 }; if (o[host]) return "DIRECT";'),
    'b.test:443',
    'yes',
    'the keys of an object',
  ],
  [script('var o = { "a.test": 1 }; if (host in o) return "DIRECT";'), 'a.test:443', 'yes', 'and the other way to ask'],
  [when('port == 443 && dnsDomainIs(host, ".a.test")'), 'x.a.test:80', 'no', 'with a port'],
  [when('port == 80 || dnsDomainIs(host, ".a.test")'), 'x.a.test:443', 'yes', 'or else'],
  [
    script(
      'if (port === 443) { if (host === "a.test") { return listed; } }\n if (port === 80) { if (host === "b.test") return listed; }',
    ),
    'b.test:443',
    'no',
    'inside a block for a port',
  ],
  [
    script('if (port === 443) { if (host === "a.test") { return listed; } }\n if (host === "b.test") return listed;'),
    'b.test:80',
    'yes',
    'and behind it',
  ],
  [when('url.substring(0, 6) == "https:" && host == "a.test"'), 'a.test:80', 'no', 'the scheme says the port'],
  [when('!dnsDomainIs(host, ".a.test")', 'PROXY blocked.invalid:1'), 'x.a.test:443', 'yes', 'all others are stopped'],
  [when('dnsDomainIs(host, ".a.test")', 'PROXY blocked.invalid:1'), 'x.a.test:443', 'no', 'these are stopped'],
  [when('dnsDomainIs(host, ".a.test")', 'DIRECT'), 'x.a.test:443', 'yes', 'whichever way it goes'],
  [script('// if (host == "a.test") return "DIRECT";'), 'a.test:443', 'no', 'a comment'],
  [script('/* if (host == "a.test")\n return "DIRECT"; */'), 'a.test:443', 'no', 'of both kinds'],
  [script('var note = "host == \\"a.test\\"";'), 'a.test:443', 'no', 'inside a text'],
  ['dnsDomainIs(host, ".a.test")', 'x.a.test:443', 'yes', 'a comparison alone'],
  ['constructor(host, "a.test"); host.toString("a.test")', 'a.test:443', 'no', 'names that JavaScript knows'],
  [when('shExpMatch(url, "constructor://a.test/")'), 'a.test:443', 'yes', 'a scheme that says no port'],
];
testRows(pac, ROWS);

testInstead(pac, [
  [when('dnsDomainIs(host, ".A.test")'), 'dnsDomainIs(host, ".a.test")'],
  [when('shExpMatch(url, "*.a.test")'), 'shExpMatch(host, "*.a.test")'],
]);

test('an entry has the line of its own text, and says which way its branch goes', () => {
  const text =
    'var proxy = "PROXY p:1";\nvar l = [\n  ".a.test",\n  ".b.test"\n];\nif (dnsDomainIs(host, l[0])) return proxy;\nif (host == "c.test") return "DIRECT";';
  assert.deepEqual(
    pac.read(text).entries.map(({ line, text: written, note }) => [line, written, note]),
    [
      [3, '".a.test"', 'Its branch returns "PROXY p:1".'],
      [4, '".b.test"', 'Its branch returns "PROXY p:1".'],
      [7, 'host == "c.test"', 'Its branch returns "DIRECT".'],
    ],
  );
});

for (const [name, text] of [
  ['unclosed brackets', 'dnsDomainIs(host, '.repeat(20_000)],
  ['nested objects', 'a:['.repeat(40_000)],
  ['closed nested objects', `${'a:['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['nested conditions', `${'if('.repeat(20_000)}${')'.repeat(20_000)}`],
  ['a long list that is asked often', `l=[${'"a.test",'.repeat(20_000)}];${'host==l[0];'.repeat(20_000)}`],
  ['quotes', '"\\"'.repeat(50_000)],
  ['slashes', '=/['.repeat(50_000)],
] as const) {
  test(`a script of ${name} is read in time linear in its length`, () => {
    const begin = performance.now();
    pac.read(text);
    assert.ok(performance.now() - begin < 3000);
  });
}
