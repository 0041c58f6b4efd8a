/** What a command printed speaks for its answer by words: outputs shown, empty outputs, block pages with status 200. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Proposal } from '../src/core/trees/propose-answer.ts';
import { checkOf, CHECKS, proposalFor } from './support/tree.ts';

const answersOf = (proposal: Proposal): readonly string[] =>
  proposal.kind === 'proposed' ? [proposal.answer] : proposal.kind === 'unclear' ? proposal.answers : [];

for (const check of CHECKS) {
  const { id } = check;
  for (const answer of check.answers) {
    test(`the output shown for "${answer.id}" at "${id}" proposes it, also with CRLF`, () => {
      for (const text of [answer.looksLike, answer.looksLike.replaceAll('\n', '\r\n')]) {
        const proposal = proposalFor(check, text);
        assert.ok(answersOf(proposal).includes(answer.id), JSON.stringify(proposal));
        if (proposal.kind !== 'unclear') continue;
        const others = check.answers.filter(({ id: other }) => proposal.answers.includes(other));
        assert.ok(
          others.every((other) => other.nothing === answer.nothing && (other.nothing || other.otherwise.length > 0)),
          `only answers that print the same may stay undecided: ${proposal.says}`,
        );
      }
    });
  }
}

const TABLE_200 = 'StatusCode        : 200\nStatusDescription : OK\n';

for (const [id, text, expected, reason] of [
  ['powershell', 'HTTP/1.1 200 OK\nContent-Type: text/html', ['ok'], 'a status line'],
  ['powershell', `${TABLE_200}Content           : <HTML lang="en"><HEAD>`, ['ok'], 'a page without words of a proxy'],
  [
    'powershell',
    `${TABLE_200}Content           : <h1>This site is blocked</h1>`,
    ['page'],
    'a block page with status 200',
  ],
  ['powershell', `${TABLE_200}Content           : Fabrikam Web Filter`, ['page'], 'the page of a filter'],
  [
    'powershell',
    `${TABLE_200}Headers           : {[Via, 1.1 cache (squid)]}`,
    ['ok'],
    'a proxy that names itself in a header',
  ],
  ['powershell', 'PS C:\\>', [], 'a prompt where an empty output means nothing'],
  ['build', 'PS C:\\Users\\admin>', ['none'], 'a prompt where the command found nothing'],
  [
    'build',
    "PS C:\\> Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* |\n>>   Where-Object DisplayName -match 'Entra Connect|Azure AD Connect' |\n>>   Select-Object DisplayName, DisplayVersion\nPS C:\\>",
    ['none'],
    'the command itself between two prompts',
  ],
  [
    'build',
    'DisplayName                            DisplayVersion\n-----------                            --------------\nMicrosoft Entra Connect Health Agent   4.5.2520.0',
    ['none'],
    'a server with nothing but the Health agent',
  ],
  [
    'build',
    'DisplayName                            DisplayVersion\n-----------                            --------------\nMicrosoft Entra Connect Health Agent   4.5.2520.0\nMicrosoft Entra Connect                2.5.190.0',
    ['ok'],
    'Connect beside its Health agent',
  ],
  ['config-files', 'PS C:\\Windows\\system32>', ['nowhere', 'direct', 'transparent'], 'no file names a proxy'],
  [
    'service-account',
    'ADSync FABRIKAM\\svc-sync Running',
    ['domain', 'local'],
    'a name that may be of the server or the domain',
  ],
  ['service-account', 'StartName : svc-sync@fabrikam.example', ['domain'], 'a user principal name'],
  ['service-account', 'StartName : .\\AAD_0123456789ab', ['local'], 'a local account in a list'],
  [
    'issuer',
    'Subject   : CN=stamp2.login.microsoftonline.com, O=Microsoft Corporation, L=Redmond\nIssuer    : CN=Fabrikam Proxy CA',
    ['company'],
    "an inspected certificate that copies Microsoft's subject",
  ],
  [
    'tls-values',
    'PSPath                   : x\\.NETFramework\\v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto       : 1\nEnabled                  : \nDisabledByDefault        : \n\nPSPath                   : x\\TLS 1.2\\Client\nSystemDefaultTlsVersions : \nSchUseStrongCrypto       : \nEnabled                  : 1\nDisabledByDefault        : 0',
    ['good'],
    'fields that do not belong to a block are empty in it',
  ],
  [
    'tls-values',
    'PSPath                   : x\\.NETFramework\\v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto       : \n',
    ['missing'],
    'one value of .NET is missing',
  ],
  [
    'proxy-log',
    '1700000300.020  60012 192.0.2.20 TCP_TUNNEL/200 48213 CONNECT a.example:443 - HIER_DIRECT/- -\n1700000300.120  7012 192.0.2.20 TCP_TUNNEL/200 48213 CONNECT a.example:443 - HIER_DIRECT/- -',
    ['cut', 'allowed'],
    'a tunnel that ended after a minute sharp',
  ],
  [
    'proxy-log',
    '1700000300.020  7012 192.0.2.20 TCP_TUNNEL/200 48213 CONNECT a.example:443 - HIER_DIRECT/- -',
    ['allowed'],
    'a tunnel that ended after seven seconds',
  ],
  [
    'sync-service',
    'Status   Name               DisplayName\n------   ----               -----------\nStopped  ADSync             Microsoft Azure AD Sync\n\nId      : 7009\nMessage : A timeout was reached (30000 milliseconds)',
    ['config'],
    'a stopped service that did not answer in time',
  ],
  [
    'sync-service',
    'Stopped  ADSync   Microsoft Azure AD Sync\nId : 7023\nMessage : Configuration system failed to initialize. (C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config line 302)',
    ['config'],
    'a stopped service whose event names the file',
  ],
  [
    'sync-service',
    'Stopped  ADSync   Microsoft Azure AD Sync\nId : 7038\nMessage : Der Dienst konnte sich nicht als anmelden',
    ['logon'],
    'a stopped service that could not sign in, in German',
  ],
  ['sync-service', 'Stopped  ADSync   Microsoft Azure AD Sync', ['stopped'], 'a stopped service and nothing beside it'],
  [
    'mfa-host',
    `${TABLE_200}Content : <title>Blocked by Fabrikam web gateway</title>`,
    ['refused'],
    'a block page with 200',
  ],
  [
    'proxy-log',
    '1700000000.123 120 192.0.2.20 TCP_DENIED/407 4242 CONNECT login.microsoftonline.com:443 - HIER_NONE/- text/html\n1700000001.123 7012 192.0.2.20 TCP_TUNNEL/200 4242 CONNECT login.microsoftonline.com:443 svc HIER_DIRECT/- -',
    ['allowed'],
    'the hand-shake that ends well',
  ],
  [
    'proxy-log',
    '1700000001.123 7012 192.0.2.20 TCP_TUNNEL/200 4242 CONNECT login.microsoftonline.com:443 svc HIER_DIRECT/- -\n1700000009.123 120 192.0.2.20 TCP_DENIED/407 4242 CONNECT login.microsoftonline.com:443 - HIER_NONE/- text/html',
    ['407'],
    'a 407 that nothing follows',
  ],
  [
    'issuer',
    'Subject   : CN=login.microsoftonline.com\nIssuer    : CN=DigiCert SHA2 Secure Server CA, O=DigiCert Inc\nNotBefore : 1/1/2020 1:00:00 AM\nNotAfter  : 1/1/2021 12:59:59 AM\n\nThursday, November 26, 2026 12:03:11 AM',
    ['dates'],
    'a certificate that ended years ago',
  ],
  [
    'issuer',
    'Subject   : CN=login.microsoftonline.com\nIssuer    : CN=DigiCert SHA2 Secure Server CA, O=DigiCert Inc\nNotAfter  : 1/1/2027 12:59:59 AM\n\nSaturday, January 1, 2022 12:03:11 AM',
    ['dates'],
    'a clock that stands years back',
  ],
  [
    'issuer',
    'Subject   : CN=login.microsoftonline.com\nIssuer    : CN=Microsoft-like Forefront TMG Fabrikam, DC=fabrikam',
    ['company'],
    "a company's authority with Microsoft in its name",
  ],
  [
    'sync-run',
    'fabrikam.com                   Delta Import   stopped-server-down\nfabrikam.onmicrosoft.com - AAD Export         success',
    ['forest-connector'],
    'a domain controller that is down',
  ],
  [
    'sign-in-code',
    'AADSTS16000: Either multiple user identities are available',
    ['other'],
    'a code of none of the groups',
  ],
  ['sign-in-code', 'AADSTS9999999', ['other'], 'a code that nobody knows'],
  ['dotnet-proxy', 'http://proxy.corp.fabrikam.example:3128/', ['proxy'], 'a proxy of another name'],
  ['dotnet-proxy', 'http://192.0.2.10:8080/', ['proxy'], 'a proxy by its address'],
  [
    'dotnet-proxy',
    "PS C:\\> [System.Net.WebRequest]::DefaultWebProxy.GetProxy('https://adminwebservice.microsoftonline.com/').AbsoluteUri\nhttp://proxy01:8080/\nPS C:\\>",
    ['proxy'],
    'a proxy below the command',
  ],
  [
    'default-credentials',
    'x\\machine.config:283:    <defaultProxy enabled="true" useDefaultCredentials="true">\nfabrikam\\admin',
    ['domain', 'local', 'service'],
    'the sign-in is offered',
  ],
  [
    'default-credentials',
    'x:283: <defaultProxy useDefaultCredentials="false">\nfabrikam\\admin',
    ['missing'],
    'the sign-in is switched off',
  ],
  ['default-credentials', 'fabrikam\\admin', ['missing'], 'the file says nothing'],
  [
    'run-exception',
    'The request channel timed out while waiting for a reply after 00:04:59.98',
    ['cut'],
    'a channel that timed out',
  ],
  [
    'tls-values',
    'PSPath                   : x\\.NETFramework\\v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto       : 1',
    ['missing'],
    'no block of SCHANNEL',
  ],
  [
    'tls-values',
    'PSPath                   : x\\.NETFramework\\v4.0.30319\nSystemDefaultTlsVersions : 1\nSchUseStrongCrypto       : 1\nPSPath                   : x\\TLS 1.2\\Client\nEnabled                  : 4294967295\nDisabledByDefault        : 0',
    ['good'],
    'a value of all ones',
  ],
  ['winhttp', '    Direktzugriff (kein Proxyserver).', ['direct'], 'German, direct'],
  ['winhttp', '    Proxyserver:  proxy:8080', ['proxy'], 'German, a proxy'],
  ['winhttp', '    Accès direct (aucun serveur proxy).', ['direct'], 'French, direct'],
  [
    'powershell',
    "Invoke-WebRequest : Der Proxyname konnte nicht aufgelöst werden: 'fabrikamproxy'",
    ['proxy-name'],
    'German, no such proxy',
  ],
  ['powershell', `${TABLE_200}Content : <h1>Accès refusé</h1>`, ['page'], 'a block page in French'],
  [
    'powershell',
    `${TABLE_200}Content : <title>Proxy login</title>Please authenticate`,
    ['page'],
    'the sign-in page of a proxy',
  ],
  [
    'powershell',
    'Invoke-WebRequest : <html><title>Access Denied</title>Blocked by policy',
    ['403'],
    'a block page as the error',
  ],
  [
    'proxy-port',
    'WARNUNG: Fehler bei der Namensauflösung von fabrikamproxy\nTcpTestSucceeded : False',
    ['name'],
    'German, no such name',
  ],
  [
    'config-files',
    'C:\\Windows\\Microsoft.NET\\Framework\\v4.0.30319\\Config\\machine.config:285: proxyaddress\nC:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config:285: proxyaddress',
    ['right'],
    'the right file among others',
  ],
  [
    'build',
    'DisplayName                 DisplayVersion\n-----------                 --------------\nMicrosoft Entra Connect     2.5\n.79.0',
    [],
    'a version that was wrapped',
  ],
  [
    'federation-host',
    'The remote server returned an error: (503) <html>Squid: cannot connect',
    ['page'],
    'a 503 of the proxy',
  ],
  [
    'realm',
    'The remote server returned an error: (407) Proxy Authentication Required.',
    ['407'],
    'a proxy that wants a sign-in here',
  ],
  ['service-account', 'ADSync LocalSystem Running', ['virtual'], 'the computer account'],
] as const) {
  test(`at "${id}", ${reason} proposes ${expected.join(' or ') || 'nothing'}`, () => {
    assert.deepEqual(answersOf(proposalFor(checkOf(id), text)), expected);
  });
}
