/** The exact search over the real content: what people type, and what they must land on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostGroups } from '../src/core/hosts/host-groups.ts';
import { exactSearch } from '../src/core/search/exact-search.ts';
import { buildSearchIndex } from '../src/core/search/search-index.ts';
import { readContent } from './support/content-files.ts';

const content = readContent();
const errors = content.errors.map(({ id, data }) => ({ id, ...data }));
const index = buildSearchIndex(
  errors,
  content.aadsts.map(({ data }) => data),
  hostGroups(new Map(content.endpoints.map(({ id, data }) => [id, data]))),
);
const found = (typed: string) => exactSearch(typed, index).hits.map(({ id }) => id);

for (const [typed, first, reason] of [
  ['Unable to validate credentials', 'wizard-cannot-reach-proxy', 'the first error of the wizard'],
  ['Unable to validate credentials. An unexpected error has occurred.', 'wizard-unexpected-error', 'a longer message'],
  ['80072ee7', 'hr-80072ee7', 'an HRESULT without its mark'],
  ['0x80072EE7', 'hr-80072ee7', 'with it'],
  ['-2147012889', 'hr-80072ee7', 'signed'],
  ['12007', 'hr-80072ee7', 'the WinHTTP number inside'],
  ['AADSTS50126', 'aadsts50126', 'a sign-in code'],
  ['50126', 'aadsts50126', 'its digits'],
  ['AADSTS50126: Error validating credentials due to invalid username or password.', 'aadsts50126', 'its message'],
  ['AADSTS16001', 'AADSTS16001', 'a sign-in code of the long tail'],
  ['407', 'proxy-407', 'a status'],
  ['proxy authentication required', 'proxy-407', 'its phrase'],
  ['The remote server returned an error: (407) Proxy Authentication Required.', 'proxy-407', 'as PowerShell prints it'],
  ['403 Forbidden', 'proxy-403', 'another status with its phrase'],
  ['Unable to connect to the remote server', 'proxy-unable-to-connect', 'as PowerShell prints it'],
  ['Could not create SSL/TLS secure channel', 'tls-secure-channel', 'a part of a message'],
  ['0x80092013', 'tls-revocation-offline', 'a certificate error'],
  ['CRYPT_E_REVOCATION_OFFLINE', 'tls-revocation-offline', 'its symbolic name'],
  ['event 6900', 'event-6900', 'an event'],
  ['crl3.digicert.com', 'crl3.digicert.com', 'a host'],
  ['*.crl3.digicert.com', 'crl3.digicert.com', 'as the article writes it'],
  ['https://login.microsoftonline.com/common', 'login.microsoftonline.com', 'a pasted address'],
  ['WebExceptionStatus.ConnectFailure', 'proxy-unable-to-connect', 'a name of .NET is no host'],
  ['1069', 'adsync-start-1069', 'the number of a service error'],
] as const) {
  test(`"${typed}" finds ${first} first: ${reason}`, () => assert.equal(found(typed)[0], first));
}

for (const typed of ['AADSTS99999999', 'zzzqqq', '0x8007ffff', 'proxy.contoso.example']) {
  test(`"${typed}" finds nothing`, () => assert.deepEqual(found(typed), []));
}

test('every error is among the first three for its title, its code, its aliases and its messages', () => {
  const missed = errors.flatMap(({ id, title, code, aliases, messages }) =>
    [...new Set([title, code, ...aliases, ...messages])]
      .filter((text) => {
        const hits = exactSearch(text, index).hits.slice(0, 3);
        return hits[0]?.kind !== 'host' && !hits.some((hit) => hit.id === id);
      })
      .map((text) => `${id}: ${text}`),
  );
  assert.deepEqual(missed, []);
});

test('no code that an error prints is told to be unknown', () => {
  const printed = /0x[0-9a-f]{8}\b|AADSTS\d+|(?<=\b(?:error|events?|event id|code|status)[ :=#]{1,3})\d{3,6}\b/gi;
  const unknown = errors.flatMap(({ id, code, aliases, messages }) => {
    const codes = [code, ...aliases, ...messages].flatMap((text) => text.match(printed) ?? []);
    return [...new Set(codes)].filter((each) => found(each).length === 0).map((each) => `${id}: ${each}`);
  });
  assert.deepEqual(unknown, []);
});
