import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_INDEX } from '../../../tests/support/small-lookup.ts';
import { prepare } from './prepare.ts';
import { typedFindings, wholeFindings } from './whole-input.ts';

const prepared = prepare(SMALL_INDEX);

for (const [input, expected, reason] of [
  ['', [], 'nothing'],
  ['407', ['cause-proxy'], 'a number that is a code and a pattern, once'],
  ['(407)', ['cause-proxy'], 'in brackets'],
  ['(407) Any Three Words', ['cause-proxy'], 'in brackets with its phrase'],
  ['(407) more than three words here', [], 'in brackets before a sentence'],
  ['HTTP 407', ['cause-proxy'], 'with its family'],
  ['status code: 407', ['cause-proxy'], 'with a label'],
  ['50126', ['sign-in'], 'a sign-in code without its prefix'],
  ['AADSTS50126', ['sign-in'], 'with it'],
  ['Error 50126', ['sign-in'], 'with a word'],
  ['error code = 50126', ['sign-in'], 'with two words'],
  ['Fehler 50126', ['sign-in'], 'with a German word'],
  ['50126 error', ['sign-in'], 'with a word behind'],
  ['http 50126', [], 'no HTTP status has five digits'],
  ['event 50126', [], 'an event is another thing'],
  ['AADSTS16001', ['aadsts16001'], 'a code of the long tail'],
  ['16001', ['aadsts16001'], 'without its prefix'],
  ['error 16001', ['aadsts16001'], 'with a word'],
  ['016001', [], 'a zero before it makes another code'],
  ['16002', [], 'a neighbour'],
  ['12007', ['hr'], 'the number inside an HRESULT'],
  ['winhttp error 12007', ['hr'], 'the same with its family'],
  ['-2147012889', ['hr'], 'its negative form'],
  ['0x2ee7', ['hr'], 'the wrapped number in hexadecimal'],
  ['getting a 407 from the proxy', ['cause-proxy'], 'a few words around a status'],
  ['the remote server returned an error 407', ['cause-proxy'], 'a sentence of which the end is lost'],
  ['I get (407) on login', ['cause-proxy'], 'a status in brackets among words'],
  ['407 407', ['cause-proxy'], 'numbers alone'],
  ['50126 invalid username or password', ['sign-in'], 'a code before its meaning'],
  ['the meeting room is 407', [], 'no word that makes it a code'],
  ['the proxy is in room 407', [], 'the number of a room'],
  ['the proxy listens on port 407', [], 'a port'],
  ['Connect synced 407 users', [], 'an amount of things'],
  ['the proxy answered in 407 ms', [], 'a time'],
  ['the proxy sent 407 kB', [], 'a size'],
  ['error in version 4.0.3.407', [], 'a part of a version'],
  ['error at 10.0.4.07:407', [], 'a part of an address'],
  [`error 407 ${'and so on '.repeat(8)}`, [], 'too many words around it'],
  ['task', ['situation'], 'a word between ^ and $'],
  ['NameFailure1', ['cause-name'], 'a name with a digit, in any case'],
  [`407${' '.repeat(300)}x`, [], 'too long to be one code'],
] as const) {
  test(`"${input.slice(0, 30)}" alone is ${expected.join(', ') || 'nothing'}: ${reason}`, () => {
    const whole = wholeFindings(input, prepared);
    assert.deepEqual(whole.length > 0 ? whole : typedFindings(input, prepared), expected);
  });
}
