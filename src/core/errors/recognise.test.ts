import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from './recognise.ts';

const TEXT = `2026-10-02 08:30:02 [INFO] Azure AD Connect 2.5.79.0 on dc1.fabrikam.local
Correlation ID: 0a1b2c3d-1111-4222-8333-444455556666
"traceId":"0a1b2c3d-1111-4222-8333-444455557777"
GET https://Login.MicrosoftOnline.com/common and https://login.microsoftonline.com/x
10/2/2026 8:31:04 AM error 59999, AADSTS59998, 0x8007ffff, status code: 418, -2147012000`;

for (const [what, expected] of [
  ['hosts', ['dc1.fabrikam.local', 'login.microsoftonline.com']],
  ['builds', ['2.5.79.0']],
  ['correlationIds', ['0a1b2c3d-1111-4222-8333-444455556666', '0a1b2c3d-1111-4222-8333-444455557777']],
  ['times', ['2026-10-02 08:30:02', '10/2/2026 8:31:04 AM']],
] as const) {
  test(`${what} are recognised, each once`, () => assert.deepEqual(recognise(TEXT)[what], expected));
}

test('what looks like a code is recognised', () => {
  const { codes } = recognise(TEXT);
  for (const code of ['AADSTS59998', '0x8007ffff', '-2147012000']) assert.ok(codes.includes(code), code);
});

test('nothing is recognised in nothing, and there is an end to what is told', () => {
  assert.deepEqual(recognise(''), { hosts: [], builds: [], correlationIds: [], times: [], codes: [] });
  const hosts = Array.from({ length: 50 }, (_, number) => `host${number}.fabrikam.com`).join(' ');
  assert.equal(recognise(hosts).hosts.length, 8);
});

test('only the beginning of a very long text is looked through', () => {
  assert.deepEqual(recognise(`${' '.repeat(300_000)}dc1.fabrikam.com`).hosts, []);
});
