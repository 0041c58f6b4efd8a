import { baseName } from '../hosts/host-name.ts';
import type { SlimRow } from './slim-feature.ts';

/** What stands in place of a wildcard where only exact names are wanted. */
export interface Replacement {
  readonly wildcard: string;
  readonly names: readonly { readonly host: string; readonly ports: readonly number[] }[];
  /** True where the real host is the bare name, so that nothing is lost. */
  readonly complete: boolean;
}

/**
 * Takes a wildcard row and rows with exact names, and gives the names of those below the wildcard, on the ports that both
 * have, and the bare names that belong beside it. None where nobody has published one.
 */
export function exactNames(row: SlimRow, rows: Iterable<SlimRow>): Replacement {
  const ending = `.${baseName(row.host)}`;
  const names = new Map<string, Set<number>>();
  const add = (host: string, ports: readonly number[]) => {
    const own = names.get(host) ?? new Set();
    for (const port of ports) own.add(port);
    if (own.size > 0) names.set(host, own);
  };
  for (const host of row.alsoAllow ?? []) add(host, row.ports);
  for (const { host, match, ports } of rows) {
    if (match !== 'exact' || !host.endsWith(ending)) continue;
    add(
      host,
      ports.filter((port) => row.ports.includes(port)),
    );
  }
  return {
    wildcard: row.host,
    names: [...names].map(([host, ports]) => ({ host, ports: [...ports] })),
    complete: row.missesRealName === true,
  };
}
