import { placeOf, read } from '../text/reading.ts';
import { candidates } from './candidates.ts';
import { codeFindings } from './codes-in-text.ts';
import type { ErrorIndex, Evidence, Finding } from './error-index.ts';
import { matchError } from './match-error.ts';
import { prepare } from './prepare.ts';
import { rank, rankable } from './rank.ts';
import { wholeFindings } from './whole-input.ts';

/**
 * Finds every known error in a text: consoles, logs, dialogs, tables, single codes. Best first. The text may be anything
 * and of any length; time grows linearly with it. Evidence points into the text as given. A text with no known error
 * gives an empty list; an unknown code is never answered with a near one.
 */
export function findErrors(text: string, index: ErrorIndex): readonly Finding[] {
  const prepared = prepare(index);
  const reading = read(text);
  const whole = reading.text.trim();
  const evidence = new Map<string, Evidence[]>();
  const add = (id: string, places: readonly Evidence[]): void => {
    if (places.length > 0) evidence.set(id, [...(evidence.get(id) ?? []), ...places]);
  };

  const reachOf = (number: number) => prepared.errors[number]?.reach ?? 0;
  const joined = once(() => read(text, 'joined'));
  for (const id of wholeFindings(whole, prepared)) {
    const all = placeOf(reading, 0, reading.text.trimEnd().length);
    add(id, [{ ...all, text: text.slice(all.start, all.end) }]);
  }
  for (const [number, stretches] of candidates(prepared.scanner, reading.text, reachOf)) {
    const error = prepared.errors[number];
    if (error) add(error.id, matchError(number, stretches, { original: text, reading, joined }, prepared));
  }
  for (const { id, evidence: places } of codeFindings(reading, text, prepared)) add(id, places);

  const found = [...evidence].map(([id, places]) =>
    rankable({ id, evidence: distinct(places) }, prepared.byId.get(id)),
  );
  return rank(found).map(({ id, evidence: places }) => ({ id, evidence: places }));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Places in order, without those that lie inside another. */
function distinct(places: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ end }) => {
    const isNew = end > reached;
    if (isNew) reached = end;
    return isNew;
  });
}
