import type { OutlineItem } from '../outline.ts';
import { boxOf, type MapBox } from './boxes.ts';
import type { Measure } from './measure.ts';

/** A way from box to box as a line through points: out to the right, then to the height of the next, then to it. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Boxes and lines in an area whose left upper corner is 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly edges: readonly MapEdge[];
}

/** An item with its box and the height of all that follows from it. */
interface Shaped {
  readonly box: MapBox;
  readonly children: readonly Shaped[];
  readonly inner: number;
  readonly band: number;
}

/**
 * Draws an item with all that follows to its right: each level a column, each end a row, a step level with the middle
 * of what follows from it. No two boxes overlap and no two lines cross.
 */
export function tidy(item: OutlineItem, measure: Measure): Drawing {
  const boxes: MapBox[] = [];
  const edges: MapEdge[] = [];
  const place = ({ box, children, inner, band }: Shaped, x: number, top: number): MapBox => {
    const placed = { ...box, x, y: top + (band - box.height) / 2 };
    boxes.push(placed);
    let next = top + (band - inner) / 2;
    for (const child of children) {
      edges.push(edgeBetween(placed, place(child, x + box.width + measure.gapAcross, next), measure));
      next += child.band + measure.gapDown;
    }
    return placed;
  };
  const shaped = shapedOf(item, measure);
  place(shaped, 0, 0);
  return { width: Math.max(...boxes.map(({ x, width }) => x + width)), height: shaped.band, boxes, edges };
}

function shapedOf(item: OutlineItem, measure: Measure): Shaped {
  const box = boxOf(item, measure);
  const children = item.kind === 'step' ? item.children.map((child) => shapedOf(child, measure)) : [];
  const bands = children.reduce((sum, { band }) => sum + band, 0);
  const inner = bands + Math.max(0, children.length - 1) * measure.gapDown;
  return { box, children, inner, band: Math.max(inner, box.height) };
}

function edgeBetween(from: MapBox, to: MapBox, { gapAcross }: Measure): MapEdge {
  const [startY, endY] = [from.y + from.height / 2, to.y + to.height / 2];
  const bend = to.x - gapAcross / 2;
  return {
    from: from.id,
    to: to.id,
    points: [
      [from.x + from.width, startY],
      [bend, startY],
      [bend, endY],
      [to.x, endY],
    ],
  };
}
