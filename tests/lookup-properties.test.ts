/** What holds for any text at all. Time is the business of the bench. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findErrors } from '../src/core/errors/find-errors.ts';
import { idsIn, INDEX, RECORDS } from './support/lookup.ts';
import { wrapped, zeroWidth } from './support/disfigure.ts';

const messages = RECORDS.flatMap((record) => record.messages);
const words = [...new Set(messages.flatMap((message) => message.split(/\s+/)))];

/** Pieces of messages, codes and what stands between, cut anywhere. */
const PIECE = fc.oneof(
  fc.constantFrom(...messages),
  fc.constantFrom(...words),
  fc.constantFrom(...messages).chain((message) => fc.nat(message.length).map((cut) => message.slice(0, cut))),
  fc.constantFrom(...RECORDS.flatMap(({ code, aliases }) => [code, ...aliases])),
  fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u200b', ': ', '\\', '[.]', '"', '\u2019', '(', ')', '---> '),
  fc.nat().map(String),
  fc.string(),
);
const MIXED = fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join(''));
const ANY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  MIXED,
  MIXED.map(zeroWidth),
  MIXED.map((text) => wrapped(text, 11)),
);
const RUNS = { numRuns: 400 };

/** One line of nothing, long enough that no expression reaches over it. */
const HARMLESS = `\n${'All is well, nothing to see. '.repeat(40)}\n`;

test('the harmless text is harmless', () => assert.deepEqual(idsIn(HARMLESS), []));

test('every text gets an answer, whose evidence lies in it, in order and each place once', () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const found = findErrors(text, INDEX);
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
      for (const { id, evidence } of found) {
        assert.ok(evidence.length > 0, id);
        let before = { start: -1, end: -1 };
        for (const { start, end, text: seen } of evidence) {
          assert.ok(start >= before.start && start >= 0 && start < end && end > before.end && end <= text.length, id);
          assert.equal(seen, text.slice(start, end));
          before = { start, end };
        }
      }
    }),
    RUNS,
  );
});

test('the same text gets the same answer', () => {
  fc.assert(
    fc.property(ANY, (text) => assert.deepEqual(findErrors(text, INDEX), findErrors(text, INDEX))),
    { numRuns: 150 },
  );
});

test('CRLF and LF get the same answer', () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const lf = text.replaceAll('\r', '');
      assert.deepEqual(idsIn(lf.replaceAll('\n', '\r\n')), idsIn(lf));
    }),
    RUNS,
  );
});

test('harmless text around it takes nothing away and adds nothing, once a text is too long to be one code', () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const long = HARMLESS + text + HARMLESS;
      assert.deepEqual(idsIn(HARMLESS + long).toSorted(), idsIn(long).toSorted());
      assert.deepEqual(idsIn(long + HARMLESS).toSorted(), idsIn(long).toSorted());
    }),
    RUNS,
  );
});

test('two texts far apart show what each of them shows', () => {
  fc.assert(
    fc.property(MIXED, MIXED, (one, other) => {
      const apart = [HARMLESS + one + HARMLESS, HARMLESS + other + HARMLESS] as const;
      const both = new Set(apart.flatMap(idsIn));
      assert.deepEqual(idsIn(apart.join('')).toSorted(), [...both].sort());
    }),
    { numRuns: 200 },
  );
});

test('every message is found in the middle of others', () => {
  const free = RECORDS.flatMap(({ id, messages: own }) =>
    own.filter((message) => idsIn(`${HARMLESS}${message}${HARMLESS}`).includes(id)).map((message) => ({ id, message })),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...free), { minLength: 1, maxLength: 8 }), (some) => {
      const found = idsIn(some.map(({ message }) => message).join(HARMLESS));
      for (const { id, message } of some) assert.ok(found.includes(id), `${id}: ${message}`);
    }),
    { numRuns: 200 },
  );
});
