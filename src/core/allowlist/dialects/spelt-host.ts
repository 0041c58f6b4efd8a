import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { ListEntry, Ports } from '../list-entry.ts';

/** No entry of any product is longer. */
const LONGEST = 1000;
const TOO_LONG: HostReading = {
  hosts: { kind: 'nothing' },
  ineffective: { why: 'A host has at most 253 characters.', instead: '' },
};

/** The part of an entry that its host decides, and the ports where the spelling of the host states them. */
export interface HostReading extends Pick<ListEntry, 'hosts' | 'partly' | 'ineffective' | 'ignoredBecause' | 'note'> {
  readonly ports?: Ports;
}

/**
 * Reads a host in a product where `x` is this name alone and `*.x` the names of any depth below it. An address is
 * not judged; an unfilled gap covers a part; what is no host does nothing, with the host that was meant. `instead`
 * spells that host as the product wants it; without it, it is given plainly.
 */
export function speltHost(text: string, instead: (host: string) => string = (host) => host): HostReading {
  if (text.length > LONGEST) return TOO_LONG;
  const parsed = parseHostPattern(text);
  if (parsed.ok) return { hosts: parsed.pattern };
  switch (parsed.kind) {
    case 'address':
      return { hosts: { kind: 'nothing' }, ignoredBecause: parsed.why };
    case 'placeholder':
      return { hosts: parsed.pattern, partly: parsed.why };
    case 'name': {
      const meant = meantHost(text);
      return {
        hosts: { kind: 'nothing' },
        ineffective: { why: parsed.why, instead: meant === undefined ? '' : instead(meant) },
      };
    }
  }
}

/** A host with the path that came with it: for products that compare URLs. */
export interface HostAndPath {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  /** Begins with a slash; empty where there is none, or only a slash. */
  readonly path: string;
}

/** Takes a URL, or a host with what URLs put around it, apart. Any text is safe; what is missing is empty. */
export function urlParts(text: string): HostAndPath {
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text)?.[1]?.toLowerCase() ?? '';
  const rest = text.slice(scheme === '' ? 0 : scheme.length + 3);
  const slash = rest.indexOf('/');
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const path = slash < 0 || slash === rest.length - 1 ? '' : rest.slice(slash);
  const port = /:(\d{1,5})$/.exec(authority)?.[1] ?? '';
  return { scheme, host: port === '' ? authority : authority.slice(0, -port.length - 1), port, path };
}

/**
 * The host that a text with a scheme, port, path, comma or leading dot was meant to be, or undefined where none
 * shows.
 */
export function meantHost(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text
    .trim()
    .replace(/^["'([{]+/, '')
    .replace(/["')\]},;]+$/, '');
  const { host } = urlParts(bare);
  const starred = host.startsWith('.') ? `*${host}` : host.replace(/^\*(?=[^.*])/, '*.').replace(/^(?:\*\.)+/, '*.');
  const parsed = parseHostPattern(starred);
  return parsed.ok && (parsed.pattern.kind === 'name' || parsed.pattern.kind === 'below')
    ? spell(parsed.pattern)
    : undefined;
}

function spell(pattern: Extract<HostPattern, { kind: 'name' | 'below' }>): string {
  return pattern.kind === 'name' ? pattern.name : `*.${pattern.base}`;
}
