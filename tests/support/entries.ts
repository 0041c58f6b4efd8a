/** Entries and dialects made by hand, for tests of what comes after reading. */
import type { Dialect, ListEntry, Precedence } from '../../src/core/allowlist/list-entry.ts';
import type { HostPattern } from '../../src/core/hosts/host-pattern.ts';

/** `.x` covers x and all below, `*.x` all below, `^.x` one label, `~x` every name with x in it, `/x/` an expression, `*` everything, `!` nothing, else the name. */
export function pattern(text: string): HostPattern {
  const rest = text.slice(1);
  if (text === '*') return { kind: 'everything' };
  if (text === '!') return { kind: 'nothing' };
  if (text.startsWith('*.')) return { kind: 'below', base: rest.slice(1), apex: false, levels: 'any' };
  if (text.startsWith('^.')) return { kind: 'below', base: rest.slice(1), apex: false, levels: { exactly: 1 } };
  if (text.startsWith('.')) return { kind: 'below', base: rest, apex: true, levels: 'any' };
  if (text.startsWith('~')) return { kind: 'text', test: 'contains', value: rest };
  if (text.startsWith('/')) return { kind: 'regex', source: rest.slice(0, -1), ignoreCase: true };
  return { kind: 'name', name: text };
}

/** An entry that allows; `+ text` and `- text` say whether it allows or denies. */
export function entry(text: string, line = 1, data: Partial<ListEntry> = {}): ListEntry {
  const [, sign = '', host = ''] = /^([+-] )?(.*)$/.exec(text) ?? [];
  const action = sign === '- ' ? 'deny' : 'allow';
  return { line, text: host, action, hosts: pattern(host), ports: 'not-stated', ...data };
}

/** Entries on the lines 1, 2, 3 and so on. */
export function entries(...texts: readonly (string | ListEntry)[]): readonly ListEntry[] {
  return texts.map((text, index) => (typeof text === 'string' ? entry(text, index + 1) : { ...text, line: index + 1 }));
}

/** A dialect that reads a text as one entry a line, in the signs of `pattern`. */
export function dialect(precedence: Precedence = 'first-match'): Dialect {
  return {
    label: 'Made by hand',
    precedence,
    confidence: 'high',
    read: (text) => ({ entries: entries(...text.split('\n')) }),
  };
}
