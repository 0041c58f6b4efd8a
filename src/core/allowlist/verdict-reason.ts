import type { HostPattern } from '../hosts/host-pattern.ts';
import type { Decision } from './decide.ts';
import type { ListEntry } from './list-entry.ts';

/** Says which entries cover a requirement, and what has to be known beside it. */
export function coveredReason({ by, breadth }: Decision): string {
  return [
    by.length === 1 ? `${said(by)} covers it.` : `${said(by)} cover it together.`,
    ...(by.some(({ ports }) => ports === 'not-stated') ? ['Port not stated there, so it counts for any port.'] : []),
    ...notesOf(by),
    ...(breadth === undefined ? [] : [`Too wide: ${breadth}`]),
  ].join(' ');
}

/** Says which entries cover a part of a requirement, which part that is, and what takes the rest away. */
export function partialReason(host: string, { by, against }: Decision): string {
  const [first] = by;
  const why =
    first?.partly ?? (first && host.startsWith('*.') ? partOfWildcard(first.hosts, host.slice(1)) : undefined);
  return [
    `${said(by)} ${by.length === 1 ? 'covers' : 'cover'} only a part of it${why === undefined ? '.' : `: ${sentence(why)}`}`,
    ...(against.length > 0 ? [`${said(against)} ${against.length === 1 ? 'denies' : 'deny'} the rest or a part.`] : []),
    ...notesOf(by),
  ].join(' ');
}

/** The lines of entries, each once and ascending. */
export function linesOf(entries: readonly ListEntry[]): readonly number[] {
  return [...new Set(entries.map(({ line }) => line))].sort((a, b) => a - b);
}

/** The lines of entries in words, with the text where it is one: `Line 3 (".example.com")`, `Lines 1, 2 and 4`. */
export function said(entries: readonly ListEntry[]): string {
  const lines = linesOf(entries);
  const [only] = entries;
  if (only && entries.length === 1) return `Line ${only.line} ("${short(only.text)}")`;
  if (lines.length === 1) return `Line ${lines[0]}`;
  const shown = lines.slice(0, 5);
  const rest = lines.length - shown.length;
  const last = rest > 0 ? `${rest} more` : `${shown.pop()}`;
  return `Lines ${shown.join(', ')} and ${last}`;
}

/** A text as one sentence with its full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** At most so much of a text as a sentence can hold. */
export function short(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function notesOf(by: readonly ListEntry[]): readonly string[] {
  return [...new Set(by.flatMap(({ note }) => (note === undefined ? [] : [sentence(note)])))];
}

/** `ending` is what the names that are asked for end with: the wildcard without its asterisk. */
function partOfWildcard(pattern: HostPattern, ending: string): string | undefined {
  switch (pattern.kind) {
    case 'name':
      return 'it is one name, and any name below is asked for.';
    case 'below':
      if (pattern.base.endsWith(ending)) return 'it is one branch of the names that are asked for.';
      return levelsSaid(pattern);
    case 'labels':
    case 'text':
    case 'regex':
      return 'it matches some of the names that are asked for.';
    case 'everything':
    case 'nothing':
      return undefined;
  }
}

/** How deep a pattern reaches, where it does not reach any depth. */
export function levelsSaid({ base, levels }: Extract<HostPattern, { kind: 'below' }>): string | undefined {
  if (levels === 'any') return undefined;
  const [count, limit] = 'exactly' in levels ? [levels.exactly, 'exactly'] : [levels.atMost, 'at most'];
  return `it reaches ${limit} ${count} ${count === 1 ? 'label' : 'labels'} below ${base}.`;
}
