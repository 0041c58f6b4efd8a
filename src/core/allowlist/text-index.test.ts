import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textIndex } from './text-index.ts';

const TESTS = {
  contains: (name: string, value: string) => name.includes(value),
  prefix: (name: string, value: string) => name.startsWith(value),
  suffix: (name: string, value: string) => name.endsWith(value),
};

test('it finds what asking every text would find, in one name or several', () => {
  const word = fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 6 }).map((parts) => parts.join(''));
  const item = fc.tuple(fc.constantFrom('contains', 'prefix', 'suffix'), word);
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.array(word, { maxLength: 3 }), (items, names) => {
      const index = textIndex<number>();
      items.forEach(([kind, value], number) => index.add(kind, value, number));
      const expected = items.flatMap(([kind, value], number) =>
        names.some((name) => TESTS[kind](name, value)) ? [number] : [],
      );
      assert.deepEqual(
        [...index.inNames(names)].sort((a, b) => a - b),
        expected,
      );
    }),
  );
});
