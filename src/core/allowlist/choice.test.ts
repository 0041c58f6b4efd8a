import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choiceQuery, defaultChoice, readChoice, type Choice, type ChoiceTables } from './choice.ts';

const tables: ChoiceTables = {
  features: [
    { id: 'core', kind: 'base' },
    { id: 'crl', kind: 'base' },
    { id: 'pta', kind: 'option' },
    { id: 'download', kind: 'adjacent' },
  ],
  products: ['plain-hosts', 'panos-url-list', 'squid-dstdomain'],
};
const before = defaultChoice(tables);
const read = (query: string) => readChoice(query, tables);

test('the default choice is what every server needs, in the first product', () => {
  assert.deepEqual(before, {
    cloud: 'worldwide',
    features: ['core', 'crl'],
    strictness: 'bare-names',
    retired: false,
    legacy: true,
    callers: ['any'],
    product: 'plain-hosts',
  });
});

test('the default choice leaves the address empty, and an empty address is the default choice', () => {
  assert.equal(choiceQuery(before, tables), '');
  assert.deepEqual(read(''), { choice: before, notUnderstood: [] });
  assert.deepEqual(read('?'), { choice: before, notUnderstood: [] });
});

test('only what differs stands in the address', () => {
  const choice: Choice = { ...before, cloud: 'usgov', features: ['core', 'pta'], retired: true };
  assert.equal(choiceQuery(choice, tables), 'cloud=usgov&features=core,pta&retired=in');
});

test('the order in which features and callers were chosen makes no other address', () => {
  const one = choiceQuery(
    { ...before, features: ['pta', 'core'], callers: ['agent-server', 'connect-server'] },
    tables,
  );
  assert.equal(one, 'features=core,pta&from=connect-server,agent-server');
});

for (const [query, part, sentences, reason] of [
  ['cloud=mars', {}, ['"mars" is no cloud that is known here, so "worldwide" is shown.'], 'an unknown cloud'],
  ['cloud=usgov&cloud=china', { cloud: 'usgov' }, ['The address says "cloud" twice; the first counts.'], 'a key twice'],
  [
    'features=core,dirsync',
    { features: ['core'] },
    ['"dirsync" is no feature that is known here and was left out.'],
    'one feature is unknown',
  ],
  [
    'features=dirsync',
    {},
    ['"dirsync" is no feature that is known here and was left out.'],
    'no feature is known, so the default stays',
  ],
  ['features=none', { features: [] }, [], 'no feature at all is a choice'],
  ['features=pta%2Ccore', { features: ['core', 'pta'] }, [], 'an escaped comma, in another order'],
  ['from=any,agent-server', { callers: ['any'] }, [], 'any caller takes in the others'],
  ['from=none', { callers: ['any'] }, [], 'nobody chosen means that it does not matter'],
  [
    'retired=perhaps',
    {},
    ['"perhaps" is no choice for retired that is known here, so "out" is shown.'],
    'no yes or no',
  ],
  ['legacy=out', { legacy: false }, [], 'legacy rows out'],
  ['product=squid-dstdomain', { product: 'squid-dstdomain' }, [], 'a product'],
  ['product=', {}, ['"" is no product that is known here, so "plain-hosts" is shown.'], 'an empty value'],
  ['utm=1', {}, ['"utm" is nothing that can be chosen here.'], 'an unknown key'],
  ['names=%E0%A4', {}, ['"%E0%A4" is no strictness that is known here, so "bare-names" is shown.'], 'a broken escape'],
  ['__proto__=x', {}, ['"__proto__" is nothing that can be chosen here.'], 'a name that objects have of their own'],
] as const) {
  test(`"${query}" is read politely: ${reason}`, () => {
    assert.deepEqual(read(query), { choice: { ...before, ...part }, notUnderstood: sentences });
  });
}

test('a very long value is shortened in the sentence about it', () => {
  const [sentence = ''] = read(`cloud=${'x'.repeat(100_000)}`).notUnderstood;
  assert.ok(sentence.length < 120 && sentence.includes('…'));
});

test('an address of thousands of parts is read up to a limit, which is said', () => {
  const { notUnderstood } = read('a=1&'.repeat(5000));
  assert.ok(notUnderstood.length < 50);
  assert.match(notUnderstood[0] ?? '', /more than 40 things/);
});

const CHOICE: fc.Arbitrary<Choice> = fc.record(
  {
    cloud: fc.constantFrom('worldwide', 'usgov', 'china'),
    features: fc.subarray(tables.features.map(({ id }) => id)),
    strictness: fc.constantFrom('published', 'bare-names', 'exact'),
    retired: fc.boolean(),
    legacy: fc.boolean(),
    callers: fc.oneof(
      fc.constant(['any' as const]),
      fc.subarray(['connect-server', 'agent-server', 'client-device', 'admin-browser'] as const, { minLength: 1 }),
    ),
    product: fc.constantFrom(...tables.products),
  },
  { noNullPrototype: true },
);

test('every choice comes back from its address, and nothing in it is misunderstood', () => {
  fc.assert(
    fc.property(CHOICE, (choice) => {
      assert.deepEqual(read(`?${choiceQuery(choice, tables)}`), { choice, notUnderstood: [] });
    }),
  );
});

test('any text is an address of some choice, whose own address says the same', () => {
  const word = fc.constantFrom(
    'cloud',
    'features',
    'from',
    'names',
    '=',
    '&',
    ',',
    'usgov',
    'core',
    'pta',
    '%',
    '?',
    'any',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(word, fc.string())).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (query) => {
      const { choice } = read(query);
      assert.deepEqual(read(choiceQuery(choice, tables)), { choice, notUnderstood: [] });
    }),
  );
});
