import { eventCode, SOURCE, sourceNumber } from './event-sources.ts';
import { idsOf } from './ids-of.ts';
import type { PreparedIndex } from './prepare.ts';

/**
 * The number of an event: behind its label in dialogs, XML and scripts, in several languages; in a list or a table of
 * `Get-WinEvent`; in a row that Event Viewer exported.
 */
const INTRODUCED =
  /(?:(?:event|ereignis)[- ]?id(?: Qualifiers=.\d{1,5}.)?\W{0,3}|\bid (?:de l'|del |do )?[eé]v[eé]n[a-z]{1,5}[ :]{1,3})(\d{3,5})\b|(?:\bid :|\d:\d\d(?: [ap]m)?) (\d{3,5})\b|:\d\d(?: [ap]m)?[ ,;"]{1,3}[a-z][a-z -]{3,40}[ ,;"]{1,3}(\d{3,5})(?=[ ,;"]{1,3}(?:none|keine|aucun|ningun|nessun|nenhum|\())/gi;
/** How far from its number a source may stand: one with a plain name, another, the one above a table, the one in the cell before. */
const FAR = 300;
const NEAR = 80;
const TABLE = 1500;
const CELL = 4;
/** So many sources have plain names, and so has the last. */
const PLAIN = 2;
const CONNECT = 6;
const SOURCES = [0, 1, 2, 3, 4, 5, CONNECT] as const;

/** A known event of a text, with the source beside it. */
export interface SeenEvent {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Finds the events of the catalogue by number, where the source that writes them stands beside it: rather before than behind. */
export function* eventsIn(text: string, prepared: PreparedIndex): Iterable<SeenEvent> {
  let sources: readonly RegExpExecArray[] | undefined;
  let next = 0;
  const bySource = new Map<string, readonly (readonly string[])[]>();
  for (const match of text.matchAll(INTRODUCED)) {
    const number = match[1] ?? match[2] ?? match[3] ?? '';
    const ids = bySource.get(number) ?? SOURCES.map((source) => idsBeside(source, number, prepared));
    bySource.set(number, ids);
    if (ids.every(({ length }) => length === 0)) continue;
    const to = match.index + match[0].length;
    const from = to - number.length;
    sources ??= [...text.matchAll(SOURCE)];
    while ((sources[next]?.index ?? Infinity) < from) next++;
    const reach = match[1] ? FAR : match[2] ? TABLE : CELL;
    /** What is known of the nearest source, going one way. */
    const nearest = (step: 1 | -1): SeenEvent | undefined => {
      for (let place = step < 0 ? next - 1 : next; ; place += step) {
        const source = sources?.[place];
        if (!source) return undefined;
        const end = source.index + source[0].length;
        const gap = step < 0 ? from - end : source.index - to;
        if (gap > reach) return undefined;
        const which = sourceNumber(source);
        const isFit = match[2] ? source[1] : gap <= NEAR || which < PLAIN || which === CONNECT;
        const seen = isFit ? (ids[which] ?? []) : [];
        if (seen.length > 0) return { ids: seen, from: Math.min(match.index, source.index), to: Math.max(to, end) };
      }
    };
    const seen = nearest(-1) ?? (match[1] ? nearest(1) : undefined);
    if (seen) yield seen;
  }
}

function idsBeside(source: number, number: string, prepared: PreparedIndex): readonly string[] {
  return [true, false].flatMap((isAlone) => idsOf(eventCode(number, source, isAlone), prepared));
}
