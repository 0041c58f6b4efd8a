import { MAP_MEASURE, type Measure } from './map/measure.ts';
import { panelsOf } from './map/panels.ts';
import { tidy, type Drawing } from './map/tidy.ts';
import { outlineOf, type OutlineItem } from './outline.ts';
import type { Tree } from './schema.ts';

/** The sides of a sheet of A3 and its like, long to short. */
const SHEET = Math.SQRT2;
/** Heights of pieces that are tried, in units of the drawing; the first leaves the tree whole. */
const PIECE_HEIGHTS: readonly number[] = [Infinity, 2400, 1800, 1400, 1100, 900, 700, 550];
const MOST_COLUMNS = 8;

/**
 * Places the whole tree in boxes and lines for a drawing, in the order of the outline. Big branches stand apart, in
 * columns, in the way that leaves the text largest on an upright or lying sheet. The same tree gives the same drawing;
 * a tree without a start gives an empty one.
 */
export function layoutOf(tree: Tree, measure: Measure = MAP_MEASURE): Drawing {
  const root = outlineOf(tree);
  const empty: Drawing = { width: 0, height: 0, boxes: [], edges: [] };
  if (!root) return empty;
  const tried = PIECE_HEIGHTS.flatMap((height) => arrangements(panelsOf(root, height, measure), measure));
  return tried.reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best), tried[0] ?? empty);
}

/** How large a drawing comes out on a sheet whose short side is 1, turned as it fits better. */
function scaleOf({ width, height }: Drawing): number {
  return Math.max(Math.min(SHEET / width, 1 / height), Math.min(1 / width, SHEET / height));
}

function arrangements(panels: readonly OutlineItem[], measure: Measure): readonly Drawing[] {
  const drawings = panels.map((panel) => tidy(panel, measure));
  const most = Math.min(MOST_COLUMNS, drawings.length);
  return Array.from({ length: most }, (_, index) => inColumns(drawings, index + 1, measure));
}

/** Sets drawings in reading order into columns that are filled evenly. */
function inColumns(drawings: readonly Drawing[], columns: number, { panelGap }: Measure): Drawing {
  const full = drawings.reduce((sum, { height }) => sum + height + panelGap, 0) / columns;
  let [left, top, widest, height] = [0, 0, 0, 0];
  const moved = drawings.map((drawing) => {
    if (top > 0 && top + drawing.height / 2 > full) [left, top, widest] = [left + widest + panelGap, 0, 0];
    const placed = shifted(drawing, left, top);
    top += drawing.height + panelGap;
    widest = Math.max(widest, drawing.width);
    height = Math.max(height, top - panelGap);
    return placed;
  });
  return {
    width: left + widest,
    height,
    boxes: moved.flatMap(({ boxes }) => boxes),
    edges: moved.flatMap(({ edges }) => edges),
  };
}

function shifted({ width, height, boxes, edges }: Drawing, dx: number, dy: number): Drawing {
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(([x, y]) => [x + dx, y + dy] as const) })),
  };
}
