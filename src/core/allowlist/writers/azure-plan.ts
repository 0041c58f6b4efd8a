import type { Departure, ListRequest, Written } from '../rule.ts';
import { rulesByPort, type PortRule } from './by-port.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';
import { typedSources } from './typed-addresses.ts';

/** One application rule of Azure Firewall: the names of one port. */
export interface AzureRule {
  /** Such as `https-443`. */
  readonly name: string;
  readonly protocol: 'Http' | 'Https';
  readonly port: number;
  readonly rules: readonly PortRule[];
}

/** A rule collection as every way of writing it needs it. */
export interface AzurePlan extends Pick<Written, 'departures' | 'covered'> {
  /** Of the rule collection group; the collection in it has `allow-` before it. */
  readonly name: string;
  readonly sources: readonly string[];
  readonly rules: readonly AzureRule[];
}

export const AZURE_PRIORITY = 500;
const HIGHEST_PORT = 64_000;

/**
 * Plans the application rules for a list, one a port: Http for port 80, which compares the host header, and Https
 * for all others, which compares the TLS server name. `*.x` is the names of any depth below x and not x, and only a
 * leading asterisk counts (Azure Firewall FAQ); a port is at most 64000 (Azure Network REST API).
 */
export function azurePlan(request: ListRequest): AzurePlan {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(
    groups.filter(({ port }) => port <= HIGHEST_PORT),
    COVERS.below,
  );
  const tooHigh = groups.filter(({ port }) => port > HIGHEST_PORT);
  return {
    name: safeIdentifier(request.typed.objectName),
    sources: typedSources(request.typed),
    rules: kept.map(({ port, rules }) => {
      const protocol = port === 80 ? 'Http' : 'Https';
      return { name: `${protocol.toLowerCase()}-${port}`, protocol, port, rules };
    }),
    departures: [
      ...unusable,
      ...tooHigh.flatMap(({ port, rules }) =>
        rules.map(({ host }): Departure => ({
          host,
          port,
          kind: 'left-out',
          why: `An application rule takes no port above ${HIGHEST_PORT}.`,
        })),
      ),
    ],
    covered,
  };
}
