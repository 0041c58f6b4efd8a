import { generic } from './dialects/generic.ts';
import type { Dialect, ListEntry } from './list-entry.ts';

const COMMENT_SIGN = /^\s*(?:#+|;+|\/{2,}|!+|--+|<!--|REM(?=\s))\s*/i;

/**
 * What the entries that do not count would be: those that do nothing as they are corrected, and lines that are commented out
 * as if they were not. Each keeps the line, the text and the fault of the entry that is there. Reads all of them together, so it is linear.
 */
export function meantEntries(entries: readonly ListEntry[], dialect: Dialect): readonly ListEntry[] {
  const faulty = entries.filter(({ ineffective }) => ineffective !== undefined);
  const corrected = faulty.filter(({ ineffective }) => ineffective?.instead !== '');
  const own = readAll(corrected, dialect, ({ ineffective }) => ineffective?.instead ?? '');
  const understood = new Set(own.map(({ of }) => of));
  const rest = faulty.filter((entry) => !understood.has(entry));
  const hidden = entries.filter(({ action, hosts }) => action === 'ignored' && hosts.kind === 'nothing');
  return [
    ...own,
    ...readAll(rest, generic, ({ text, ineffective }) => ineffective?.instead || text),
    ...readAll(hidden, generic, ({ text }) => text.replace(COMMENT_SIGN, '')),
  ].map(({ of, hosts }) => ({ ...of, hosts }));
}

function readAll(
  faulty: readonly ListEntry[],
  dialect: Dialect,
  spelling: (entry: ListEntry) => string,
): readonly { readonly of: ListEntry; readonly hosts: ListEntry['hosts'] }[] {
  const lines: string[] = [];
  const ofLine: ListEntry[] = [];
  for (const entry of faulty) {
    for (const line of spelling(entry).split(/\r\n|\r|\n/)) {
      lines.push(line);
      ofLine.push(entry);
    }
  }
  if (lines.length === 0) return [];
  return dialect.read(lines.join('\n')).entries.flatMap(({ line, hosts, action }) => {
    const of = ofLine[line - 1];
    return of === undefined || hosts.kind === 'nothing' || action === 'ignored' ? [] : [{ of, hosts }];
  });
}
