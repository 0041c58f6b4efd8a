import { indexAt, placeOf, type Reading } from '../text/reading.ts';
import type { Stretch } from './candidates.ts';
import type { Evidence } from './error-index.ts';
import type { PreparedIndex } from './prepare.ts';

const LF = 10;

/** A text and its two readings: line breaks as spaces, and (made only when needed) line breaks taken out. */
export interface Readings {
  readonly original: string;
  readonly reading: Reading;
  readonly joined: () => Reading;
}

/** Finds one error in the stretches where it is worth trying; where it is not found, it is tried with the line breaks taken out. */
export function matchError(
  number: number,
  stretches: readonly Stretch[],
  { original, reading, joined }: Readings,
  prepared: PreparedIndex,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { from, to } of stretches) {
    const places = matches(prepared.free(number), reading, from, to);
    const found = places.length > 0 || !mayBeWrapped(original, reading, from, to) ? places : inJoined(from, to);
    for (const { start, end } of found) evidence.push({ start, end, text: original.slice(start, end) });
  }
  return evidence;

  function inJoined(from: number, to: number): readonly Place[] {
    const { start, end } = placeOf(reading, from, to);
    const other = joined();
    return matches(prepared.joined(number), other, indexAt(other, start), indexAt(other, end));
  }
}

type Place = ReturnType<typeof placeOf>;

/** Whether a stretch holds a line break. It is looked for one character at a time, since most stretches have one soon. */
function mayBeWrapped(original: string, reading: Reading, from: number, to: number): boolean {
  const { start, end } = placeOf(reading, from, to);
  for (let index = start; index < end; index++) if (original.charCodeAt(index) === LF) return true;
  return false;
}

/** The matches in a stretch; a colon before a number in brackets tells what the number is, and is no part of it. */
function matches(expression: RegExp, reading: Reading, from: number, to: number): readonly Place[] {
  const found: Place[] = [];
  const text = reading.text.slice(from, to);
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++;
    else {
      const lead = match[0].startsWith(':') ? (/^: ?(?=.)/.exec(match[0])?.[0].length ?? 0) : 0;
      found.push(placeOf(reading, from + match.index + lead, from + match.index + match[0].length));
    }
  }
  return found;
}
