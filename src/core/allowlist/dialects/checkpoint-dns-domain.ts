import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import type { Dialect, ListEntry } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { CHECKPOINT_SIGNS, isOn } from './checkpoint-signs.ts';
import { configScopes, type Scope } from './config-scopes.ts';
import { configTokens } from './config-tokens.ts';
import { baseAndBelow, below, exactly } from './host-patterns.ts';
import { entryOf, type EntryPlace } from './plain-list.ts';
import { readLines } from './read-lines.ts';
import { speltHost } from './spelt-host.ts';

const REVERSE =
  'In sub-domain mode the gateway goes by reverse DNS of the address, which names few hosts of a cloud service.';
const UNKNOWN = 'Whether it is in FQDN mode (this name only) or in sub-domain mode does not show here.';

/**
 * Check Point domain objects (Security Management guide, Domains). Every name begins with a dot; in FQDN mode `.x`
 * is exactly x, in sub-domain mode x and the names below it. A paste that does not show the mode covers x, and the
 * names below it in part.
 */
export const checkpointDnsDomain: Dialect = {
  label: 'Check Point domain objects',
  precedence: 'any-allow',
  confidence: 'high',
  read(text) {
    const scopes = configScopes(configTokens(normalisePaste(text)), CHECKPOINT_SIGNS);
    const entries = scopes.flatMap(objectEntries);
    return { entries: entries.length > 0 ? entries : readLines(text).flatMap(lineEntries) };
  },
};

function objectEntries({ head, values }: Scope): readonly ListEntry[] {
  const name = values.get('name')?.[0];
  if (!name || !/^\.?[^\s.]+\./.test(name.text)) return [];
  const { line, text } = name;
  const entries = domainEntries(
    { line, text, ports: 'not-stated', action: 'allow' },
    isOn(values.get('issubdomain')?.[0]?.text),
  );
  if (!head.some((word) => word.startsWith('delete'))) return entries;
  return entries.map((entry) => ({ ...entry, action: 'ignored', ignoredBecause: 'The command deletes the object.' }));
}

function lineEntries(item: ReturnType<typeof readLines>[number]): readonly ListEntry[] {
  const { line, text } = item;
  if (item.kind === 'other') {
    const hosts = { kind: 'nothing' } as const;
    return [{ line, text, action: 'ignored', hosts, ports: 'not-stated', ignoredBecause: item.why }];
  }
  return domainEntries({ line, text, ports: item.ports, action: item.action }, modeIn(item.remark));
}

/** The mode that a remark names: true for sub-domain mode, false for FQDN mode. */
function modeIn(remark: string): boolean | undefined {
  if (/\bnon-?fqdn\b|\bsub-?domains?\b/i.test(remark)) return !/\b(?:no|without)\s+sub-?domains?\b/i.test(remark);
  return /\bfqdn\b/i.test(remark) ? false : undefined;
}

function domainEntries(place: EntryPlace, subdomains: boolean | undefined): readonly ListEntry[] {
  const parsed = parseHostPattern(place.text.slice(0, 1000).replace(/^\./, ''));
  if (!place.text.startsWith('.') || !parsed.ok || parsed.pattern.kind !== 'name') {
    const reading = speltHost(place.text);
    if (reading.ignoredBecause !== undefined) return [entryOf(place, reading)];
    const instead = parsed.ok && parsed.pattern.kind !== 'labels' ? `.${place.text.replace(/^\*?\.?/, '')}` : '';
    const why = 'The name of a domain object begins with a dot and has no asterisk.';
    return [entryOf(place, { hosts: { kind: 'nothing' }, ineffective: { why, instead } })];
  }
  const { name } = parsed.pattern;
  if (subdomains === true) return [entryOf(place, { hosts: baseAndBelow(name), note: REVERSE })];
  const exact = entryOf(place, { hosts: exactly(name) });
  return subdomains === false ? [exact] : [exact, entryOf(place, { hosts: below(name), partly: UNKNOWN })];
}
