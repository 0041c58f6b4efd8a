import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redact } from './redact.ts';

const PUBLIC = ['microsoftonline.com', 'microsoft.com', 'digicert.com', 'windows.net'];
const masked = (text: string) => redact(text, PUBLIC).text;

for (const [text, expected, reason] of [
  ['alice.b@fabrikam.com failed', '<user-1> failed', 'a user principal name'],
  ['alice@fabrikam failed', '<user-1> failed', 'one without a top level'],
  [String.raw`FABRIKAM\alice logged on`, '<account-1> logged on', 'a down-level name'],
  [String.raw`fabrikam.com\alice logged on`, '<account-1> logged on', 'the same with a DNS name'],
  [String.raw`as FABRIKAM\svc-sync$.`, 'as <account-1>', 'a managed account'],
  ['Sync_DC01_0a1b2c3d4e5f signed in', '<user-1> signed in', 'the account of the connector'],
  ['ADToAADSyncServiceAccount_x1 signed in', '<user-1> signed in', 'its newer name'],
  [String.raw`C:\Users\alice\AppData\x.log`, String.raw`C:\Users\<user-1>\AppData\x.log`, 'a folder of a user'],
  ['CN=Alice B,OU=Staff,DC=fabrikam,DC=com', 'CN=<user-1>,OU=Staff,DC=<host-1>,DC=com', 'a distinguished name'],
  ['id 0a1b2c3d-1111-4222-8333-444455556666.', 'id <id-1>.', 'a GUID'],
  ['fabrikam.onmicrosoft.com', '<tenant-1>.onmicrosoft.com', 'a tenant'],
  ['fabrikam.mail.onmicrosoft.com', '<tenant-1>.mail.onmicrosoft.com', 'a tenant for mail'],
  ['dc1.corp.fabrikam.com said', '<host-1> said', 'an internal host'],
  ['dc1.fabrikam.net said', '<host-1> said', 'one that ends like the name of .NET'],
  ['http://fabrikamproxy:8080/', 'http://<host-1>:8080/', 'a proxy by its short name'],
  [String.raw`see \\files01\logs`, String.raw`see \\<host-1>\logs`, 'a server of files'],
  ['notmicrosoft.com', '<host-1>', 'a host that only ends like a public one'],
  ['from 10.0.0.202:443', 'from <ip-1>:443', 'an IPv4 address'],
  ['(192.168.1.7)', '(<ip-1>)', 'one in brackets'],
  ['from fe80::1ff:fe23:4567:890a', 'from <ip-1>', 'a short IPv6 address'],
  ['from 2001:db8:0:1:1:1:1:1', 'from <ip-1>', 'a long IPv6 address'],
  ['jürgen.müller@fabrikam.de failed', '<user-1> failed', 'letters of other languages'],
  ["o'brien@fabrikam.com failed", '<user-1> failed', 'an apostrophe in a name'],
  ["'alice@fabrikam.com'", "'<user-1>'", 'quotes around a name'],
  [String.raw`MÜNCHEN\jürgen logged on`, '<account-1> logged on', 'a down-level name in other letters'],
  ['intranet.münchen-firma.de said', '<host-1> said', 'a host in other letters'],
  [
    'http://svcproxy:Pa55word@proxy01:8080',
    'http://<user-1>:<secret-1>@<host-1>:8080',
    'what an address signs in with',
  ],
  ['password=Secret1, user', 'password=<secret-1>, user', 'a password'],
  ['pwd: "two words"', 'pwd: "<secret-1>"', 'a password in quotes'],
  ['client_secret=abc~123.x&y=1', 'client_secret=<secret-1>&y=1', 'a client secret'],
  ['"access_token": "eyJhbGciOi.def.ghi"', '"access_token": "<secret-1>"', 'a token'],
  ['apiKey: 12345abc', 'apiKey: <secret-1>', 'a key'],
  ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic <secret-1>', 'a header'],
  ['Proxy-Authorization: Negotiate YIIabc==', 'Proxy-Authorization: Negotiate <secret-1>', 'the header for a proxy'],
  ['id 0a1b2c3d111142228333444455556666', 'id <id-1>', 'an identifier without dashes'],
  ['SID S-1-5-21-1004336348-1177238915-682003330-512', 'SID <id-1>', 'a SID'],
  ['connect to fabrikamproxy:8080', 'connect to <host-1>:8080', 'a short name with a port'],
  [
    '"userDisplayName":"Anna Berg","deviceName":"X1"',
    '"userDisplayName":"<user-1>","deviceName":"<host-1>"',
    'fields of JSON',
  ],
  ['<computerName>abc</computerName>', '<computerName><host-1></computerName>', 'an element'],
  ['displayName=Anna Berg failed', 'displayName=<user-1> failed', 'a name of two words'],
  ['UPN: anna.berg', 'UPN: <user-1>', 'a name without its domain'],
  ['computer AADC01 failed', 'computer <host-1> failed', 'a computer behind the word'],
  ['domain FABRIKAM not found', 'domain <host-1> not found', 'a domain behind the word'],
  ['account svc-sync is locked', 'account <user-1> is locked', 'a service account'],
  ['LAPTOP-AB12 and SYNC01', '<host-1> and <host-2>', 'names that computers have'],
  [
    'server QX77 is up, later qx77x and (QX77)',
    'server <host-1> is up, later qx77x and (QX77)',
    'a short name only where it is told',
  ],
  ['server QXX77 is up, later (QXX77)', 'server <host-1> is up, later (<host-1>)', 'a longer name also elsewhere'],
  [String.raw`C:\Users\anna berg\x.log`, String.raw`C:\Users\<user-1>\x.log`, 'a folder of two words'],
  ['https://me:pw1@proxy.fabrikam.com/x', 'https://<user-1>:<secret-1>@<host-1>/x', 'a name in an address'],
] as const) {
  test(`masked: ${reason}`, () => assert.equal(masked(text), expected));
}

for (const [text, reason] of [
  ['login.microsoftonline.com:443 and https://crl3.digicert.com/x.crl', 'hosts that the ticket is about'],
  ['build 2.5.79.0, before it 1.6.16.0', 'builds'],
  ['version 4.7.2 and v4.0.30319', 'other versions'],
  ['machine.config, AADConnect.exe and trace-20261002.log', 'names of files'],
  ['System.Net.WebException: System.Net.Http.HttpRequestException', 'names of .NET'],
  ['WebExceptionStatus.ConnectFailure', 'a member of an enumeration'],
  ['sun.security.validator.ValidatorException', 'a class of Java'],
  ['at 08:30:02 and 2026-10-02T08:30:02Z', 'times'],
  [String.raw`C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`, 'a path'],
  [String.raw`C:\Program Files\Microsoft Azure AD Sync\Bin`, 'a path with spaces'],
  [String.raw`HKLM\SOFTWARE\Microsoft\.NETFramework\v4.0.30319`, 'a key of the registry'],
  [String.raw`NT AUTHORITY\SYSTEM, NT SERVICE\ADSync, BUILTIN\Administrators`, 'accounts that every Windows has'],
  ['ProvisioningWebServiceAdapter::GetCompanyConfiguration', 'a method'],
  ['AADSTS50126 0x80072ee7 -2147012889 (407)', 'codes'],
  ['http://localhost:8080', 'the computer itself'],
  ['Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089', 'the version of an assembly'],
  ['build 2.4.131.5, Connect 2.5.79.7, version 10.0.4.7', 'builds that do not end in zero'],
  ['127.0.0.1 and ::1', 'the computer itself, by address'],
  ['The server is down. The account is locked by the user.', 'ordinary words'],
  ['domain controller, user account disabled, server error, computer account', 'words beside the words'],
  ['"displayName": null, "userName": "-"', 'fields without a value'],
  ['TLS12, SHA256, HTTP2, WIN32, SQL2019, AADSTS50126, MSIS7012, AES256', 'names of things in capitals'],
  ['error:443, code:8080 and port:8080', 'words before a number'],
  ['password hash synchronization; a token was issued', 'words without a value'],
  ['Server: TLS12 refused', 'a protocol behind the word'],
  ['<system.net> in machine.config, $request.ServicePoint, https://aka.ms/x', 'names of configuration and code'],
  ['AAD_CLOUDAP_E_OAUTH_USER_SID_IS_EMPTY', 'a code that begins like an account'],
  ['curl -u https://login.microsoftonline.com/', 'an option that is no name and password'],
  ['let the `Authorization: Negotiate` header pass', 'a header by its name'],
  ['only through the bypass: the device breaks it', 'a bypass in a sentence'],
  ['', 'nothing'],
] as const) {
  test(`not masked: ${reason}`, () => assert.equal(masked(text), text));
}

test('the same value gets the same mask, in any case, and is told once', () => {
  const text = 'alice@fabrikam.com, bob@fabrikam.com, ALICE@FABRIKAM.COM; dc1.fabrikam.com, DC1.fabrikam.com';
  const { text: result, masked: told } = redact(text, PUBLIC);
  assert.equal(result, '<user-1>, <user-2>, <user-1>; <host-1>, <host-1>');
  assert.deepEqual(told, [
    { kind: 'user name', value: 'alice@fabrikam.com', mask: '<user-1>' },
    { kind: 'user name', value: 'bob@fabrikam.com', mask: '<user-2>' },
    { kind: 'internal host', value: 'dc1.fabrikam.com', mask: '<host-1>' },
  ]);
});

test('an account after a path in a sentence is masked all the same', () => {
  assert.equal(
    masked(String.raw`C:\Temp\run.cmd started as FABRIKAM\alice`),
    String.raw`C:\Temp\run.cmd started as <account-1>`,
  );
});

const PIECES = fc.constantFrom(
  ...['alice@fabrikam.com', String.raw`FAB\alice`, '10.0.0.7', 'dc1.fabrikam.com', 'x.onmicrosoft.com', '<host-1>'],
  ...[' ', '\n', '"', ':', '\\', '/', '.', '@', 'CN=A B,DC=fab,DC=com', 'fe80::1', '08:30:02', '[', '$&', '$1'],
);

test('for any text, nothing that was masked is left, and masks are not masked again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(PIECES, fc.string())), (pieces) => {
      const { text, masked: told } = redact(pieces.join(' '), PUBLIC);
      for (const { value } of told.filter(({ kind }) => kind !== 'tenant name')) {
        const isMask = /^(?:user|account|id|ip|host|tenant|secret)-\d+$/.test(value);
        assert.ok(isMask || !text.split(' ').includes(value), `${value} in ${text}`);
      }
    }),
    { numRuns: 300 },
  );
});

const KEYS = fc.constantFrom(
  ...[
    'user=',
    'Account Name:',
    'Password: ',
    'Cookie: a',
    'Issuer: CN=',
    'Bypass List : ',
    'net use /user:x ',
    '"',
    "'",
  ],
  ...[
    'Test-NetConnection ',
    'TCP_DENIED/407 1 GET /',
    'jdoe',
    'O=Fab, ',
    '[26/Nov/2026:08:30:02 +0000] "',
    '-Password ',
  ],
);

test('for any text, the lines stay as many, and no value goes from one to the next', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(KEYS, PIECES, fc.constantFrom('\n', '\r\n')), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { text: result, masked: told } = redact(text, PUBLIC);
      assert.equal(result.split('\n').length, text.split('\n').length);
      for (const { value } of told) assert.doesNotMatch(value, /[\r\n]/);
    }),
    { numRuns: 500 },
  );
});
