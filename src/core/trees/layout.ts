import { MAP_MEASURE, type Measure } from './map/measure.ts';
import { packed, type SheetSize } from './map/pack.ts';
import { panelsOf } from './map/panels.ts';
import { tidy, type Drawing } from './map/tidy.ts';
import { outlineOf } from './outline.ts';
import type { Tree } from './schema.ts';

/** A lying sheet of A3 on which a text of 11 units is 4.8 points high. */
export const A3: SheetSize = { width: 2600, height: 1780 };
/** Shares of the height of a sheet that a piece may have; they are tried in this order. */
const PIECE_SHARES: readonly number[] = [1, 0.8, 0.65, 0.5, 0.4, 0.3];

/**
 * Places the whole tree in boxes and lines on sheets, in the order of the outline. Branches that do not fit stand apart,
 * in the way that takes the fewest sheets. The same tree gives the same sheets; a tree without a start gives none.
 */
export function sheetsOf(tree: Tree, size: SheetSize = A3, measure: Measure = MAP_MEASURE): readonly Drawing[] {
  const root = outlineOf(tree);
  if (!root) return [];
  const tried = PIECE_SHARES.map((share) => {
    const pieces = panelsOf(root, share * size.height, measure);
    return packed(
      pieces.map((piece) => tidy(piece, measure)),
      size,
      measure,
    );
  });
  return tried.reduce((best, next) => (costOf(next, size) < costOf(best, size) ? next : best));
}

/** Sheets that are full beyond their edge count most, then their number, then how much stands apart from where it follows. */
function costOf(sheets: readonly Drawing[], size: SheetSize): number {
  const beyond = sheets.reduce((sum, { height }) => sum + Math.max(0, height / size.height - 1), 0);
  return 1000 * beyond + sheets.length + sheets.reduce((sum, { boxes }) => sum + boxes.length, 0) / 100_000;
}
