import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeCode } from './decode-code.ts';

for (const [code, kind, says, reason] of [
  ['AADSTS50999', 'sign-in', /account, its password, MFA/, 'a family of sign-in codes'],
  ['aadsts 70999', 'sign-in', /OAuth request/, 'in small letters with a space'],
  ['AADSTS530999', 'sign-in', /sub-code of the 5xxxx family/, 'a sub-code'],
  ['AADSTS7000999', 'sign-in', /sub-code of the 70000 family/, 'a longer sub-code'],
  ['AADSTS80999', 'sign-in', /pass-through authentication/, 'the agent'],
  ['AADSTS81999', 'sign-in', /Seamless single sign-on/, 'Seamless SSO'],
  ['AADSTS33333', 'sign-in', /No published code is near/, 'no family'],
  ['700999', 'unclear', /could be a sign-in code/, 'six digits without the prefix, in a known range'],
  ['50999', 'unclear', /could be a sign-in code/, 'five digits in a known range could be anything'],
  ['33333', 'unclear', /words around it decide/, 'five digits in no known range'],
  ['12345678', 'unclear', /words around it decide/, 'more digits than a sign-in code has'],
  ['error code 50999', 'unclear', /could be a sign-in code/, 'with a label'],
  ['AADSTS-50999', 'sign-in', /account, its password/, 'with a dash'],
  ['Aadst50126', 'unclear', /would be AADSTS50126; that is a guess/, 'a letter is missing'],
  ['ADSTS50126', 'unclear', /would be AADSTS50126/, 'another is missing'],
  ['AADSTS50l26', 'unclear', /would be AADSTS50126/, 'a letter for a digit'],
  ['0xCAA70004', 'named', /begins with 0xCAA/, 'the broker of sign-ins, no NTSTATUS'],
  ['-895352809', 'named', /begins with 0xCAA/, 'the same in decimal'],
  ['0x80079999', 'hresult', /Windows \(WIN32\)/, 'facility 7'],
  ['0x80072EFF', 'hresult', /HTTP in Windows/, 'facility 7 around a number of WinHTTP'],
  ['0x80072799', 'hresult', /sockets/, 'around one of Winsock'],
  ['0x8007054A', 'hresult', /accounts, log-on and privileges/, 'around one of log-on'],
  ['0x80090399', 'hresult', /SSPI, TLS, Kerberos/, 'facility 9'],
  ['0x800B0199', 'hresult', /certificates and trust/, 'facility 11'],
  ['0x801c0999', 'hresult', /device registration/, 'facility 28'],
  ['0x80230999', 'hresult', /sync engine/, 'facility 35'],
  ['0x83FF0001', 'hresult', /facility \(1023\) is not a documented one/, 'no known facility'],
  ['-2147012000', 'hresult', /HRESULT/, 'negative decimal'],
  ['2147955999', 'hresult', /HRESULT/, 'unsigned decimal'],
  ['0x00010123', 'hresult', /would mean success/, 'no failure'],
  ['0xC000006D', 'ntstatus', /NTSTATUS.*a failed log-on/, 'a failed log-on'],
  ['-1073741715', 'ntstatus', /a failed log-on/, 'the same in decimal'],
  ['0xC0009999', 'ntstatus', /NTSTATUS/, 'another of its kind'],
  ['5', 'windows', /access denied/, 'a number that any program gives'],
  ['0x5', 'windows', /access denied/, 'the same in hexadecimal'],
  ['0x00000005', 'windows', /access denied/, 'in eight digits'],
  ['System error 5', 'windows', /access denied/, 'as net.exe prints it'],
  ['WinHTTP 12099', 'windows', /WinHTTP/, 'WinHTTP with its name'],
  ['RPC error 1799', 'windows', /remote procedure calls/, 'RPC with its name'],
  ['code 404', 'http', /refused/, 'a status with a label'],
  ['status code: 404', 'http', /refused/, 'with another'],
  ['MSIS9999', 'named', /AD FS/, 'AD FS'],
  ['SSPR_9999', 'named', /password reset/, 'password reset'],
  ['Event ID 4242', 'named', /event number/, 'an event'],
  ['EventID=4242', 'named', /event number/, 'an event as a field'],
  ['Ereignis-ID: 4242', 'named', /event number/, 'an event in German'],
  ['curl: (99)', 'named', /exit code of curl/, 'curl'],
  ['exit code 7', 'named', /exit code of a program/, 'any program'],
  ['stopped-for-a-reason', 'named', /run result/, 'the sync engine'],
  ['completed-new-errors', 'named', /run result/, 'the sync engine, to its end'],
  ['net::ERR_SOMETHING_NEW', 'named', /browser/, 'a browser'],
  ['404', 'http', /refused/, '4xx'],
  ['599', 'http', /server failed/, '5xx'],
  ['302', 'http', /redirection/, '3xx'],
  ['201', 'http', /success/, '2xx'],
  ['102', 'http', /not an error/, '1xx'],
  ['12099', 'windows', /WinHTTP/, 'WinHTTP'],
  ['10099', 'windows', /Winsock/, 'Winsock'],
  ['1799', 'windows', /remote procedure calls/, 'RPC'],
  ['8999', 'windows', /Active Directory/, 'the directory'],
  ['9999', 'windows', /DNS/, 'DNS'],
  ['4242', 'unclear', /words around it decide/, 'a bare number'],
  ['9', 'unclear', /words around it decide/, 'one digit'],
] as const) {
  test(`the class of ${code} is told: ${reason}`, () => {
    const decoded = decodeCode(code);
    assert.equal(decoded?.kind, kind);
    assert.match(decoded?.sentences.join(' ') ?? '', says);
  });
}

for (const text of [
  ...['', 'hello', '0x', '12.5', 'AADSTS', 'AADSTS12', '600', '0xZZZZZZZZ', '12345678901', 'MSIS', 'stopped'],
  ...['-1', '-407', '-2000000', 'ERR_', 'event', 'stoats12345', 'code'],
]) {
  test(`"${text}" is no code whose form says something, or is none of HTTP`, () => {
    const decoded = decodeCode(text);
    if (text === '600') assert.equal(decoded?.kind, 'unclear');
    else assert.equal(decoded, undefined);
  });
}

test('an HRESULT is told in its other spellings, a sign-in code with and without its prefix', () => {
  assert.deepEqual(decodeCode('-2147012000')?.spellings, ['0x80073260', '-2147012000', '2147955296', '12896']);
  assert.deepEqual(decodeCode('AADSTS700999')?.spellings, ['AADSTS700999', '700999']);
  assert.deepEqual(decodeCode('0x5')?.spellings, ['0x5', '5', '0x00000005']);
});

test('for any text there is nothing, or whole sentences and at least one spelling; never the id of an error', () => {
  const text = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.nat().map((number) => `AADSTS${number}`),
  );
  fc.assert(
    fc.property(text, (code) => {
      const decoded = decodeCode(code);
      if (!decoded) return;
      assert.ok(decoded.sentences.length > 0 && decoded.spellings.length > 0);
      for (const sentence of decoded.sentences) assert.match(sentence, /^[A-Z].*\.$/);
      assert.ok(!('id' in decoded));
    }),
  );
});
