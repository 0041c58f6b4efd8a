/** What people type most: codes bare and with words, with and without prefix, in any case and spelling. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn } from './support/lookup.ts';

const TYPED: readonly (readonly [id: string, ...typed: readonly string[]])[] = [
  ['aadsts50126', '50126', 'AADSTS50126', 'aadsts50126', 'AADSTS 50126', 'AADSTS: 50126', 'error 50126', '50126 error'],
  ['aadsts50126', 'Error code: 50126', 'code 50126', 'ErrorCode=50126', 'AADSTS50126:', ' aadsts50126. '],
  ['aadsts50076', '50076', 'AADSTS50076', 'UserStrongAuthClientAuthNRequired', 'aadsts50076 mfa'],
  ['aadsts50034', '50034', 'AADSTS50034', 'useraccountnotfound'],
  ['aadsts50053', '50053', 'AADSTS50053', 'IdsLocked'],
  ['aadsts50057', '50057', 'userdisabled', 'User account is disabled'],
  [
    'aadsts53003',
    '53003',
    'AADSTS53003',
    'BlockedByConditionalAccess',
    'blocked by conditional access 53003 AADSTS53003',
  ],
  ['aadsts65001', '65001', 'AADSTS65001'],
  ['aadsts700016', '700016', 'AADSTS700016', 'error 700016'],
  ['aadsts7000215', '7000215', 'AADSTS7000215', 'invalid client secret provided'],
  ['aadsts80001', '80001', 'AADSTS80001', 'unable to connect to active directory'],
  ['aadsts81010', '81010', 'DesktopSsoAuthTokenInvalid'],
  ['aadsts90002', '90002', 'AADSTS90002'],
  ['aadsts16001', '16001', 'AADSTS16001', 'error 16001', 'https://login.microsoftonline.com/error?code=16001'],
  ['proxy-407', '407', 'http 407', 'HTTP 407', 'error 407', 'status 407', 'status code 407', '407 proxy', '(407)'],
  ['proxy-407', 'Proxy Authentication Required', 'PROXY AUTHENTICATION REQUIRED', 'TCP_DENIED/407', 'HTTP/1.1 407'],
  ['proxy-403', '403', 'http 403', 'HTTP error 403', 'Forbidden', '403 forbidden', '(403) Forbidden', '(403) Verboten'],
  ['http-401', '401', 'unauthorized', '401 Unauthorized', 'error 401'],
  ['http-502', '502', 'Bad Gateway', '502 bad gateway'],
  ['http-503', '503', 'Service Unavailable', 'service unavailable', 'HTTP 503', '(503) Server Unavailable'],
  ['http-504', '504', 'gateway timeout', 'http 504'],
  ['http-429', '429', 'HTTP 429', 'error 429', '429 Too Many Requests'],
  ['hr-80072ee7', '0x80072ee7', '80072EE7', '0X80072EE7', '-2147012889', '2147954407', '12007', 'error 12007'],
  [
    'hr-80072ee7',
    'WinHTTP error 12007',
    'winhttp 12007',
    'ERROR_WINHTTP_NAME_NOT_RESOLVED',
    'wininet_e_name_not_resolved',
  ],
  ['hr-80072efd', '0x80072EFD', '12029', 'error 12029', 'cannot connect 0x80072efd'],
  ['hr-80072ee2', '0x80072ee2', '12002', '-2147012894', 'the operation timed out'],
  ['hr-80072f8f', '0x80072F8F', '12175', 'a security error occurred'],
  ['winsock-10060', '10060', 'WSAETIMEDOUT', '0x8007274c', 'socket error 10060'],
  ['winsock-10061', '10061', 'wsaeconnrefused', 'target machine actively refused it'],
  ['winsock-10013', '10013', 'WSAEACCES'],
  [
    'dotnet-connection-reset',
    '10054',
    'WSAECONNRESET',
    'error 10054',
    'forcibly closed existing connection was forcibly closed by the remote host',
  ],
  ['cert-untrusted-root', '0x800b0109', 'CERT_E_UNTRUSTEDROOT', '-2146762487'],
  ['tls-revocation-offline', '0x80092013', 'crypt_e_revocation_offline'],
  [
    'tls-secure-channel',
    'Could not create SSL/TLS secure channel',
    'could not create ssl/tls secure channel',
    'SecureChannelFailure',
  ],
  ['tls-trust', 'could not establish trust relationship', 'TrustFailure'],
  ['wizard-cannot-reach-proxy', 'unable to validate credentials', 'Unable to validate credentials.'],
  ['wizard-interactiveauth', '/InteractiveAuth', '/interactiveauth'],
  [
    'proxy-unable-to-connect',
    'unable to connect to the remote server',
    'UNABLE TO CONNECT TO THE REMOTE SERVER',
    'ConnectFailure',
  ],
  ['dns-remote-name', 'the remote name could not be resolved', 'NameResolutionFailure', 'nameresolutionfailure'],
  ['event-906', '906', 'event 906', 'Event ID 906', 'event id: 906', 'EventID 906'],
  ['phs-611', '611', 'event 611', 'Event ID: 611'],
  ['phs-611-8453', '8453', 'RPC error 8453', 'error 8453', '0x2105', 'replication access was denied'],
  [
    'rpc-1722',
    '1722',
    'rpc 1722',
    'RPC error 1722',
    'error 1722',
    '0x6ba',
    '0x800706BA',
    'the rpc server is unavailable',
  ],
  ['adsync-start-1069', '1069', 'error 1069', 'event 7038'],
  ['no-start-connection', 'no-start-connection', 'no start connection', 'No-Start-Connection'],
  ['no-start-credentials', 'no-start-credentials', 'no start credentials'],
  ['stopped-deletion-threshold-exceeded', 'stopped-deletion-threshold-exceeded', 'event 116', '116'],
  ['completed-export-errors', 'completed-export-errors', 'Completed export errors'],
  ['permission-issue', 'permission-issue', '8344', 'error 8344'],
  ['attribute-value-must-be-unique', 'AttributeValueMustBeUnique', 'attributevaluemustbeunique'],
  ['invalid-grant', 'invalid_grant', 'invalid grant', 'INVALID_GRANT'],
  ['interaction-required', 'interaction_required'],
  [
    'browser-tunnel-failed',
    'ERR_TUNNEL_CONNECTION_FAILED',
    'err_tunnel_connection_failed',
    'net::ERR_TUNNEL_CONNECTION_FAILED',
  ],
  ['curl-60', 'curl 60', 'curl: (60)', 'curl error 60', 'SSL certificate problem'],
  ['node-econnreset', 'ECONNRESET', 'econnreset', 'socket hang up'],
  ['java-pkix', 'PKIX path building failed', 'pkix path building failed'],
  ['staging-mode-enabled', 'staging mode', 'Staging Mode'],
  ['dsreg-801c03f2-directory-error', '0x801c03f2', '801c03f2', 'DSREG_E_DIRECTORY_FAILURE'],
];

for (const [id, ...typed] of TYPED) {
  for (const text of typed) test(`"${text}" finds ${id} first`, () => assert.equal(idsIn(text)[0], id));
}

test('what people type leads to at least forty errors', () => {
  assert.ok(new Set(TYPED.map(([id]) => id)).size >= 40);
});

for (const [text, reason] of [
  ['event 50126', 'no event has the number of a sign-in code'],
  ['http 12007', 'no HTTP status has five digits'],
  ['rpc 407', 'no RPC error has the number of a status'],
  ['(404) Not Found', 'a status that is not among the errors'],
  ['(403) of the people who came said yes', 'a number in prose'],
  ['AADSTS0016001', 'zeros before a number make another code'],
  ['0050126', 'zeros before a number, without the prefix'],
  ['9999', 'any number'],
] as const) {
  test(`"${text}" finds nothing: ${reason}`, () => assert.deepEqual(idsIn(text), []));
}
