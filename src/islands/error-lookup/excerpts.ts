import type { Evidence } from '../../core/errors/error-index.ts';
import { excerptOf, type Excerpt } from '../../core/errors/excerpt.ts';
import type { ChunkedReading } from '../../core/errors/find-in-chunks.ts';

/** An excerpt and the stretch of the whole text that its evidence fills. */
interface Placed extends Excerpt {
  readonly start: number;
  readonly end: number;
}

/** What is shown of each error of a long text, cut out while its piece is at hand, and how many lines were read so far. */
export interface Excerpts {
  readonly byId: ReadonlyMap<string, readonly Placed[]>;
  readonly lines: number;
}

/** The excerpts of a text of which nothing was read. */
export const NO_EXCERPTS: Excerpts = { byId: new Map(), lines: 0 };

const MOST = 3;
/** Places of one error nearer than this in a line are shown together. */
const TOGETHER = 120;

/**
 * Brings the excerpts up to what was found `after` a piece was read; `before` is what was found without it. Places near the
 * end of a piece are judged again with the next, so excerpts of places that changed are cut anew.
 */
export function addExcerpts(
  known: Excerpts,
  { before, after, piece }: { readonly before: ChunkedReading; readonly after: ChunkedReading; readonly piece: string },
): Excerpts {
  const text = before.tail + piece;
  const base = before.read - before.tail.length;
  const linesAbove = known.lines - lineBreaks(before.tail);
  const byId = new Map<string, readonly Placed[]>();
  for (const [id, { first }] of after.tallies) {
    const old = before.tallies.get(id)?.first ?? [];
    const changed = first.find((place) => !old.includes(place))?.start ?? Infinity;
    const kept = (known.byId.get(id) ?? []).filter(
      ({ start, end }) => end <= changed && first.some((place) => place.start === start),
    );
    const until = kept.at(-1)?.end ?? 0;
    const fresh = first
      .filter(({ start }) => start >= Math.max(until, base))
      .map(({ start, end, text: seen }) => ({ start: start - base, end: end - base, text: seen }));
    const added = together(fresh, text)
      .slice(0, MOST - kept.length)
      .map((group) => excerptOfGroup(text, group))
      .map((cut) => ({ ...cut, line: cut.line + linesAbove, start: cut.start + base, end: cut.end + base }));
    byId.set(id, [...kept, ...added]);
  }
  return { byId, lines: known.lines + lineBreaks(piece) };
}

/** Places in groups that stand close together in one line. */
function together(places: readonly Evidence[], text: string): readonly (readonly Evidence[])[] {
  const groups: Evidence[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear = last && place.start - last.end < TOGETHER && !text.slice(last.end, place.start).includes('\n');
    if (group && isNear) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** What is shown of one place in a text. */
export function excerptAt(text: string, place: Evidence): Excerpt {
  return excerptOfGroup(text, [place]);
}

function excerptOfGroup(text: string, group: readonly Evidence[]): Placed {
  const start = group[0]?.start ?? 0;
  const end = Math.max(...group.map((place) => place.end));
  const { line, pieces, lines } = excerptOf(text, { start, end });
  return {
    start,
    end,
    line,
    lines,
    pieces: pieces.flatMap((piece) => (piece.isEvidence ? marked(text, group) : [piece])),
  };
}

function marked(text: string, group: readonly Evidence[]): Excerpt['pieces'] {
  const pieces: { readonly text: string; readonly isEvidence: boolean }[] = [];
  let at = group[0]?.start ?? 0;
  for (const { start, end } of group) {
    pieces.push({ text: text.slice(at, start), isEvidence: false });
    pieces.push({ text: text.slice(Math.max(at, start), end), isEvidence: true });
    at = Math.max(at, end);
  }
  return pieces.filter((piece) => piece.text !== '');
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
