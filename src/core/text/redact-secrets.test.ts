import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from './redact.ts';

const masked = (text: string) => redact(text, ['microsoftonline.com', 'azure.com']).text;

for (const [text, expected] of [
  ['Cookie: a=b; c="d"; e=f', 'Cookie: <secret-1>'],
  ['Set-Cookie: fpc=Ab1; path=/; secure\r\nServer: x', 'Set-Cookie: <secret-1>\r\nServer: x'],
  ['"cookie": "a=b; c=d", "x": 407', '"cookie": "<secret-1>", "x": 407'],
  ['ESTSAUTHPERSISTENT=0.AXo; ESTSAUTH=1.Ab', 'ESTSAUTHPERSISTENT=<secret-1>; ESTSAUTH=<secret-2>'],
  ['"clientSecret":"abc","error":"invalid_client"', '"clientSecret":"<secret-1>","error":"invalid_client"'],
  ['"proxyPassword" : "a b"', '"proxyPassword" : "<secret-1>"'],
  ['"accessToken":"x","refreshToken":"y"', '"accessToken":"<secret-1>","refreshToken":"<secret-2>"'],
  [String.raw`{\"clientSecret\":\"abc\",\"x\":407}`, String.raw`{\"clientSecret\":\"<secret-1>\",\"x\":407}`],
  ['ProxyPwd=abc PROXYPASS=def', 'ProxyPwd=<secret-1> PROXYPASS=<secret-2>'],
  ['<add key="ProxyPassword" value="a b" />', '<add key="ProxyPassword" value="<secret-1>" />'],
  ['accessToken=abc&x=1', 'accessToken=<secret-1>&x=1'],
  ['AccountName=x;AccountKey=ab/c==;EndpointSuffix=y', 'AccountName=<user-1>;AccountKey=<secret-1>;EndpointSuffix=y'],
  ['curl -U jane:secret -x http://p https://h', 'curl -U <user-1>:<secret-1> -x http://<host-1> https://<host-2>'],
  ['curl -v --proxy-user jane:secret --proxy-ntlm', 'curl -v --proxy-user <user-1>:<secret-1> --proxy-ntlm'],
  ['Connect-X -Password "abc 123" -Y', 'Connect-X -Password "<secret-1>" -Y'],
  ['PSCredential("jdoe","Secret1")', 'PSCredential("<user-1>","<secret-1>")'],
  ['ConvertTo-SecureString "x y" -AsPlainText -Force', 'ConvertTo-SecureString "<secret-1>" -AsPlainText -Force'],
  ["'x y' | ConvertTo-SecureString -AsPlainText", "'<secret-1>' | ConvertTo-SecureString -AsPlainText"],
  ['Kennwort: geheim', 'Kennwort: <secret-1>'],
  ['Mot de passe : secret1', 'Mot de passe : <secret-1>'],
  ['SAMLResponse=PHNhbWw%2B&RelayState=x', 'SAMLResponse=<secret-1>&RelayState=x'],
  ['Ocp-Apim-Subscription-Key: 0123abc', 'Ocp-Apim-Subscription-Key: <secret-1>'],
  ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic <secret-1>'],
  ['Authorization:  NTLM TlRMTVNTUAAB', 'Authorization:  NTLM <secret-1>'],
  ['authorization: Bearer abc.def', 'authorization: Bearer <secret-1>'],
  ['Proxy-Authorization: Negotiate YIIabc==', 'Proxy-Authorization: Negotiate <secret-1>'],
  ['Proxy-Authorization: Digest username="jdoe", response="ab"', 'Proxy-Authorization: Digest <secret-1>'],
  ['Authorization: AWS4-HMAC-SHA256 Credential=AK/2026, Signature=abc', 'Authorization: <secret-1>'],
  ['curl -H "Authorization: Custom abc def" https://h.x', 'curl -H "Authorization: <secret-1>" https://h.x'],
  ['"Authorization":"Custom abc def","x":1', '"Authorization":"<secret-1>","x":1'],
  ['-Password "abc 123"', '-Password "<secret-1>"'],
  ['x-functions-key: abc', 'x-functions-key: <secret-1>'],
  [String.raw`net use \\srv01\c /user:jdoe geheim`, String.raw`net use \\<host-1>\c /user:<user-1> <secret-1>`],
  ['Proxy-Authenticate: NTLM TlRMTVNTUAACAAAAAAA=', 'Proxy-Authenticate: NTLM <secret-1>'],
  ['Password: Secret 1 with space', 'Password: <secret-1>'],
  ['  Proxy password:\tSecret 1, too\r\nError 407', '  Proxy password:\t<secret-1>\r\nError 407'],
  ['it said password: Secret1, error 407', 'it said password: <secret-1>, error 407'],
  ['pwd=123', 'pwd=<secret-1>'],
  ['GET /?code=0.AXoAbcdefghijklmnopqrstuvwxyz0123456789abcdef&x=1', 'GET /?code=<secret-1>&x=1'],
] as const) {
  test(`a secret is masked: ${text}`, () => assert.equal(masked(text), expected));
}

for (const text of [
  'Password:\nError 407',
  'Password: incorrect',
  'The password must be changed. Password: must be changed at next logon',
  'Failed to acquire token: AADSTS50126: Error validating credentials',
  'client secret: AADSTS7000215 and token: 0x80072ee7',
  'Version=4.0.0.0, PublicKeyToken=b77a5c561934e089, PublicKeyToken=null',
  'PasswordHashSync: True, HasPassword: false, PasswordNeverExpires : True',
  'Set-X -Password $pw -Token (Get-Token) -Secret -Force',
  'grant_type=password, token_type: Bearer, WWW-Authenticate: Negotiate',
  '?code=407 and error code: 50126',
  'Authorization: Basic\nbypass: on',
  'Basic authentication is off; negotiate authentication is on',
  '407 Proxy Authentication Required',
  'all passwords pass: service stopped',
  'the message names a <password> as its field. Then 407',
  'password: it is wrong, token: unable to read',
]) {
  test(`no secret: ${text}`, () => assert.equal(masked(text), text));
}

test('no mask of a secret reaches over a line break', () => {
  for (const key of ['Password:', 'Cookie:', 'Authorization: Digest', '"clientSecret":"', 'token=', '-Password "']) {
    assert.ok(masked(`${key} abc def\n\u241e\n407 "x"`).endsWith('\n\u241e\n407 "x"'), key);
    assert.ok(masked(`${key}\n\u241e\n407 "x"`).endsWith('\n\u241e\n407 "x"'), key);
  }
});
