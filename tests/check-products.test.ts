/** One table for every product: what its list covers, and what it does not although it looks like it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkList } from '../src/core/allowlist/check-list.ts';
import { DIALECT_IDS, type DialectId } from '../src/core/allowlist/dialect-ids.ts';
import { CONFIG_ROWS } from './support/config-rows.ts';
import { LINE_ROWS } from './support/line-rows.ts';
import type { ProductRow } from './support/product-row.ts';
import { requirementOf } from './support/requirement.ts';

const ROWS: Partial<Record<DialectId, readonly ProductRow[]>> = { ...LINE_ROWS, ...CONFIG_ROWS };

for (const dialect of DIALECT_IDS) {
  const rows = ROWS[dialect] ?? [];

  test(`${dialect} has rows, some of which cover and some do not`, () => {
    const given = rows.map(([, , gives]) => gives);
    assert.ok(given.includes('no'), 'no');
    assert.ok(
      dialect === 'fortigate-wildcard-fqdn-custom' || given.some((gives) => gives === 'yes' || gives === 'wide'),
    );
  });

  for (const [text, required, gives, reason] of rows) {
    test(`${dialect}: ${JSON.stringify(text)} gives ${gives} for ${required}: ${reason}`, () => {
      const [verdict] = checkList({ text, dialect }, [requirementOf(required)]);
      const expected = gives === 'wide' ? ['yes', true] : [gives, false];
      assert.deepEqual([verdict?.covered, verdict?.overBroad], expected, verdict?.reason);
    });
  }
}
