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
  ['700999', 'sign-in', /form of a sign-in code/, 'six digits without the prefix'],
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
  ['0x00000123', 'hresult', /would mean success/, 'no failure'],
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
  ['50999', 'unclear', /words around it decide/, 'five digits could be anything'],
  ['7', 'unclear', /words around it decide/, 'one digit'],
] as const) {
  test(`the class of ${code} is told: ${reason}`, () => {
    const decoded = decodeCode(code);
    assert.equal(decoded?.kind, kind);
    assert.match(decoded?.sentences.join(' ') ?? '', says);
  });
}

for (const text of ['', 'hello', '0x', '12.5', 'AADSTS', 'AADSTS12', '600', '0xZZZZZZZZ', '12345678901', 'MSIS7042']) {
  test(`"${text}" is no code whose form says something, or is none of HTTP`, () => {
    const decoded = decodeCode(text);
    if (text === '600') assert.equal(decoded?.kind, 'unclear');
    else assert.equal(decoded, undefined);
  });
}

test('an HRESULT is told in its other spellings, a sign-in code with and without its prefix', () => {
  assert.deepEqual(decodeCode('-2147012000')?.spellings, ['0x80073260', '-2147012000', '2147955296', '12896']);
  assert.deepEqual(decodeCode('700999')?.spellings, ['AADSTS700999', '700999']);
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
