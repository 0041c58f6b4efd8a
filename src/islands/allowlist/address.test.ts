import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChoiceTables } from '../../core/allowlist/choice.ts';
import { defaultAsked, readAddress, writeAddress, type Asked } from './address.ts';

const TABLES: ChoiceTables = {
  features: [
    { id: 'core', kind: 'base' },
    { id: 'pta', kind: 'option' },
  ],
  products: ['plain-hosts', 'panos-url-list'],
};
const before = defaultAsked(TABLES);

for (const [asked, query, reason] of [
  [before, '', 'the default is an address without a query'],
  [
    { ...before, choice: { ...before.choice, product: 'panos-url-list' } },
    'product=panos-url-list',
    'a product alone keeps the minimum',
  ],
  [{ ...before, set: 'features' }, 'set=features', 'the usual features have nothing of their own to say'],
  [
    { ...before, set: 'features', choice: { ...before.choice, features: ['pta'], legacy: false } },
    'set=features&features=pta&legacy=out',
    'features and how they are spelt',
  ],
  [
    { ...before, purpose: 'do-not-decrypt', choice: { ...before.choice, cloud: 'china' } },
    'for=do-not-decrypt&cloud=china',
    'one of the three lists, another cloud',
  ],
  [{ ...before, read: 'squid-acl' }, 'read=squid-acl', 'how a list is read'],
] as const satisfies readonly (readonly [Asked, string, string])[]) {
  test(`written and read again: ${reason}`, () => {
    assert.equal(writeAddress(asked, TABLES), query);
    assert.deepEqual(readAddress(`?${query}`, TABLES), { asked, notUnderstood: [] });
  });
}

test('features that are chosen and not shown do not enter the address', () => {
  const asked: Asked = { ...before, choice: { ...before.choice, features: ['pta'], retired: true } };
  assert.equal(writeAddress(asked, TABLES), '');
});

test('an address that names features shows them', () => {
  assert.equal(readAddress('features=pta', TABLES).asked.set, 'features');
});

for (const [query, sentence, reason] of [
  ['set=all', /"all" is nothing that is known here, so "Effective minimum" is shown/, 'an unknown set'],
  ['for=x&product=panos-url-list', /"x" is nothing that is known here/, 'an unknown list'],
  ['set=bare-minimum&cloud=usgov', /worldwide cloud only/, 'the published table in another cloud'],
  ['colour=red', /"colour" is nothing that can be chosen/, 'an unknown key'],
  [`set=${'x'.repeat(500)}`, /^"x{40}" is/, 'a long value is cut'],
] as const) {
  test(`said in words: ${reason}`, () => {
    const { asked, notUnderstood } = readAddress(query, TABLES);
    assert.equal(asked.set, 'effective-minimum');
    assert.equal(notUnderstood.length, 1);
    assert.match(notUnderstood[0] ?? '', sentence);
  });
}
