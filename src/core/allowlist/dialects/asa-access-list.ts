import type { Ports } from '../list-entry.ts';
import { keywords, type Statement } from './cli-statements.ts';
import type { Ranges } from './port-ranges.ts';
import { servicePorts } from './service-ports.ts';

/** What a line of an access list does with the object or group that is its destination. */
export interface AsaRule {
  readonly object: string;
  readonly action: 'allow' | 'deny';
  readonly ports: Ports;
}

const PORT_SIGNS: ReadonlySet<string> = new Set(['eq', 'range', 'gt', 'lt', 'neq', 'object', 'object-group']);

/**
 * Reads one `access-list` line of an ASA whose destination is an object or group. `services` has the ports of
 * service groups. Undefined for a remark, a line that is inactive, one for another protocol than TCP, and one
 * without such a destination.
 */
export function asaRule(statement: Statement, services: ReadonlyMap<string, Ranges>): AsaRule | undefined {
  const words = keywords(statement);
  const at = words.findIndex((word) => word === 'permit' || word === 'deny');
  if (at < 0 || words.includes('inactive') || words.includes('remark')) return undefined;
  const name = (index: number): string => statement.words[index]?.text ?? '';
  const action = words[at] === 'permit' ? 'allow' : 'deny';
  const protocol = words[at + 1] ?? '';
  const grouped = /^object/.test(protocol);
  if (!grouped && protocol !== 'tcp' && protocol !== 'ip' && protocol !== '6') return undefined;
  const source = afterAddress(words, grouped ? at + 3 : at + 2);
  const target =
    PORT_SIGNS.has(words[source] ?? '') && !/^object/.test(words[source] ?? '') ? afterPorts(words, source) : source;
  if (!/^object(?:-group)?$/.test(words[target] ?? '')) return undefined;
  const ports = grouped ? services.get(name(at + 2)) : portsOf(words, target + 2, (index) => services.get(name(index)));
  return { object: name(target + 1), action, ports: ports === undefined || ports.length === 0 ? 'not-stated' : ports };
}

/** A port number, or the number behind the name that the ASA gives it; undefined for any other name. */
export function namedPort(word: string | undefined): number | undefined {
  const ports = word === undefined ? 'not-stated' : servicePorts([word]);
  return ports === 'not-stated' ? undefined : ports[0]?.from;
}

function afterAddress(words: readonly string[], at: number): number {
  return /^any[46]?$/.test(words[at] ?? '') ? at + 1 : at + 2;
}

function afterPorts(words: readonly string[], at: number): number {
  return words[at] === 'range' ? at + 3 : at + 2;
}

function portsOf(
  words: readonly string[],
  at: number,
  group: (index: number) => Ranges | undefined,
): Ranges | undefined {
  const from = namedPort(words[at + 1]);
  switch (words[at]) {
    case 'eq':
      return from === undefined ? undefined : [{ from, to: from }];
    case 'range': {
      const to = namedPort(words[at + 2]);
      return from === undefined || to === undefined || from > to ? undefined : [{ from, to }];
    }
    case 'gt':
      return from === undefined ? undefined : [{ from: from + 1, to: 65_535 }];
    case 'lt':
      return from === undefined ? undefined : [{ from: 1, to: from - 1 }];
    case 'object':
    case 'object-group':
      return group(at + 1);
    default:
      return undefined;
  }
}
