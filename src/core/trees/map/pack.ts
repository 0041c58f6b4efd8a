import type { Measure } from './measure.ts';
import type { Drawing } from './tidy.ts';

/** How large a sheet is, in units of the drawing. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly column: number;
  readonly top: number;
}

/**
 * Lays drawings on as many sheets as it takes, in their order: each goes as high as the columns of its sheet are still
 * free, and on to a new sheet where there is no room. A drawing that is larger than a sheet gets one of its own.
 */
export function packed(drawings: readonly Drawing[], size: SheetSize, measure: Measure): readonly Drawing[] {
  const step = measure.boxWidth + measure.gapAcross;
  const columns = Math.max(1, Math.floor((size.width + measure.gapAcross) / step));
  const sheets: Drawing[][] = [];
  let free: number[] = [];
  for (const drawing of drawings) {
    const span = Math.ceil((drawing.width + measure.gapAcross) / step);
    let place = placeOf(free, span);
    if (!place || place.top + drawing.height > size.height) {
      free = Array.from({ length: Math.max(columns, span) }, () => 0);
      sheets.push([]);
      place = { column: 0, top: 0 };
    }
    const { column, top } = place;
    sheets.at(-1)?.push(shifted(drawing, column * step, top));
    free = free.map((before, at) =>
      at >= column && at < column + span ? top + drawing.height + measure.panelGap : before,
    );
  }
  return sheets.map(together);
}

/** The highest place for a drawing of so many columns, the leftmost among equals. */
function placeOf(free: readonly number[], span: number): Place | undefined {
  const places = Array.from({ length: Math.max(0, free.length - span + 1) }, (_, column) => ({
    column,
    top: Math.max(...free.slice(column, column + span)),
  }));
  return places.reduce<Place | undefined>((best, next) => (best && best.top <= next.top ? best : next), undefined);
}

function together(drawings: readonly Drawing[]): Drawing {
  const boxes = drawings.flatMap((drawing) => drawing.boxes);
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)),
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes,
    edges: drawings.flatMap(({ edges }) => edges),
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
