/** The samples that came with the specification. They are not part of the repository. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { ROOT } from '../scripts/root.ts';
import { idsIn } from './support/lookup.ts';

const FOLDER = join(ROOT, '..', 'shared', 'samples', 'errors');
const skip = !existsSync(FOLDER) && '../shared/samples/errors is not here, so there is nothing to look up.';
const EXPECTED = z.record(z.string(), z.object({ expected: z.array(z.string()), allowed: z.array(z.string()) }));

const samples = skip ? {} : EXPECTED.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as unknown);

test('every sample has an expectation, and every expectation a sample', { skip }, () => {
  const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  assert.ok(texts.length > 0);
  assert.deepEqual(texts.sort(), Object.keys(samples).sort());
});

for (const [name, { expected, allowed }] of Object.entries(samples)) {
  const what = expected.length === 0 ? 'nothing' : expected.join(', ');
  test(`${name} shows ${what}`, () => {
    const found = idsIn(readFileSync(join(FOLDER, name), 'utf8'));
    assert.deepEqual(
      expected.filter((id) => !found.includes(id) && !allowed.includes(id)),
      [],
      'missed',
    );
    assert.deepEqual(
      found.filter((id) => !expected.includes(id) && !allowed.includes(id)),
      [],
      'too much',
    );
    if (expected.length > 0) assert.equal(found[0], expected[0], 'the first');
  });
}
