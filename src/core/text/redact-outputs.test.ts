import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from './redact.ts';

const PUBLIC = ['microsoftonline.com', 'microsoft.com', 'digicert.com', 'windows.net'];
const masked = (text: string) => redact(text, PUBLIC).text;

for (const [text, expected] of [
  ['ComputerName           : pxint6', 'ComputerName           : <host-1>'],
  ['WARNING: Name resolution of pxint3 failed', 'WARNING: Name resolution of <host-1> failed'],
  ['WARNUNG: Fehler bei der Namensauflösung von pxint4', 'WARNUNG: Fehler bei der Namensauflösung von <host-1>'],
  ['Test-NetConnection pxint6 -Port 8080', 'Test-NetConnection <host-1> -Port 8080'],
  ['Test-NetConnection pxint -Port 8080', 'Test-NetConnection <host-1> -Port 8080'],
  ['Test-NetConnection -ComputerName pxint -Port 8080', 'Test-NetConnection -ComputerName <host-1> -Port 8080'],
  ['Resolve-DnsName pxint7', 'Resolve-DnsName <host-1>'],
  ['Resolve-DnsName pxint7 -Type A', 'Resolve-DnsName <host-1> -Type A'],
  ['pxint7 : DNS name does not exist', '<host-1> : DNS name does not exist'],
  ['nslookup pxint\nServer:  pxdns\nAddress:  10.1.2.3', 'nslookup <host-1>\nServer:  <host-2>\nAddress:  <ip-1>'],
  ["The proxy name could not be resolved: 'pxint'", "The proxy name could not be resolved: '<host-1>'"],
  ["The remote name could not be resolved: 'adfsint'", "The remote name could not be resolved: '<host-1>'"],
  ['Der Proxyname konnte nicht aufgelöst werden: "pxint"', 'Der Proxyname konnte nicht aufgelöst werden: "<host-1>"'],
  [
    "Der Remotename konnte nicht aufgelöst werden: 'adfsint'",
    "Der Remotename konnte nicht aufgelöst werden: '<host-1>'",
  ],
  ['curl: (5) Could not resolve proxy: pxint', 'curl: (5) Could not resolve proxy: <host-1>'],
  [
    '    Bypass List     :  *.contoso.local;10.*;srvint1;<local>',
    '    Bypass List     :  *.<host-1>;10.*;<host-2>;<local>',
  ],
  [
    'set proxy proxy-server="pxint:8080" bypass-list="srvint;<local>"',
    'set proxy proxy-server="<host-1>:8080" bypass-list="<host-2>;<local>"',
  ],
  [String.raw`<add address="srvint2\.contoso\.corp$" />`, '<add address="<host-1>$" />'],
  [String.raw`srvint2.contoso.corp, "srvint2\.contoso\.corp"`, '<host-1>, "<host-1>"'],
  ['HTTP/pxint11', 'HTTP/<host-1>'],
  [String.raw`           DC: \\DC01`, String.raw`           DC: \\<host-1>`],
  ['DC srvdc2', 'DC <host-1>'],
  ['Dc Site Name: Berlin-HQ', 'Dc Site Name: <site-1>'],
  ['Our Site Name: Berlin-HQ', 'Our Site Name: <site-1>'],
  ['               DomainName : CONTOSO', '               DomainName : <host-1>'],
  ['DisplayName: Alice Smith', 'DisplayName: <user-1>'],
  [String.raw`ADSync CONTOSO\svc sync`, 'ADSync <account-1>'],
  [String.raw`StartName : CONTOSO\svc sync`, 'StartName : <account-1>'],
  [String.raw`ADSync CONTOSO\svcsync Running`, 'ADSync <account-1> Running'],
  ['nltest /dsgetdc:contoso', 'nltest /dsgetdc:<host-1>'],
  [
    'Issuer : CN=Contoso Issuing CA, O=Contoso AG, DC=corp, DC=contoso',
    'Issuer : CN=<organisation-1>, O=<organisation-2>, DC=<host-2>, DC=<host-1>',
  ],
  [
    'Issuer       : CN=CONTOSO-CA, DC=contoso, DC=local\nSubject      : CN=pxint11',
    'Issuer       : CN=<organisation-1>, DC=<host-1>, DC=local\nSubject      : CN=<host-2>',
  ],
  [
    'subject=C = DE, ST = Berlin, L = Berlin, O = Contoso AG, CN = proxy.contoso.com',
    'subject=C = DE, ST = <site-1>, L = <site-1>, O = <organisation-1>, CN = <host-1>',
  ],
  ['Subject: CN=*.contoso.com, O="Contoso, Inc.", C=US', 'Subject: CN=*.<host-1>, O="<organisation-1>", C=US'],
  ['0A1B  CN=Contoso Root CA, DC=contoso, DC=local', '0A1B  CN=<organisation-1>, DC=<host-1>, DC=local'],
  ['    Proxy Server(s) :  pxint', '    Proxy Server(s) :  <host-1>'],
  ['Server : pxint6', 'Server : <host-1>'],
  ['Client: jdoe @ CONTOSO.LOCAL', 'Client: <user-1> @ <host-1>'],
  ['Thumbprint : 0A1B2C3D4E5F60718293A4B5C6D7E8F901234567', 'Thumbprint : <id-1>'],
  ['Thumbprint: 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 01 23 45 67', 'Thumbprint: <id-1>'],
  ['call +49 30 1234567 or +1 (425) 555-0100', 'call <phone-1> or <phone-2>'],
  ['Phone: 030 / 123 45 67', 'Phone: <phone-1>'],
  ['"mobilePhone":"+49 1511 2345678"', '"mobilePhone":"<phone-1>"'],
] as const) {
  test(`masked: ${text}`, () => assert.equal(masked(text), expected));
}

for (const text of [
  'Test-NetConnection login.microsoftonline.com -Port 443',
  'Test-NetConnection failed, Resolve-DnsName is not known, ping statistics for',
  'Resolve-DnsName -Name login.microsoftonline.com -Server 127.0.0.1',
  'Test-NetConnection -Port 443 <proxy>',
  "The remote name could not be resolved: 'login.microsoftonline.com'",
  'WARNING: TCP connect to login.microsoftonline.com failed',
  'Bypass List : (none)',
  'Bypass List     :  <local>',
  'HTTP/1.1 407, HTTP/2, HTTP/HTTPS, HTTP/SOCKS5',
  'DC agent; the DC is down; DC failed',
  'Server: squid/5.7\nServer:  UnKnown',
  'Site: the site name of a tenant',
  'Issuer: CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US',
  'Issuer : CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US',
  'issuer=C=BE, O=GlobalSign nv-sa, CN=GlobalSign GCC R3 TLS CA 2024',
  'Subject: CN=login.microsoftonline.com, O=Microsoft Corporation, L=Redmond, S=WA, C=US',
  'Issuer: CN=Zscaler Intermediate Root CA, O=Zscaler Inc., L=San Jose, C=US',
  'Subject: the server asks; Issuer: not trusted',
  'UTC+02:00, 2026-11-26T08:30:02+01:00, +0100, 20261126 083002',
  String.raw`ADSync NT SERVICE\ADSync`,
  'AADSTS50126 0x80072ee7 TCP_DENIED/407 HIER_NONE/- TCP_TUNNEL/200',
  'Look for a ping within 30 minutes; 653 / 654 a ping starts / ends',
  'curl: could not resolve host: ""',
]) {
  test(`not masked: ${text}`, () => assert.equal(masked(text), text));
}

test('places in a text move with what is masked before them', () => {
  const text = 'alice@fabrikam.com said 407 to alice@fabrikam.com';
  const { text: result, places } = redact(text, PUBLIC, [0, 5, text.indexOf('407'), text.length]);
  assert.equal(result, '<user-1> said 407 to <user-1>');
  assert.deepEqual(places, [0, 0, result.indexOf('407'), result.length]);
});

test('the time for a long text grows with its length, whatever it is of', () => {
  const pieces = [
    'a',
    'user=',
    'CN=',
    'a.',
    'a\\',
    ' ',
    '"',
    'curl ',
    'Issuer: CN=',
    'bypass=a;',
    '1:',
    'aa:',
    'a,',
    'A-',
    'x@',
    '/a',
    '+1 ',
    'Authorization: ',
    '"authorization":"',
    'net use /user:x ',
    'Account Name:\t',
    '2026-11-26 10:00:00 1 1.1.1.1 a ',
    'CN=Root,',
    'O=a, ',
    'Cookie: ',
    'password ',
    'user "',
    '<add key="p" value="',
    '+49 ',
    'a\\.',
    'Display Name: ',
    'TCP_A/407 1 GET ',
  ];
  for (const piece of pieces) {
    const time = (length: number) => {
      const long = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      masked(long);
      return performance.now() - start;
    };
    time(2000);
    assert.ok(time(40_000) < 40 * Math.max(time(10_000), 25), piece);
  }
});
