import type { Dialect, ListEntry } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { accessEntries } from './access-rules.ts';
import { haproxyPaste, type HaproxyPaste, type HaproxySection } from './haproxy-config.ts';
import { haproxyPatterns } from './haproxy-patterns.ts';
import { pastedFiles } from './pasted-files.ts';
import { commonPorts } from './port-ranges.ts';

/** Ports that are the same on both sides of a gateway which names are sent to. */
const USUAL_PORTS: readonly number[] = [80, 443];

/**
 * HAProxy pattern files and acls on the TLS server name or the host header (2.6.12 as run), with the rules that let through or
 * deny by them. Whatever no rule denies goes through.
 */
export const haproxyAcl: Dialect = {
  label: 'HAProxy pattern files and acls',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => {
    const paste = haproxyPaste(pastedFiles(normalisePaste(text, { keep: 'brackets' })));
    return { entries: [...paste.loose, ...governed(paste), ...commented(paste)] };
  },
};

function governed({ acls, sections }: HaproxyPaste): readonly ListEntry[] {
  const used = new Set(sections.flatMap(({ rules }) => rules.flatMap(({ terms }) => terms.map(({ acl }) => acl))));
  const isRuled = sections.some(({ rules }) => rules.length > 0);
  const unused = [...acls].flatMap(([name, condition]) =>
    condition.kind !== 'hosts' || used.has(name)
      ? []
      : condition.entries.map((entry) => unusedEntry(entry, name, isRuled)),
  );
  return [...sections.flatMap((section) => sectionEntries(section, acls)), ...unused];
}

function unusedEntry(entry: ListEntry, name: string, isRuled: boolean): ListEntry {
  if (entry.action === 'ignored') return entry;
  if (!isRuled)
    return { ...entry, note: entry.note ?? 'The paste has no rule with this acl: it is taken to let through.' };
  return { ...entry, action: 'ignored', ignoredBecause: `No rule of the paste names the acl ${name}.` };
}

function sectionEntries({ rules, bound }: HaproxySection, acls: HaproxyPaste['acls']): readonly ListEntry[] {
  const last = rules.at(-1);
  const restricts = rules.some(({ action, terms }) => action === 'deny' && terms.some(({ negated }) => negated));
  const all = last && restricts ? [...rules, { ...last, action: 'allow' as const, terms: [] }] : rules;
  const entries = accessEntries(all, (acl) => acls.get(acl) ?? builtIn(acl));
  const isUsual = bound.length > 0 && bound.every(({ from, to }) => from === to && USUAL_PORTS.includes(from));
  return entries.flatMap((entry): readonly ListEntry[] => {
    if (entry.action === 'deny' && entry.hosts.kind === 'everything') return [];
    return [isUsual ? { ...entry, ports: commonPorts(entry.ports, bound) } : entry];
  });
}

function builtIn(acl: string): ReturnType<Parameters<typeof accessEntries>[1]> {
  if (acl === 'TRUE') return { kind: 'anyone' };
  if (/^[A-Z][A-Z0-9_.]+$/.test(acl) || acl.startsWith('unless '))
    return { kind: 'sometimes', what: `requests that match ${acl}` };
  return { kind: 'unknown' };
}

function commented({ comments }: HaproxyPaste): readonly ListEntry[] {
  const patterns = comments.flatMap(({ line, text }) => {
    const [word = '', more] = text.replace(/^[#\s]+/, '').split(/\s+/, 2);
    return more === undefined ? [{ line, text: word, inFile: true }] : [];
  });
  return haproxyPatterns(patterns, 'unknown', true).map((entry) => ({
    ...entry,
    action: 'ignored',
    ignoredBecause: 'It is a comment.',
  }));
}
