import type { Evidence } from './error-index.ts';

/** A stretch of text to show, in pieces of which some are the evidence. */
export interface Excerpt {
  readonly line: number;
  readonly pieces: readonly { readonly text: string; readonly isEvidence: boolean }[];
}

const AROUND = 120;

/** Cuts what stands around a piece of evidence out of a text: its lines, at most 120 characters before and after. Lines count from 1. */
export function excerptOf(text: string, { start, end }: Pick<Evidence, 'start' | 'end'>): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  const pieces = [
    { text: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`, isEvidence: false },
    { text: text.slice(start, end), isEvidence: true },
    {
      text: `${text.slice(end, to)}${to < (lineEnd < 0 ? text.length : lineEnd) ? '…' : ''}`.replace(/\r$/, ''),
      isEvidence: false,
    },
  ];
  return { line: lineNumber(text, start), pieces: pieces.filter((piece) => piece.text !== '') };
}

function lineNumber(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
