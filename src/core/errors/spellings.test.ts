import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeKey, readHresult, spellings, spellingsOfHresult } from './spellings.ts';

const CANNOT_RESOLVE = { value: 0x80072ee7, failure: true, facility: 7, code: 12007 };

for (const [text, reason] of [
  ['0x80072ee7', 'hexadecimal as Windows prints it'],
  ['0X80072EE7', 'capitals'],
  ['80072ee7', 'hexadecimal without the mark, as a registry value'],
  ['-2147012889', 'signed decimal, as PowerShell prints it'],
  ['2147954407', 'unsigned decimal, as an event log prints it'],
  ['  0x80072ee7\t', 'pasted with white space'],
] as const) {
  test(`an HRESULT is read from ${text}: ${reason}`, () => assert.deepEqual(readHresult(text), CANNOT_RESOLVE));
}

for (const [text, reason] of [
  ['', 'nothing'],
  ['12007', 'a bare Win32 number is no HRESULT'],
  ['00000005', 'eight digits without a mark and without the failure bit are any number'],
  ['2147483647', 'ten digits below the failure bit are any number'],
  ['4294967296', 'more than 32 bits'],
  ['-2147483649', 'less than 32 bits can hold'],
  ['0x800072ee7', 'nine hexadecimal digits'],
  ['0x80072eg7', 'g is no hexadecimal digit'],
  ['407', 'an HTTP status'],
  ['AADSTS50126', 'a sign-in code'],
] as const) {
  test(`no HRESULT is read from "${text}": ${reason}`, () => assert.equal(readHresult(text), undefined));
}

for (const [code, expected, reason] of [
  ['12007', ['0x80072EE7', '-2147012889', '2147954407', '12007'], 'WinHTTP range: first of facility 7'],
  ['10060', ['0x8007274C', '-2147014836', '2147952460', '10060'], 'Winsock range'],
  ['12200', ['0x80072FA8', '-2147012696', '2147954600', '12200'], 'the last of the range'],
  ['12201', ['12201'], 'the first after the range'],
  ['0x274c', ['0x8007274C', '-2147014836', '2147952460', '10060'], 'a Winsock number in hexadecimal'],
  ['0x80070005', ['0x80070005', '-2147024891', '2147942405'], 'a wrapped number too small to stand alone'],
  ['9999', ['9999'], 'below the range'],
  ['50126', ['50126'], 'five digits far outside of it: a sign-in code'],
  ['0x80131500', ['0x80131500', '-2146233088', '2148734208'], 'facility 19 wraps no Win32 number'],
  ['0x5', ['0x00000005', '5'], 'a success code has no negative spelling'],
  ['aadsts 50126', ['AADSTS50126', '50126'], 'a sign-in code with and without its prefix'],
  [' CRYPT_E_REVOCATION_OFFLINE ', ['CRYPT_E_REVOCATION_OFFLINE'], 'a name stays what it is'],
] as const) {
  test(`${code.trim()} is spelled ${expected.join(', ')}: ${reason}`, () =>
    assert.deepEqual(spellings(code), expected));
}

for (const [a, b, reason] of [
  ['12007', '0x80072ee7', 'a wrapped number and its HRESULT'],
  ['-2147012889', '2147954407', 'two decimals of one HRESULT'],
  ['80072EE7', '0x80072ee7', 'without the mark'],
  ['AADSTS50126', 'aadsts 50126', 'a space inside'],
  ['Event  906', ' event 906 ', 'white space and capitals'],
] as const) {
  test(`"${a}" and "${b}" have one key: ${reason}`, () => assert.equal(codeKey(a), codeKey(b)));
}

for (const [a, b, reason] of [
  ['407', 'event 407', 'an HTTP status is no event'],
  ['0x80072ee7', '0x80072ee8', 'neighbours'],
  ['12007', '50126', 'two families of numbers'],
] as const) {
  test(`"${a}" and "${b}" have different keys: ${reason}`, () => assert.notEqual(codeKey(a), codeKey(b)));
}

test('every spelling of every WinHTTP and Winsock number leads back to the same spellings', () => {
  for (let number = 10_000; number <= 12_200; number++) {
    const all = spellings(String(number));
    assert.ok(all.includes(String(number)), `${number} is missing among its own spellings`);
    for (const one of all) assert.deepEqual(spellings(one), all, `${one}, a spelling of ${number}`);
    assert.equal(new Set(all.map(codeKey)).size, 1, `${number} has more than one key`);
  }
});

test('every failing HRESULT of a sample is read back from each of its HRESULT spellings', () => {
  for (let value = 0x80000000; value <= 0xffffffff; value += 9_999_991) {
    const hresult = readHresult(`0x${value.toString(16)}`);
    assert.ok(hresult?.failure);
    const [hex = '', signed = '', unsigned = ''] = spellingsOfHresult(hresult);
    for (const one of [hex, signed, unsigned]) assert.equal(readHresult(one)?.value, value, one);
  }
});
