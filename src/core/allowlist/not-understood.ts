import type { ListEntry } from './list-entry.ts';
import { normalisePaste } from './normalise-paste.ts';
import { short } from './verdict-reason.ts';

/** A line of a paste as it stands there, shortened. */
export interface PastedText {
  readonly line: number;
  readonly text: string;
}

const MOST = 5;

/** The first lines of a paste that are not empty and that no entry comes from; at most five. Any text is safe. */
export function notUnderstood(pasted: string, entries: readonly ListEntry[]): readonly PastedText[] {
  const read = new Set(entries.map(({ line }) => line));
  const found = new Map<number, string>();
  for (const { line, text } of normalisePaste(pasted)) {
    if (found.size === MOST) break;
    if (!read.has(line) && !found.has(line) && short(text) !== '') found.set(line, short(text));
  }
  return [...found].map(([line, text]) => ({ line, text }));
}
