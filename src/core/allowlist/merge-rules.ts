import { baseName } from '../hosts/host-name.ts';
import type { Reason, Rule } from './rule.ts';

/** One name on some ports for one reason, before names that several features ask for are put together. */
export interface AskedName {
  readonly host: string;
  readonly ports: readonly number[];
  readonly reason: Reason;
}

/** Puts names together: one rule a name, with all its ports ascending and every reason once, in the order of `ListRequest`. */
export function mergeRules(asked: Iterable<AskedName>): readonly Rule[] {
  const byHost = new Map<string, { ports: Set<number>; reasons: Map<string, Reason> }>();
  for (const { host, ports, reason } of asked) {
    const name = host.toLowerCase();
    const own = byHost.get(name) ?? { ports: new Set(), reasons: new Map() };
    for (const port of ports) own.ports.add(port);
    const key = JSON.stringify([reason.feature, reason.published, reason.purpose]);
    if (!own.reasons.has(key)) own.reasons.set(key, reason);
    byHost.set(name, own);
  }
  return [...byHost]
    .filter(([, { ports }]) => ports.size > 0)
    .map(([host, { ports, reasons }]) => ({
      host,
      ports: [...ports].sort((a, b) => a - b),
      reasons: [...reasons.values()],
    }))
    .sort(byBaseName);
}

/** The order of a `ListRequest`: by base name, the bare name before its wildcard. */
export function byBaseName(a: { readonly host: string }, b: { readonly host: string }): number {
  const [one, other] = [baseName(a.host), baseName(b.host)];
  if (one !== other) return one < other ? -1 : 1;
  return a.host.length - b.host.length;
}
