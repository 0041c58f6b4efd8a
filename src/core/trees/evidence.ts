import { redact } from '../text/redact.ts';

/** What readers pasted or typed as proof, by id of the step. */
export type EvidenceTexts = Readonly<Record<string, string>>;

/** Evidence as it may be shown, and the kinds of values that were masked in it. */
export interface ShownEvidence {
  readonly texts: ReadonlyMap<string, string>;
  readonly masked: readonly string[];
}

const MOST_LINES = 60;
const LONGEST_LINE = 400;
/** Stands between two pieces while they are masked together; no rule of masking reaches over a line break and no piece holds it. */
const BETWEEN = '\n\u0000\n';

/**
 * Makes evidence fit for a ticket: secrets masked (unless `reveal`), the same value by the same mask in all pieces,
 * invisible control characters gone, long pieces cut with a word about it. Empty pieces are left out.
 */
export function shownEvidence(
  evidence: EvidenceTexts,
  publicDomains: readonly string[],
  reveal: boolean,
): ShownEvidence {
  const pieces = Object.entries(evidence)
    .map(([id, text]) => [id, printable(text)] as const)
    .filter(([, text]) => text.trim() !== '');
  const whole = pieces.map(([, text]) => text).join(BETWEEN);
  const { text, masked } = reveal ? { text: whole, masked: [] } : redact(whole, publicDomains);
  const shown = text.split(BETWEEN);
  return {
    texts: new Map(pieces.map(([id], index) => [id, cut(shown[index] ?? '')])),
    masked: [...new Set(masked.map(({ kind }) => kind))],
  };
}

function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/^\n+|\s+$/g, '');
}

function cut(text: string): string {
  const lines = text.split('\n');
  const kept = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [`… (${left} more lines left out)`] : [])].join('\n');
}
