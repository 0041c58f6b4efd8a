/** What a command printed speaks for its answer by words: outputs shown, empty outputs, block pages with status 200. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Proposal } from '../src/core/trees/propose-answer.ts';
import { checkOf, CHECKS, proposalFor } from './support/tree.ts';

const answersOf = (proposal: Proposal): readonly string[] =>
  proposal.kind === 'proposed' ? [proposal.answer] : proposal.kind === 'unclear' ? proposal.answers : [];

/** Answers that no output can tell: the reader has to know whose computer it is, or what day. */
const BY_KNOWLEDGE = new Set([
  'default-credentials domain',
  'default-credentials local',
  'default-credentials service',
  'issuer dates',
]);

for (const check of CHECKS) {
  const { id } = check;
  for (const answer of check.answers) {
    if (BY_KNOWLEDGE.has(`${id} ${answer.id}`)) continue;
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
] as const) {
  test(`at "${id}", ${reason} proposes ${expected.join(' or ') || 'nothing'}`, () => {
    assert.deepEqual(answersOf(proposalFor(checkOf(id), text)), expected);
  });
}
