import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './read-query.ts';

for (const [typed, code, reason] of [
  ['AADSTS50126', 'AADSTS50126', 'a sign-in code'],
  ['aadsts50126', 'AADSTS50126', 'in small letters'],
  ['AADSTS 50126', 'AADSTS50126', 'with a space'],
  ['AADSTS50126:', 'AADSTS50126', 'cut out of a message with its colon'],
  ['50126', '50126', 'digits alone'],
  ['\u201c50126\u201d', '50126', 'in the curly quotes of a chat or a document'],
  ['407', '407', 'an HTTP status'],
  ['(407)', '407', 'in brackets, as .NET prints it'],
  ['HTTP 407', '407', 'with its protocol'],
  ['status code: 403', '403', 'with words before it'],
  ['Event ID 6900', '6900', 'an event'],
  ['error 0x80072ee7', '0x80072ee7', 'the word error before it'],
  ['error code AADSTS50126', 'AADSTS50126', 'a sign-in code after words'],
  ['0x80072EE7', '0x80072EE7', 'an HRESULT'],
  ['0x80072EE7.', '0x80072EE7', 'at the end of a sentence'],
  ['80072ee7', '80072ee7', 'an HRESULT without its mark'],
  ['-2147012889', '-2147012889', 'a signed one'],
  ['12007', '12007', 'a WinHTTP number'],
  [' \u200b12007\ufeff ', '12007', 'pasted with invisible characters'],
] as const) {
  test(`"${typed}" asks for the code ${code}: ${reason}`, () => {
    assert.deepEqual(readQuery(typed), { kind: 'code', code });
  });
}

for (const [typed, host, reason] of [
  ['crl3.digicert.com', 'crl3.digicert.com', 'a name'],
  ['*.crl3.digicert.com', 'crl3.digicert.com', 'a wildcard'],
  ['.digicert.com', 'digicert.com', 'a wildcard as some products write it'],
  ['Login.MicrosoftOnline.com', 'login.microsoftonline.com', 'capitals'],
  ['https://login.microsoftonline.com/common/oauth2?x=1#y', 'login.microsoftonline.com', 'a pasted address'],
  ['login.microsoftonline.com:443', 'login.microsoftonline.com', 'with a port'],
  ['crl3.digicert.com.', 'crl3.digicert.com', 'the dot of the root'],
  [
    'https://adminwebservice.microsoftonline.com/ProvisioningService.svc',
    'adminwebservice.microsoftonline.com',
    'a path with a file',
  ],
] as const) {
  test(`"${typed}" asks for the host ${host}: ${reason}`, () => {
    assert.deepEqual(readQuery(typed), { kind: 'host', host });
  });
}

for (const [typed, words, reason] of [
  ['Unable to validate credentials', 'Unable to validate credentials', 'a message'],
  ['"Unable to validate credentials."', 'Unable to validate credentials', 'in quotes'],
  ['Unable\n  to\tvalidate', 'Unable to validate', 'over several lines'],
  ['machine.config', 'machine.config', 'a file looks like a host and is none'],
  ['miiserver.exe.config', 'miiserver.exe.config', 'another'],
  ['10.0.0.1', '10.0.0.1', 'four numbers are no host name'],
  ['admin@contoso.com', 'admin@contoso.com', 'an account is no host'],
  ['AADSTS50126: Error validating credentials', 'AADSTS50126: Error validating credentials', 'a code and its message'],
  ['zzzqqq', 'zzzqqq', 'one word'],
  ['7', '7', 'one digit is no code'],
] as const) {
  test(`"${typed}" asks for words: ${reason}`, () => {
    const query = readQuery(typed);
    assert.equal(query.kind, 'words');
    assert.equal(query.kind === 'words' && query.words, words);
  });
}

for (const [typed, codes, hosts, reason] of [
  ['Unable to validate credentials', [], [], 'neither'],
  ['fix 407', ['407'], [], 'a bare number among few words'],
  ['Delta sync finished: 403 users synced, 407 groups unchanged', [], [], 'numbers among many words are counts'],
  ['Le serveur distant a retourné une erreur : (407)', ['407'], [], 'a status in brackets, in any language'],
  ['HTTP/1.1 407 from the proxy of the branch office today', ['407'], [], 'a status line among many words'],
  ['hr=0x80072efd', ['0x80072efd'], [], 'an HRESULT after a name'],
  ['AADSTS50126: Error validating credentials', ['AADSTS50126'], [], 'a sign-in code before its message'],
  ['login.microsoftonline.com blocked', [], ['login.microsoftonline.com'], 'a host'],
  ['see https://login.microsoftonline.com/common, please', [], ['login.microsoftonline.com'], 'an address'],
] as const) {
  test(`"${typed}" names ${[...codes, ...hosts].join(' ') || 'nothing'}: ${reason}`, () => {
    const query = readQuery(typed);
    assert.deepEqual(query.kind === 'words' && [query.codes, query.hosts], [codes, hosts]);
  });
}

for (const [typed, reason] of [
  ['', 'nothing'],
  [' \t\n\u00a0', 'white space'],
  ['\u200b\ufeff', 'invisible characters'],
  ['"', 'a lone quote'],
  ['...', 'a few full stops'],
] as const) {
  test(`${JSON.stringify(typed)} asks for nothing: ${reason}`, () =>
    assert.deepEqual(readQuery(typed), { kind: 'nothing' }));
}

test('a pasted log is read as its first five hundred characters', () => {
  const query = readQuery('proxy '.repeat(10_000));
  assert.ok(query.kind === 'words' && query.words.length <= 500);
});
