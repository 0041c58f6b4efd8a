/** The patterns of the catalogue, against what the lookup assumes of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../src/core/errors/prepare.ts';
import { patternKeys } from '../src/core/errors/pattern-keys.ts';
import { squeeze } from '../src/core/text/keyword-scan.ts';
import { read } from '../src/core/text/reading.ts';
import { patternParts } from '../src/site/error-index/pattern-parts.ts';
import { INDEX, RECORDS } from './support/lookup.ts';
import { lookupCases } from './support/lookup-cases.ts';

const texts = [
  ...RECORDS.flatMap(({ messages, aliases, code }) => [...messages, ...aliases, code]),
  ...lookupCases('**/*.txt').map(({ text }) => text),
].map((text) => read(text).text);

test('every match of a pattern in any text at hand contains one of its keys and is within its reach', () => {
  let matches = 0;
  for (const [row, { free = '' }] of prepare(INDEX).errors.entries()) {
    const expression = new RegExp(free || '(?!)', 'gi');
    const keys = free === '' ? [] : patternKeys(free);
    for (const text of texts) {
      for (const [match] of text.matchAll(expression)) {
        matches++;
        const name = `${INDEX.id[row]}: "${match}"`;
        const letters = squeeze(match);
        assert.ok(
          keys.some((key) => letters.includes(key)),
          `${name} has none of ${keys.join()}`,
        );
        assert.ok(match.length <= (INDEX.reach[row] ?? 0), `${name} is too long`);
      }
    }
  }
  assert.ok(matches > RECORDS.length, 'the texts match too little to prove anything');
});

test('no pattern uses what the lookup cannot read: back references, look-behind, names', () => {
  const strange = RECORDS.filter(({ pattern }) => /\(\?<|\\[1-9]|\\k</.test(pattern)).map(({ id }) => id);
  assert.deepEqual(strange, []);
});

test('no alternative of a pattern matches nothing, or any text', () => {
  for (const { id, pattern } of RECORDS) {
    const { free = '(?!)', whole = '(?!)' } = patternParts(pattern);
    assert.ok(!new RegExp(free, 'i').test(''), id);
    assert.ok(!new RegExp(free, 'i').test('All is well.'), id);
    assert.ok(!new RegExp(`^(?:${whole})$`, 'i').test('All is well.'), id);
  }
});
