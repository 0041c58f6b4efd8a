import type { HostPattern } from '../../hosts/host-pattern.ts';
import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { readLines, type LineItem, type LineOptions } from './read-lines.ts';
import { meantHost, urlParts, type HostAndPath } from './spelt-host.ts';

/** What a product makes of an entry, or of a part of what the entry says. */
export interface Reading {
  readonly hosts: HostPattern;
  readonly ports?: Ports;
  readonly partly?: string;
  readonly note?: string;
}

/** One or several readings that hold together, or a sentence that says why the product makes nothing of it. */
export type Outcome = Reading | readonly Reading[] | string;

/** An entry taken apart, with the text as it was written. */
export interface EntryParts extends HostAndPath {
  readonly text: string;
  /** Whether a slash ends the host. */
  readonly slash: boolean;
}

/** What an entry may have around its host: it is as if it were not there, it decides, it leaves only a part, or the entry does nothing. */
export type Around = 'ignored' | { readonly partly: string } | { readonly refused: string };

/** How a product with one name a line reads its entries. What is not given here does nothing in the product. */
export interface LineDialect {
  readonly label: string;
  readonly confidence: Dialect['confidence'];
  readonly hostEnd?: '/';
  readonly byNature?: string;
  /** Spells `x` or `*.x` as the product wants it. */
  readonly spell: (host: string) => string;
  readonly name: (name: string, parts: EntryParts) => Outcome;
  /** `*.x` */
  readonly star: (base: string, parts: EntryParts) => Outcome;
  /** `.x` */
  readonly dot: (base: string, parts: EntryParts) => Outcome;
  /** An asterisk anywhere else, with what it would mean label by label. */
  readonly wild?: (host: string, pattern: HostPattern, parts: EntryParts) => Outcome;
  /** Looks at an entry first; undefined leaves it to the others. */
  readonly first?: (parts: EntryParts) => Outcome | undefined;
  readonly scheme: Around;
  readonly port: Around | 'stated';
  readonly path: Around;
  /** Set where a path of `/*` is no path at all. */
  readonly anyPath?: true;
  readonly lines?: LineOptions;
}

/** A dialect for a list of one name a line, from the product's table. Any allowing entry allows; there is no order. */
export function lineDialect(table: LineDialect): Dialect {
  return {
    label: table.label,
    precedence: 'any-allow',
    confidence: table.confidence,
    ...(table.hostEnd && { hostEnd: table.hostEnd }),
    ...(table.byNature && { byNature: table.byNature }),
    read: (text) => ({ entries: readLines(text, table.lines).flatMap((item) => entriesOf(item, table)) }),
  };
}

/** The entries that one line item comes to. */
export function entriesOf(item: LineItem, table: LineDialect): readonly ListEntry[] {
  const place = { line: item.line, text: item.text };
  if (item.kind === 'other') return [ignored(place, item.why)];
  const parts = { ...urlParts(item.text), text: item.text, slash: /[^/:]\/(?:[^/]|$)/.test(item.text) };
  const parsed = parseHostPattern(parts.host);
  if (!parsed.ok && parsed.kind === 'address') return [ignored(place, parsed.why)];
  const outcome = table.first?.(parts) ?? outcomeOf(parts, parsed, table);
  const { action } = item;
  if (typeof outcome === 'string') {
    const meant = meantHost(item.text);
    const instead = meant === undefined ? '' : table.spell(meant);
    return [
      { ...place, action, hosts: { kind: 'nothing' }, ports: item.ports, ineffective: { why: outcome, instead } },
    ];
  }
  const stated = table.port === 'stated' && parts.port !== '' ? onePort(parts.port) : item.ports;
  const readings = 'hosts' in outcome ? [outcome] : outcome;
  return readings.map((reading) => withMark(item.bom, { ...place, action, ports: stated, ...reading }));
}

function ignored(place: Pick<ListEntry, 'line' | 'text'>, why: string): ListEntry {
  return { ...place, action: 'ignored', hosts: { kind: 'nothing' }, ports: 'not-stated', ignoredBecause: why };
}

function outcomeOf(parts: EntryParts, parsed: ReturnType<typeof parseHostPattern>, table: LineDialect): Outcome {
  const around: readonly Around[] = [
    parts.scheme === '' ? 'ignored' : table.scheme,
    parts.port === '' || table.port === 'stated' ? 'ignored' : table.port,
    parts.path === '' || (table.anyPath && parts.path === '/*') ? 'ignored' : table.path,
  ];
  for (const what of around) if (typeof what === 'object' && 'refused' in what) return what.refused;
  const partly = around.flatMap((what) => (typeof what === 'object' && 'partly' in what ? [what.partly] : []));
  const outcome = hostOutcome(parts, parsed, table);
  const [first] = partly;
  if (typeof outcome === 'string' || first === undefined) return outcome;
  return ('hosts' in outcome ? [outcome] : outcome).map((reading) => ({ ...reading, partly: reading.partly ?? first }));
}

function hostOutcome(parts: EntryParts, parsed: ReturnType<typeof parseHostPattern>, table: LineDialect): Outcome {
  const { host } = parts;
  if (host.startsWith('.')) {
    const base = parseHostPattern(host.slice(1));
    return base.ok && base.pattern.kind === 'name' ? table.dot(base.pattern.name, parts) : 'It is no host name.';
  }
  if (!parsed.ok) {
    return parsed.kind === 'placeholder' ? { hosts: parsed.pattern, partly: parsed.why } : parsed.why;
  }
  const { pattern } = parsed;
  if (pattern.kind === 'name') return table.name(pattern.name, parts);
  if (pattern.kind === 'below' && host.startsWith('*.')) return table.star(pattern.base, parts);
  return table.wild?.(host.toLowerCase(), pattern, parts) ?? 'An asterisk is not taken in this place.';
}

function onePort(port: string): Ports {
  const number = Number(port);
  return [{ from: number, to: number }];
}

function withMark(bom: boolean, entry: ListEntry): ListEntry {
  if (!bom || entry.note !== undefined) return entry;
  return {
    ...entry,
    note: 'The text begins with a byte order mark, which can spoil the first entry: save it without one.',
  };
}
