import { hostNameFault } from '../../hosts/host-name.ts';
import type { Departure, Reason, Rule } from '../rule.ts';

/** One rule on one port: its name, its place in `ListRequest.rules`, and why it is there. */
export interface PortRule {
  readonly host: string;
  readonly rule: number;
  readonly reasons: readonly Reason[];
}

/** The rules of one TCP port, in the order of the request. */
export interface PortGroup {
  readonly port: number;
  readonly rules: readonly PortRule[];
}

/** The rules of a request by port, and those whose name no list can hold. */
export interface ByPort {
  readonly groups: readonly PortGroup[];
  /** Rules whose host is no host name: they belong into the departures of every writer. */
  readonly unusable: readonly Departure[];
}

/** Splits rules by port: 443 first, since most need it, then the others ascending. A name that is no host name is in no group. */
export function rulesByPort(rules: readonly Rule[]): ByPort {
  const groups = new Map<number, PortRule[]>();
  const unusable: Departure[] = [];
  rules.forEach(({ host, ports, reasons }, rule) => {
    const fault = hostNameFault(host);
    for (const port of ports) {
      if (fault !== undefined) {
        unusable.push({ host, port, kind: 'left-out', why: `It is no host name: ${fault}.` });
        continue;
      }
      const group = groups.get(port) ?? [];
      group.push({ host: host.toLowerCase(), rule, reasons });
      groups.set(port, group);
    }
  });
  const rank = (port: number) => (port === 443 ? 0 : port);
  return {
    groups: [...groups].map(([port, own]) => ({ port, rules: own })).sort((a, b) => rank(a.port) - rank(b.port)),
    unusable,
  };
}

/** The wildcard of a rule, or undefined where it is a name: whether `*.x` or `x` is asked for, and x. */
export function hostParts(host: string): { readonly below: boolean; readonly base: string } {
  return host.startsWith('*.') ? { below: true, base: host.slice(2) } : { below: false, base: host };
}
