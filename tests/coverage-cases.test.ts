/** The cases that came with the specification. They are not part of the repository. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { ROOT } from '../scripts/root.ts';
import { checkList } from '../src/core/allowlist/check-list.ts';
import { DIALECT_IDS } from '../src/core/allowlist/dialect-ids.ts';
import { requirementOf } from './support/requirement.ts';

const FILE = join(ROOT, '..', 'shared', 'samples', 'coverage-cases.json');
const skip = !existsSync(FILE) && '../shared/samples/coverage-cases.json is not here, so there is nothing to check.';
const CASES = z.array(
  z.object({
    id: z.string(),
    product: z.enum(DIALECT_IDS),
    pasted: z.string(),
    required: z.string(),
    covered: z.enum(['yes', 'partial', 'no']),
    overbroad: z.boolean(),
    why: z.string(),
  }),
);

const cases = skip ? [] : CASES.parse(JSON.parse(readFileSync(FILE, 'utf8')) as unknown);

test('there are cases, each under an id of its own', { skip }, () => {
  assert.ok(cases.length > 0);
  assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
});

for (const { id, product, pasted, required, covered, overbroad, why } of cases) {
  test(`${id}: ${product} covers ${required} ${covered}${overbroad ? ', too wide' : ''}: ${why}`, () => {
    const [verdict] = checkList({ text: pasted, dialect: product }, [requirementOf(required)]);
    const got = [verdict?.covered, verdict?.overBroad];
    assert.deepEqual(got, [covered, overbroad], verdict?.reason);
    assert.ok(verdict && verdict.reason.length > 10 && (verdict.covered === 'no' || verdict.lines.length > 0));
  });
}
