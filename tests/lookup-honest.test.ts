/** An unknown code is called unknown. It never gets the answer of another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownAs } from '../src/core/errors/known-as.ts';
import { codeKey, spellings } from '../src/core/errors/spellings.ts';
import { idsIn, RECORDS, SIGN_IN_CODES } from './support/lookup.ts';
import { seededRandom } from './support/seeded-random.ts';

/** In how many random codes the answer is proved honest. */
const CODES = 10_000;

for (const [text, family] of [
  ['AADSTS99999999', 'sign-in'],
  ['AADSTS50999', 'sign-in, in a family that is known'],
  ['AADSTS999', 'sign-in, too short'],
  ['Error Code: 59999', 'sign-in, from a log'],
  ['{"error_codes":[59998]}', 'sign-in, from an answer'],
  ['https://login.microsoftonline.com/error?code=59997', 'sign-in, from the address'],
  ['0x8007ffff', 'HRESULT'],
  ['0x80072EFF', 'HRESULT beside known ones'],
  ['-2147012000', 'HRESULT, decimal'],
  ['2147955999', 'HRESULT, unsigned'],
  ['0x00000000', 'HRESULT that means success'],
  ['12099', 'WinHTTP'],
  ['WinHTTP error 12099', 'WinHTTP, with words'],
  ['10099', 'Winsock'],
  ['RPC Error 1799', 'RPC'],
  ['HTTP 418', 'HTTP'],
  ['HTTP/1.1 451 Unavailable For Legal Reasons', 'HTTP, a line'],
  ['The remote server returned an error: (404) Not Found.', 'HTTP, as .NET prints it'],
  ['Event ID: 4242', 'event'],
  ['Error Code: 107. Error Description: something new', 'provisioning service'],
  ['MSIS9999: something new', 'AD FS'],
  ['curl: (99) something new', 'curl'],
  ['ERR_SOMETHING_NEW', 'browser'],
  ['LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 999, v3839', 'LDAP'],
  ['SSPR_9999', 'writeback'],
  ['stopped-for-a-new-reason', 'run result'],
] as const) {
  test(`an unknown code finds nothing: ${family} (${text})`, () => assert.deepEqual(idsIn(text), []));
}

/** By key of a code, the ids that may be given for it. */
const OWNERS = new Map<string, Set<string>>();
for (const { id, code, ...record } of RECORDS) {
  for (const name of [code, ...knownAs({ code, ...record })]) own(codeKey(name), id);
}
for (const { code } of SIGN_IN_CODES) for (const name of spellings(code)) own(codeKey(name), code.toLowerCase());

function own(key: string, id: string): void {
  OWNERS.set(key, (OWNERS.get(key) ?? new Set()).add(id));
}

/** Whether a record's pattern spells a code out, or holds it between ^ and $ as it does the numbers of events. */
function isClaimedByPattern(id: string, typed: string): boolean {
  const { pattern = '' } = RECORDS.find((record) => record.id === id) ?? {};
  if (/^0x/i.test(typed)) return pattern.toLowerCase().includes(typed.toLowerCase());
  return /^(?:HTTP )?\d+$/.test(typed) && pattern.includes('^') && new RegExp(pattern, 'i').test(typed);
}

const random = seededRandom(20_261_002);
const below = (limit: number) => Math.floor(random() * limit);
const FAMILIES: Readonly<Record<string, () => string>> = {
  'sign-in code': () => `AADSTS${10_000 + below(90_000)}`,
  'long sign-in code': () => `AADSTS${100_000 + below(9_900_000)}`,
  'HRESULT in hexadecimal': () => `0x8${below(0x10000000).toString(16).padStart(7, '0')}`,
  'HRESULT of Windows': () => `0x8007${below(0x10000).toString(16).padStart(4, '0')}`,
  'HRESULT in decimal': () => String(below(0x80000000) - 0x80000000),
  'number of five digits': () => String(10_000 + below(90_000)),
  'HTTP status': () => `HTTP ${100 + below(500)}`,
};
const kinds = Object.entries(FAMILIES);

for (const [around, name] of [
  [(code: string) => code, 'alone'],
  [(code: string) => `[08:30:02] the call ended with ${code} at 10.0.0.202:443, correlation 0a1b2c3d`, 'in a line'],
] as const) {
  test(`${CODES} random codes ${name} give no false answer`, () => {
    const wrong: string[] = [];
    let answered = 0;
    for (let count = 0; count < CODES; count++) {
      const [kind, make] = kinds[count % kinds.length] ?? ['', () => ''];
      const code = make();
      const key = codeKey(code.replace(/^HTTP /, ''));
      for (const id of idsIn(around(code))) {
        answered++;
        const isOwner = OWNERS.get(key)?.has(id) ?? OWNERS.get(codeKey(`AADSTS${code}`))?.has(id) ?? false;
        if (!isOwner && !isClaimedByPattern(id, code)) wrong.push(`${kind} ${code}: ${id}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(answered > 0, 'some of them are known, or nothing was proved');
  });
}

test('every code of the catalogue and of the long tail gets its own answer', () => {
  const missed = SIGN_IN_CODES.flatMap(({ code }) =>
    spellings(code).flatMap((name) => (idsIn(name).some((id) => OWNERS.get(codeKey(name))?.has(id)) ? [] : [name])),
  );
  assert.deepEqual(missed, []);
});
