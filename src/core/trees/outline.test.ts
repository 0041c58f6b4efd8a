import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outlineOf, stepNumbers, type OutlineItem } from './outline.ts';
import { edgesFrom, routesOf } from './routes.ts';
import { SAMPLE_TREE, treeOfShape } from './sample-tree.ts';

const lines = (item: OutlineItem | undefined, depth = 0): readonly string[] =>
  item === undefined
    ? []
    : [
        `${'  '.repeat(depth)}${item.kind === 'reference' ? 'see ' : ''}${item.number} ${item.id} by ${item.via.map(({ answer }) => answer).join(', ')}`,
        ...(item.kind === 'step' ? item.children.flatMap((child) => lines(child, depth + 1)) : []),
      ];

test('the outline nests each step under the answer that leads to it; a step met again is a reference to its number', () => {
  assert.deepEqual(lines(outlineOf(SAMPLE_TREE)), [
    '1 symptom by ',
    '  2 place by place',
    '    3 settings by settings',
    '    4 test by test',
    '      5 healthy by ok',
    '      6 sign-in by 407',
    '  see 4 test by test, unknown',
    '  see 5 healthy by healthy',
  ]);
  assert.deepEqual([...stepNumbers(SAMPLE_TREE)].slice(0, 3), [
    ['symptom', 1],
    ['place', 2],
    ['settings', 3],
  ]);
});

test('a tree without its start has no outline', () => {
  assert.equal(outlineOf({ ...SAMPLE_TREE, start: 'nowhere' }), undefined);
  assert.equal(stepNumbers({ ...SAMPLE_TREE, start: 'nowhere' }).size, 0);
});

test('of any tree the outline holds every step once and every answer that leads somewhere once', () => {
  const shapes = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(shapes, (shape) => {
      const tree = treeOfShape(shape);
      const items = all(outlineOf(tree));
      const steps = items.filter(({ kind }) => kind === 'step').map(({ id }) => id);
      assert.deepEqual(steps.toSorted(), routesOf(tree).order.toSorted());
      assert.deepEqual(
        items.filter(({ kind }) => kind === 'step').map(({ number }) => number),
        steps.map((_, index) => index + 1),
      );
      const leading = steps.flatMap((id) => edgesFrom(tree, id)).filter(({ to }) => Object.hasOwn(tree.nodes, to));
      assert.equal(
        items.reduce((sum, { via }) => sum + via.length, 0),
        leading.length,
      );
    }),
  );
});

function all(item: OutlineItem | undefined): readonly OutlineItem[] {
  return item === undefined ? [] : [item, ...(item.kind === 'step' ? item.children.flatMap(all) : [])];
}
