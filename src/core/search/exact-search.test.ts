import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleIndex } from '../../../tests/support/sample-index.ts';
import { randomText, seededRandom } from '../../../tests/support/seeded-random.ts';
import { exactSearch } from './exact-search.ts';

for (const [typed, first, reason] of [
  ['AADSTS50126', 'aadsts50126', 'the code'],
  ['aadsts 50126', 'aadsts50126', 'the code in another spelling'],
  ['50126', 'aadsts50126', 'its digits'],
  ['error 50126', 'aadsts50126', 'its digits after a word'],
  ['InvalidUserNameOrPassword', 'aadsts50126', 'its name'],
  ['AADSTS16000', 'AADSTS16000', 'a code without a page'],
  ['16000', 'AADSTS16000', 'its digits'],
  ['0x80072ee7', 'winhttp-12007', 'hexadecimal'],
  ['80072EE7', 'winhttp-12007', 'without its mark'],
  ['-2147012889', 'winhttp-12007', 'signed'],
  ['2147954407', 'winhttp-12007', 'unsigned'],
  ['12007', 'winhttp-12007', 'the number that the HRESULT wraps'],
  ['407', 'proxy-407', 'a status'],
  ['HTTP 407', 'proxy-407', 'a status with its protocol'],
  ['6900', 'event-6900', 'an event by its number'],
  ['Event ID 6900', 'event-6900', 'an event as the viewer names it'],
  ['Unable to validate credentials', 'wizard-cannot-reach-proxy', 'a whole message beats a part of a longer one'],
  [
    'unable to validate credentials. an unexpected error has occurred',
    'wizard-unexpected',
    'the longer message, whole',
  ],
  ['(407) Proxy Authentication Required', 'proxy-407', 'a part of a message'],
  ['proxy authentication required', 'proxy-407', 'a part of a message in small letters'],
  [
    'WARNING 10:31 The remote name could not be resolved: login.test',
    'winhttp-12007',
    'a line of a log that holds the message',
  ],
  ['resolved name remote', 'winhttp-12007', 'its words in another order'],
  ['ERROR_INTERNET_NAME_NOT_RESOLVED', 'winhttp-12007', 'a symbolic name'],
  ['crl3.digicert.com', 'crl3.digicert.com', 'a host beats the wildcard over it'],
  ['https://crl3.digicert.com/x.crl', 'crl3.digicert.com', 'a pasted address'],
  ['*.crl4.digicert.com', 'crl4.digicert.com', 'a wildcard'],
  ['new.digicert.com', 'digicert.com', 'a name that only a wildcard covers'],
  ['a.crl4.digicert.com', 'crl4.digicert.com', 'the longest wildcard that covers it'],
  ['digicert', 'digicert.com', 'one word of a host name'],
] as const) {
  test(`"${typed}" finds ${first} first: ${reason}`, () => {
    assert.equal(exactSearch(typed, sampleIndex).hits[0]?.id, first);
  });
}

for (const [typed, reason] of [
  ['AADSTS99999999', 'a sign-in code that nobody lists'],
  ['0x80099999', 'an HRESULT that no error has'],
  ['12008', 'the neighbour of a known number'],
  ['5012', 'the beginning of a known number'],
  ['07', 'the end of a known number'],
  ['501260', 'a known number and one more digit'],
  ['unknown.example', 'a host that nobody lists'],
  ['evildigicert.example', 'a host that only looks like a known one'],
  ['zzzqqq', 'a word that nobody says'],
  ['', 'nothing'],
  ['?!', 'punctuation'],
  ['the', 'a word that says nothing'],
] as const) {
  test(`"${typed}" finds nothing: ${reason}`, () => assert.deepEqual(exactSearch(typed, sampleIndex).hits, []));
}

for (const [typed, prose, reason] of [
  ['AADSTS99999999', 'no', 'prose would answer with unrelated pages'],
  ['unknown.example', 'no', 'the same for a host'],
  ['', 'no', 'nothing was asked'],
  ['zzzqqq', 'at once', 'a word may stand in an article'],
  ['407 proxy', 'at once', 'words around a code'],
  ['Unable to validate credentials', 'on demand', 'a sentence is that of a message'],
  ['CRYPT_E_REVOCATION_OFFLINE', 'on demand', 'a symbolic name is one of the index'],
] as const) {
  test(`"${typed}" asks the prose: ${prose}, since ${reason}`, () => {
    assert.equal(exactSearch(typed, sampleIndex).prose, prose);
  });
}

test('a code with a page and the long tail are one answer', () => {
  assert.equal(exactSearch('AADSTS50126', sampleIndex).hits.length, 1);
});

test('a hit says its kind, its title and a detail', () => {
  assert.deepEqual(exactSearch('16000', sampleIndex).hits[0], {
    kind: 'code',
    id: 'AADSTS16000',
    title: 'AADSTS16000',
    detail: 'InteractionRequired',
  });
});

test('any text is safe, gives at most eight hits, each once, and the same twice', () => {
  const random = seededRandom(20261125);
  const signs = [...'aA0xX9-._*()[]{}\\^$|+?"\'<>&%#:/@,; \n\t\u0000\u00a0\u200b\ufeff\ud800é漢😀'];
  const pieces = [
    ...signs,
    'AADSTS',
    '0x8007',
    '12007',
    'error',
    'proxy',
    'digicert.com',
    'unable to',
    '__proto__',
    'constructor',
  ];
  for (let round = 0; round < 3000; round++) {
    const text = randomText(random, pieces, 24);
    const { hits } = exactSearch(text, sampleIndex);
    assert.ok(hits.length <= 8, text);
    assert.equal(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size, hits.length, text);
    assert.deepEqual(exactSearch(text, sampleIndex).hits, hits, text);
  }
});

for (const [what, text] of [
  ['dots', 'a.'.repeat(500_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['brackets that open', '"('.repeat(500_000)],
  ['brackets that close', `${')'.repeat(500_000)}a`],
] as const) {
  test(`a megabyte of ${what} finds nothing`, () => assert.deepEqual(exactSearch(text, sampleIndex).hits, []));
}
