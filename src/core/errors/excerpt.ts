import type { Evidence } from './error-index.ts';

/** A stretch of text to show, in pieces of which some are the evidence. */
export interface Excerpt {
  readonly line: number;
  readonly pieces: readonly { readonly text: string; readonly isEvidence: boolean }[];
  /** The same with more of its lines around, for those who must see what a cut has taken a value from. */
  readonly lines: { readonly text: string; readonly start: number; readonly end: number };
}

/** So many characters before and after are shown. */
export const AROUND = 120;
/** So many are kept at most, for the masking. */
export const KEPT = 2400;

/** Cuts what stands around a piece of evidence out of a text: its lines, at most 120 characters before and after. Lines count from 1. */
export function excerptOf(text: string, { start, end }: Pick<Evidence, 'start' | 'end'>): Excerpt {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const last = next < 0 ? text.length : next;
  const from = Math.max(first, start - AROUND);
  const to = Math.min(last, end + AROUND);
  const pieces = [
    { text: (from > first ? '…' : '') + text.slice(from, start), isEvidence: false },
    { text: text.slice(start, end), isEvidence: true },
    { text: (text.slice(end, to) + (to < last ? '…' : '')).replace(/\r$/, ''), isEvidence: false },
  ];
  const kept = Math.max(first, start - KEPT);
  return {
    line: lineNumber(text, start),
    pieces: pieces.filter((piece) => piece.text !== ''),
    lines: { text: text.slice(kept, Math.min(last, end + KEPT)), start: start - kept, end: end - kept },
  };
}

function lineNumber(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
