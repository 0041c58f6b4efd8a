import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { A3, sheetsOf } from './layout.ts';
import type { MapBox } from './map/boxes.ts';
import { MAP_MEASURE, wrapped } from './map/measure.ts';
import { routesOf } from './routes.ts';
import { SAMPLE_TREE, treeOf, treeOfShape } from './sample-tree.ts';
import type { Tree } from './schema.ts';

const boxNamed = (boxes: readonly MapBox[], id: string) => boxes.find((box) => box.id === id && !box.isReference);

test('a small tree is one piece: what follows stands to the right, a step level with the middle of what follows', () => {
  const [sheet, ...others] = sheetsOf(SAMPLE_TREE);
  assert.ok(sheet);
  assert.deepEqual(others, []);
  const { boxes, edges } = sheet;
  const [symptom, probe] = [boxNamed(boxes, 'symptom'), boxNamed(boxes, 'test')];
  assert.ok(symptom && probe);
  assert.equal(symptom.x, 0);
  assert.equal(probe.x, 2 * (MAP_MEASURE.boxWidth + MAP_MEASURE.gapAcross));
  assert.equal(edges.length, boxes.length - 1);
  assert.deepEqual(
    boxes.filter(({ isReference }) => isReference).map(({ id, lines, via }) => [id, lines.join(' '), via.join(' ')]),
    [
      ['test', 'see 4', "I see test / I don't know"],
      ['healthy', 'see 5', 'I see healthy'],
    ],
  );
});

test('the same tree gives the same sheets', () => assert.deepEqual(sheetsOf(SAMPLE_TREE), sheetsOf(SAMPLE_TREE)));

test('a tree without a start gives no sheet', () => assert.deepEqual(sheetsOf(treeOf('nowhere', {})), []));

/** A tree of full branches: the size of a real one. */
function bigTree(): Tree {
  const shape: number[][] = [[]];
  const grow = (at: number, children: readonly number[]): void => {
    const [count = 0, ...rest] = children;
    for (let index = 0; index < count; index++) {
      shape[at]?.push(shape.push([]) - 1);
      grow(shape.length - 1, rest);
    }
  };
  grow(0, [2, 8, 4, 2]);
  return treeOfShape(shape);
}

test('a big tree is cut into pieces, so that its text is at least 4.5 points high on sheets of A3', () => {
  const sheets = sheetsOf(bigTree());
  const [long, short] = [1140, 790];
  for (const { width, height } of sheets) {
    const scale = Math.min(long / width, short / height);
    assert.ok(11 * scale > 4.5, `${Math.round(width)} by ${Math.round(height)}: ${11 * scale} points`);
  }
  assert.ok(sheets.length <= 4, `${sheets.length} sheets`);
});

test('the numbers of the first boxes of the pieces rise from sheet to sheet', () => {
  const firsts = sheetsOf(bigTree(), { width: A3.width / 2, height: A3.height / 2 }).map(
    ({ boxes }) => boxes[0]?.number ?? 0,
  );
  assert.ok(firsts.length > 2);
  assert.deepEqual(
    firsts,
    firsts.toSorted((a, b) => a - b),
  );
});

test('of any tree each step has one box, no boxes overlap, all lie in the drawing, and lines join them at their sides', () => {
  const shapes = fc.array(fc.array(fc.nat(24), { maxLength: 5 }), { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(shapes, (shape) => {
      const tree = treeOfShape(shape);
      const sheets = sheetsOf(tree, { width: 900, height: 500 });
      const steps = sheets
        .flatMap(({ boxes }) => boxes)
        .filter(({ isReference }) => !isReference)
        .map(({ id }) => id);
      assert.deepEqual(steps.toSorted(), routesOf(tree).order.toSorted());
      for (const { boxes, edges, width, height } of sheets) {
        for (const box of boxes) {
          assert.ok(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.01 && box.y + box.height <= height + 0.01,
          );
        }
        assert.equal(overlapping(boxes), undefined);
        for (const { from, to, points } of edges) {
          assert.ok(boxes.some((box) => box.id === from && isAt(points[0], box.x + box.width, box)));
          assert.ok(boxes.some((box) => box.id === to && isAt(points.at(-1), box.x, box)));
        }
      }
    }),
    { numRuns: 40 },
  );
});

for (const [text, lines] of [
  ['', []],
  ['one', ['one']],
  ['one two', ['one two']],
  ['one two three', ['one two three']],
  ['one two three four', ['one two three', 'four']],
  ['Set-MicrosoftEntra x', ['Set-Microsoft', 'Entra x']],
  ['50126, 50055, 50144', ['50126,', '50055,', '50144']],
] as const) {
  test(`“${text}” is broken into ${lines.length} lines as wide as 12 characters`, () => {
    assert.deepEqual(wrapped(text, 12), lines);
  });
}

function isAt(point: readonly [number, number] | undefined, x: number, { y, height }: MapBox): boolean {
  return point !== undefined && Math.abs(point[0] - x) < 0.01 && Math.abs(point[1] - y - height / 2) < 0.01;
}

function overlapping(boxes: readonly MapBox[]): readonly MapBox[] | undefined {
  for (const [index, one] of boxes.entries()) {
    const other = boxes
      .slice(index + 1)
      .find(
        (box) =>
          one.x < box.x + box.width - 0.01 &&
          box.x < one.x + one.width - 0.01 &&
          one.y < box.y + box.height - 0.01 &&
          box.y < one.y + one.height - 0.01,
      );
    if (other) return [one, other];
  }
  return undefined;
}
