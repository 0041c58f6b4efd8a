/** Every record is found by what it says of itself: its messages anywhere, its code and its other names alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownAs } from '../src/core/errors/known-as.ts';
import { idsIn, RECORDS } from './support/lookup.ts';
import {
  defanged,
  escapedMarkdown,
  noBreak,
  typographic,
  wordWrapped,
  wrapped,
  zeroWidth,
} from './support/disfigure.ts';

/** Names that are descriptions, or belong to another record by number. */
const NOT_FOUND_BY: Readonly<Record<string, string>> = {
  '(message only)': 'says that there is no code',
  'WebExceptionStatus (other)': 'stands for several names, each of which is found',
  'Connect Health alerts (sync)': 'stands for several sentences, each of which is found',
  'RPC 5 (access denied)': 'a description; "RPC Error 5 :" is what is printed',
  'wizard: script error (MFA page)': 'a description; the sentence of the dialog is found',
  'sign-in assistant (legacy)': 'a description; the sentence of the wizard is found',
  'AADSTS80001 (sign-in log meaning)': 'a second meaning of a code, which is answered with its own record',
};

/** Messages that could be anything between other words, so that they count only alone. */
const ONLY_ALONE = new Set([
  ...['access_denied', 'Event ID: 1011', 'Event ID: 1012', 'Event ID: 906', 'Event ID: 612', 'Event ID: 662'],
  ...[
    'Event ID: 613',
    'Event ID: 616',
    'Event ID: 31034',
    'Event ID: 31044',
    'Event ID: 6800',
    'Quarantine',
    'TimeOut',
  ],
  ...['Timeout was reached', 'SSL connect error', 'Proxy handshake error', '发送请求时出错。', 'AZUREADSSOACC'],
  ...['Provision credentials batch start.', 'Provision credentials ping end.', 'Unexpected error'],
  ...[
    'Synchronization is currently in progress',
    'DecryptionError',
    'ConfigurationError',
    'ValidationError',
    'CryptoError',
  ],
]);
/** Sentences that have to be read together with what stands beside them: short inputs only. */
const ONLY_SHORT = new Set([
  'There was an error calling _IDL_DRSGetNCChanges.',
  'No tenant-identifying information found in either the request or implied by any provided credentials',
]);
const isNumber = (message: string) => /^\d{3,5}$/.test(message);
const isOnlyAlone = (message: string) => ONLY_ALONE.has(message) || isNumber(message);

const messages = RECORDS.flatMap(({ id, messages: own }) => own.map((message) => ({ id, message })));

/** The messages in which their own record is not found, once they were changed. */
function missed(change: (message: string) => string, among = messages): readonly string[] {
  return among
    .filter(({ id, message }) => !idsIn(change(message)).includes(id))
    .map(({ id, message }) => `${id}: ${change(message)}`);
}

test('every message is found', () =>
  assert.deepEqual(
    missed((message) => message),
    [],
  ));

test('every message is found between other words, but for those that are too common', () => {
  const free = messages.filter(({ message }) => !isOnlyAlone(message));
  assert.deepEqual(
    missed((message) => `before ${message} after`, free),
    [],
  );
  const alone = messages.filter(({ message }) => isOnlyAlone(message));
  const on = ' and on'.repeat(20);
  assert.equal(
    missed((message) => `before ${message} after${on}`, alone).length,
    alone.length,
    'an exception too many',
  );
});

test('every code is found by itself, but for descriptions', () => {
  const lost = RECORDS.filter(({ id, code }) => !idsIn(code).includes(id)).map(({ code }) => code);
  assert.deepEqual(
    lost.filter((code) => !(code in NOT_FOUND_BY)),
    [],
  );
});

test('every other name and every spelling of every number is found by itself, but for descriptions', () => {
  const lost = RECORDS.flatMap((record) => knownAs(record).filter((name) => !idsIn(name).includes(record.id)));
  assert.deepEqual(
    lost.filter((name) => !(name in NOT_FOUND_BY)),
    [],
  );
});

test('every exception is one', () => {
  const names = new Map(RECORDS.flatMap(({ id, code, aliases }) => [code, ...aliases].map((name) => [name, id])));
  for (const name of Object.keys(NOT_FOUND_BY)) {
    const id = names.get(name);
    assert.ok(id !== undefined && !idsIn(name).includes(id), name);
  }
});

for (const [how, change] of [
  ['in capitals', (message: string) => message.toUpperCase()],
  ['with typographic quotes and dashes', typographic],
  ['with spaces that do not break', noBreak],
  ['with invisible characters', zeroWidth],
  ['escaped for Markdown', escapedMarkdown],
  ['with de-fanged hosts', defanged],
  ['wrapped between words', (message: string) => wordWrapped(message, 20)],
  ['wrapped between words and indented', (message: string) => wordWrapped(message, 30, '    ')],
] as const) {
  test(`every message is found ${how}`, () => assert.deepEqual(missed(change), []));
}

/** A break may leave the number of another record before it; then that one is found. */
const HOLDS_ANOTHER_CODE = 'Error Code: 530033';

for (const width of [7, 13, 17, 40]) {
  test(`every message of running text is found though a console breaks it after ${width} characters`, () => {
    const free = messages.filter(
      ({ message }) => !isOnlyAlone(message) && !ONLY_SHORT.has(message) && message !== HOLDS_ANOTHER_CODE,
    );
    assert.deepEqual(
      missed((message) => wrapped(message, width), free),
      [],
    );
    assert.deepEqual(
      missed((message) => wrapped(message, width, '\r\n'), free),
      [],
    );
  });
}
