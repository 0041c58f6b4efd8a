import { placeOf, read } from '../text/reading.ts';
import { candidates } from './candidates.ts';
import { codeFindings, type Kept } from './codes-in-text.ts';
import type { ErrorIndex, Evidence, Finding } from './error-index.ts';
import { matchError } from './match-error.ts';
import { prepare } from './prepare.ts';
import { rank, rankable } from './rank.ts';
import { typedFindings, wholeFindings } from './whole-input.ts';

/**
 * Finds every known error in a text: consoles, logs, dialogs, tables, single codes. Best first. The text may be anything
 * and of any length; time grows linearly with it. Evidence points into the text as given. A text with no known error
 * gives an empty list; an unknown code is never answered with a near one. Who reads a long text in parts hands on what the
 * parts have in common as `kept`.
 */
export function findErrors(text: string, index: ErrorIndex, kept?: Kept): readonly Finding[] {
  const prepared = prepare(index);
  const reading = read(text);
  const whole = reading.text.trim();
  const evidence = new Map<string, Evidence[]>();
  const add = (id: string, places: readonly Evidence[]): void => {
    const known = evidence.get(id);
    if (known) for (const place of places) known.push(place);
    else if (places.length > 0) evidence.set(id, [...places]);
  };

  const reachOf = (number: number) => prepared.errors[number]?.reach ?? 0;
  const readings = { original: text, reading, joined: once(() => read(text, 'joined')) };
  const addWhole = (id: string): void => {
    const all = placeOf(reading, 0, reading.text.trimEnd().length);
    add(id, [{ ...all, text: text.slice(all.start, all.end) }]);
  };
  wholeFindings(whole, prepared).forEach(addWhole);
  candidates(prepared.scanner, reading.text, reachOf, (number, stretches) => {
    add(prepared.errors[number]?.id ?? '', matchError(number, stretches, readings, prepared));
  });
  for (const { id, evidence: places } of codeFindings(reading, text, prepared, kept)) add(id, places);
  if (evidence.size === 0) typedFindings(whole, prepared).forEach(addWhole);

  const found = [...evidence].map(([id, places]) =>
    rankable({ id, evidence: distinct(places, text) }, prepared.byId.get(id)),
  );
  return rank(found).map(({ id, evidence: places }) => ({ id, evidence: places }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What may stand between two parts of one message. */
const BETWEEN = /^[^\p{L}\d\n]{0,3}$/u;

/** Places in order; of those that overlap or touch the longest stands for all, unless they say the same twice. */
function distinct(places: readonly Evidence[], original: string): readonly Evidence[] {
  const merged: Evidence[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const isOne =
      last !== undefined &&
      (place.start < last.end ||
        (BETWEEN.test(original.slice(last.end, place.start)) && !last.text.includes(place.text)));
    if (!isOne) merged.push(place);
    else if (place.text.length > last.text.length) merged[merged.length - 1] = place;
  }
  return merged;
}
