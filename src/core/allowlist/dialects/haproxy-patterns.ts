import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { ListEntry } from '../list-entry.ts';
import { meantHost, type HostReading } from './spelt-host.ts';

/** How HAProxy compares: the methods of `-m`, and `unknown` where the paste does not show it. */
export const METHODS = ['str', 'end', 'beg', 'sub', 'dom', 'reg', 'unknown'] as const;
export type Method = (typeof METHODS)[number];

/** One pattern and where it stands. */
export interface HaproxyPattern {
  readonly line: number;
  readonly text: string;
  /** Whether it is a whole line of a pattern file, in which spaces and # are part of the pattern. */
  readonly inFile: boolean;
}

/**
 * Reads patterns that are compared with a host (HAProxy 2.6.12 as run). Without `-i` a pattern with capitals matches no
 * name, because names arrive in lower case.
 */
export function haproxyPatterns(
  patterns: readonly HaproxyPattern[],
  method: Method,
  ignoreCase: boolean,
): readonly ListEntry[] {
  return patterns.map(({ line, text, inFile }) => {
    const written = text.trim();
    const reading = readingOf(written, method, ignoreCase || method === 'unknown', inFile);
    const action = reading.ignoredBecause === undefined ? 'allow' : 'ignored';
    const note =
      inFile && text !== text.trimEnd()
        ? { note: 'A space at the end of a line in a pattern file becomes part of the pattern.' }
        : {};
    return { line, text: written, action, ports: 'not-stated', ...note, ...reading };
  });
}

function readingOf(written: string, method: Method, ignoreCase: boolean, inFile: boolean): HostReading {
  if (method === 'reg') return { hosts: { kind: 'regex', source: written, ignoreCase } };
  const fault = faultOf(written, ignoreCase, inFile);
  if (fault !== undefined) {
    const meant = meantHost(written.split(/\s/, 1)[0] ?? '');
    return { hosts: { kind: 'nothing' }, ineffective: { why: fault, instead: meant?.replace(/^\*/, '') ?? '' } };
  }
  const parsed = parseHostPattern(written);
  if (!parsed.ok && parsed.kind === 'address') return { hosts: { kind: 'nothing' }, ignoredBecause: parsed.why };
  const value = written.toLowerCase();
  if (method !== 'unknown') return { hosts: hostsOf(value, method) };
  if (!value.startsWith('.')) return { hosts: hostsOf(value, 'str') };
  return {
    hosts: hostsOf(value, 'end'),
    note: 'It needs -m end: compared whole, which is the default, it matches no host.',
  };
}

function faultOf(written: string, ignoreCase: boolean, inFile: boolean): string | undefined {
  if (inFile && /\s#/.test(written))
    return 'A # begins a comment only at the start of a line: here it is part of the pattern.';
  if (/\s/.test(written)) return 'A line is one pattern, so several names on it match nothing.';
  if (written.includes('*')) return 'An asterisk is a letter like any other here: the pattern matches no host.';
  if (written.includes('/')) return 'It is compared with a host name, which has no scheme and no path.';
  if (/:\d*$/.test(written)) return 'It is compared with a host name, which has no port.';
  if (written.includes(',')) return 'The comma becomes part of the pattern, which matches no host.';
  return !ignoreCase && /[A-Z]/.test(written)
    ? 'Without -i a capital matches no name, because names arrive in lower case.'
    : undefined;
}

function hostsOf(value: string, method: Exclude<Method, 'reg' | 'unknown'>): HostPattern {
  const bare = value.replace(/^\.+|\.+$/g, '');
  switch (method) {
    case 'str':
      return { kind: 'name', name: value };
    case 'end':
      return /^\.[^.]/.test(value)
        ? { kind: 'below', base: value.slice(1), apex: false, levels: 'any' }
        : { kind: 'text', test: 'suffix', value };
    case 'beg':
      return { kind: 'text', test: 'prefix', value };
    case 'sub':
      return { kind: 'text', test: 'contains', value };
    case 'dom':
      return { kind: 'regex', source: `(^|\\.)${bare.replace(/[^a-z0-9]/g, '\\$&')}(\\.|$)`, ignoreCase: false };
  }
}
