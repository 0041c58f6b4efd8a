/** Each family of errors as it is met: our own texts around messages of the catalogue. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFound, RECORDS } from './support/lookup.ts';
import { lookupCases } from './support/lookup-cases.ts';

const families = lookupCases('families/*.txt');
const traps = lookupCases('traps.txt');

for (const { name, text, ids } of families) test(`${name}: ${ids.join(', ')}`, () => assertFound(text, ids));

for (const { name, text } of traps) test(`${name}: nothing is found`, () => assertFound(text, []));

for (const [text, name] of [
  ['', 'nothing at all'],
  [' \t\r\n ', 'white space'],
  ['​⁠﻿', 'invisible characters'],
  ['\\_\\*\\[', 'escapes of nothing'],
] as const) {
  test(`${name}: nothing is found`, () => assertFound(text, []));
}

test('every case names records that exist, and there are traps', () => {
  const known = new Set([...RECORDS.map(({ id }) => id), 'aadsts16001']);
  assert.deepEqual(
    families.flatMap(({ ids }) => ids.filter((id) => !known.has(id))),
    [],
  );
  assert.ok(families.every(({ ids }) => ids.length > 0));
  assert.ok(families.length >= 100 && traps.length >= 12);
});

test('every area of the catalogue is met in a case', () => {
  const met = new Set(families.flatMap(({ ids }) => ids));
  const areas = new Set(RECORDS.filter(({ id }) => met.has(id)).map(({ area }) => area));
  assert.deepEqual(
    [...new Set(RECORDS.map(({ area }) => area))].filter((area) => !areas.has(area) && area !== 'legacy'),
    [],
  );
});

test('traps stay silent when they stand together, and do not hide an error among them', () => {
  // Patterns of events look 300 characters around for the name of a source.
  const apart = `\n${'.'.repeat(60)}`.repeat(6);
  const all = traps.map(({ text }) => text).join(apart);
  assertFound(all, []);
  assertFound(`${all}${apart}\nThe remote name could not be resolved: 'x'${apart}\n${all}`, ['dns-remote-name']);
});
