import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { fileTexts, request, rule, SAMPLE_RULES } from '../../../../tests/support/list-request.ts';
import { writePac } from './pac.ts';

/** Runs a PAC file with dnsDomainIs as Mozilla's old engine has it. */
function routeOf(text: string, url: string, host: string): unknown {
  const context = vm.createContext({
    dnsDomainIs: (name: string, domain: string) =>
      name.length >= domain.length && name.substring(name.length - domain.length) === domain,
  });
  return vm.runInContext(`${text}; FindProxyForURL(${JSON.stringify(url)}, ${JSON.stringify(host)})`, context);
}

const textOf = (typed = {}) => fileTexts(writePac(request(SAMPLE_RULES, typed)))['entra.pac'] ?? '';
const LISTED = 'PROXY proxy.example.com:8080';
const OTHERS = 'PROXY blocked.invalid:1';

for (const [url, host, expected, reason] of [
  ['https://login.windows.net/', 'login.windows.net', LISTED, 'https is port 443'],
  ['http://login.windows.net/', 'login.windows.net', LISTED, 'http is port 80'],
  ['https://login.microsoftonline.com/common', 'login.microsoftonline.com', LISTED, 'below a wildcard'],
  ['https://microsoftonline.com/', 'microsoftonline.com', OTHERS, 'the base of a wildcard'],
  ['https://notmicrosoftonline.com/', 'notmicrosoftonline.com', OTHERS, 'no label border'],
  ['http://login.microsoftonline.com/', 'login.microsoftonline.com', OTHERS, 'the wrong port'],
  ['https://crl3.digicert.com/', 'crl3.digicert.com', OTHERS, 'the wrong port for a list of port 80'],
  ['http://crl3.digicert.com/x.crl', 'crl3.digicert.com', LISTED, 'port 80'],
  ['https://a.servicebus.windows.net:5671/', 'a.servicebus.windows.net', LISTED, 'a port in the URL'],
  ['https://login.windows.net:8443/', 'login.windows.net', OTHERS, 'another port in the URL'],
  ['https://user:80@login.windows.net/', 'login.windows.net', LISTED, 'what looks like a port is a password'],
  ['https://login.windows.net/x:8443/', 'login.windows.net', LISTED, 'or stands in the path'],
  ['https://LOGIN.Windows.NET./', 'LOGIN.Windows.NET.', LISTED, 'capitals and a dot at the end'],
  ['wss://login.windows.net/', 'login.windows.net', LISTED, 'a web socket'],
  ['ftp://login.windows.net/', 'login.windows.net', OTHERS, 'another scheme'],
  ['https://[::1]:443/', '::1', OTHERS, 'an address'],
  ['', '', OTHERS, 'nothing'],
] as const) {
  test(`the script sends ${url || 'no URL'} to ${expected}: ${reason}`, () => {
    assert.equal(routeOf(textOf(), url, host), expected);
  });
}

test('a typed proxy is where listed names go, and one that is none leaves the example', () => {
  assert.equal(
    routeOf(textOf({ proxy: 'http://fabrikamproxy:8080' }), 'https://login.windows.net/', 'login.windows.net'),
    'PROXY fabrikamproxy:8080',
  );
  assert.equal(
    routeOf(textOf({ proxy: '"; return "DIRECT' }), 'https://login.windows.net/', 'login.windows.net'),
    LISTED,
  );
  assert.match(textOf(), /Put your proxy in place of the example/);
  assert.doesNotMatch(textOf({ proxy: 'fabrikamproxy:8080' }), /Put your proxy/);
});

test('the script holds nothing that old Windows does not know', () => {
  assert.doesNotMatch(textOf(), /\b(?:let|const|class)\b|=>|`|\.includes\(|\.endsWith\(/);
  assert.match(textOf(), /^[\x20-\x7e\n]*$/);
});

test('each name has a line that knows its rule', () => {
  const [file] = writePac(request([rule('a.test', 443), rule('*.b.test', 443)])).files;
  assert.deepEqual(
    file?.lines.filter(({ rules }) => rules.length > 0),
    [
      { text: '    if (host === "a.test") { return listed; }', rules: [0] },
      { text: '    if (dnsDomainIs(host, ".b.test")) { return listed; }', rules: [1] },
    ],
  );
});
