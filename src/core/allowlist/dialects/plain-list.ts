import type { ListEntry } from '../list-entry.ts';
import { readLines, type LineOptions } from './read-lines.ts';
import type { HostReading } from './spelt-host.ts';

/**
 * Reads a text that has none of a product's commands in it as a list of names, as people paste it from a form or a
 * ticket. `read` says what the product makes of one entry, given what was written behind it. Never throws; linear
 * in the length.
 */
export function plainList(
  text: string,
  read: (entry: string, remark: string) => HostReading,
  options: LineOptions = {},
): readonly ListEntry[] {
  return readLines(text, options).map((item): ListEntry => {
    const { line, text: written } = item;
    if (item.kind === 'other') {
      const hosts = { kind: 'nothing' } as const;
      return { line, text: written, action: 'ignored', hosts, ports: 'not-stated', ignoredBecause: item.why };
    }
    return entryOf(item, read(written, item.remark));
  });
}

/** What an entry has beside its host. */
export type EntryPlace = Pick<ListEntry, 'line' | 'text' | 'ports'> & { readonly action: 'allow' | 'deny' };

/**
 * Puts an entry together from its place in the text and the reading of its host; a host that is not judged makes it
 * ignored.
 */
export function entryOf({ line, text, ports, action }: EntryPlace, reading: HostReading): ListEntry {
  const ignored = reading.ignoredBecause !== undefined;
  return { line, text, action: ignored ? 'ignored' : action, ...reading, ports: reading.ports ?? ports };
}
