import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import type { ListEntry, ReadList } from '../list-entry.ts';
import { meantHost, type HostReading } from './spelt-host.ts';

/** One value of an acl, with the line it stands on. */
export interface SquidValue {
  readonly line: number;
  readonly text: string;
  /** Set where a byte order mark stood before it. */
  readonly bom?: true;
}

/** The values of an acl as read, and the pair for which Squid does not start. */
export interface SquidValues {
  readonly entries: readonly ListEntry[];
  readonly refused?: NonNullable<ReadList['refused']>;
}

const DOMAIN = /^\.?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const LONGEST = 260;

const FAULTS: readonly { readonly is: RegExp; readonly why: string }[] = [
  { is: /\s/, why: 'A line of a list file is one value, so several names on it match nothing (Squid 5.7 as run).' },
  {
    is: /^\*$/,
    why: 'An asterisk is a letter like any other here: this matches no host. Every host is the acl "all".',
  },
  { is: /:\/\//, why: 'dstdomain takes host names: a URL is loaded and never matches.' },
  {
    is: /,/,
    why: 'Nothing but spaces or line ends separates values: the comma becomes part of the name, which never matches.',
  },
  { is: /\*/, why: 'An asterisk is a letter like any other in dstdomain: the entry is loaded and never matches.' },
  { is: /:\d*$/, why: 'dstdomain holds no port: the entry is loaded and never matches.' },
  { is: /\.$/, why: 'The dot at the end becomes part of the name, which never matches.' },
  { is: /[^\x20-\x7e]/, why: 'Squid compares A-labels: a name in letters beyond ASCII never matches.' },
  { is: /#/, why: 'A # begins a comment only behind a space: here it is part of the name, which never matches.' },
];

/**
 * Reads the values of one dstdomain acl in their order: `.x` is x and all below it, `x` only x, and what else stands there is
 * loaded and never matches (Squid 5.7 as run). `merges` is Squid from 7 on, which drops what a parent covers; before, a
 * child ahead of its parent, or `.x` with `x` in any order, keeps Squid from starting.
 */
export function squidDomains(values: readonly SquidValue[], merges: boolean): SquidValues {
  const refused = merges ? undefined : firstConflict(values);
  const entries = values.map(({ line, text, bom }): ListEntry => {
    const reading = bom ? marked(text) : domainReading(text);
    const action = reading.ignoredBecause === undefined ? 'allow' : 'ignored';
    return { line, text, action, ports: 'not-stated', ...reading };
  });
  return refused === undefined ? { entries } : { entries, refused };
}

function domainReading(text: string): HostReading {
  const value = text.toLowerCase();
  if (DOMAIN.test(value) && value.length <= LONGEST) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value))
      return notJudged('It is an address, and addresses are not judged here.');
    return value.startsWith('.')
      ? { hosts: { kind: 'below', base: value.slice(1), apex: true, levels: 'any' } }
      : { hosts: { kind: 'name', name: value } };
  }
  const parsed = parseHostPattern(text);
  if (!parsed.ok && parsed.kind === 'address') return notJudged(parsed.why);
  const gap = !parsed.ok && parsed.kind === 'placeholder' ? parsed.why : undefined;
  const fault = FAULTS.find(({ is }) => is.test(value))?.why ?? 'It is no host name, so it never matches.';
  return { hosts: { kind: 'nothing' }, ineffective: { why: gap ?? fault, instead: insteadOf(text) } };
}

function notJudged(why: string): HostReading {
  return { hosts: { kind: 'nothing' }, ignoredBecause: why };
}

function marked(text: string): HostReading {
  const why = 'A byte order mark stands before it and becomes part of the name, which never matches.';
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: insteadOf(text) } };
}

/** The values as Squid wants them, one a line. */
function insteadOf(text: string): string {
  const parts = text.slice(0, 4 * LONGEST).split(/[,\s]+/);
  const spelled = parts.flatMap((part) => {
    const meant = /^\.[a-z0-9-]+$/i.test(part) ? part.toLowerCase() : meantHost(part);
    return meant === undefined ? [] : [meant.startsWith('*.') ? meant.slice(1) : meant];
  });
  return [...new Set(spelled)].join('\n');
}

/** The first pair for which Squid 5.7 as run stops with "is a subdomain of"; 6 has the same code. */
function firstConflict(values: readonly SquidValue[]): SquidValues['refused'] {
  const seen = new Set<string>();
  const parents = new Map<string, string>();
  for (const { line, text, bom } of values) {
    const value = text.toLowerCase();
    if (bom || value.length > LONGEST || value.endsWith('.')) continue;
    const base = value.startsWith('.') ? value.slice(1) : value;
    const other = value.startsWith('.') ? base : `.${base}`;
    const child = value.startsWith('.') && !seen.has(value) ? parents.get(base) : undefined;
    if (seen.has(other)) return stops(line, `both .${base} and ${base}`, base);
    if (child !== undefined) return stops(line, `${child} above or before .${base}`, base);
    seen.add(value);
    for (let dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
      const parent = base.slice(dot + 1);
      if (!parents.has(parent)) parents.set(parent, value);
    }
  }
  return undefined;
}

function stops(line: number, what: string, base: string): SquidValues['refused'] {
  return {
    line,
    why: `Squid up to version 6 does not start with ${what} in one acl: keep .${base} alone. Squid 7 merges them.`,
  };
}
