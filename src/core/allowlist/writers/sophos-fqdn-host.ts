import type { Departure, Writer, WrittenFile } from '../rule.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { entryLines, widenings, type LineSyntax } from './line-list.ts';
import { COVERS, minimise } from './minimise.ts';

/** What a rule may become on a Sophos Firewall. Each kind of object is entered in its own place, so each is a file. */
const OBJECTS: Readonly<Record<string, Pick<LineSyntax, 'wildcard' | 'line' | 'wider'>>> = {
  exceptions: { wildcard: '*.', line: exceptionPattern },
  'url-group': {
    wildcard: '',
    wider: [
      {
        of: 'name',
        opens: 'below',
        why: 'In the URL group {} opens every name below it as well; the exception and the FQDN host do not.',
      },
      {
        of: 'wildcard',
        opens: 'base',
        why: 'In the URL group {} opens {} itself as well; the exception and the FQDN host do not.',
      },
    ],
  },
  'fqdn-hosts': { wildcard: '*.' },
};

/**
 * Sophos Firewall (Sophos Firewall documentation on FQDN hosts, URL groups and web exceptions): for each port the patterns of
 * a web exception, the domains of a URL group, and the FQDN hosts for firewall rules. Use the one that the policy needs.
 */
export const writeSophosFqdnHost: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  return {
    files: kept.flatMap(filesOf),
    departures: [...unusable, ...kept.flatMap((group, at) => departuresOf(group, groups[at]))],
    covered,
  };
};

function filesOf({ port, rules }: PortGroup): readonly WrittenFile[] {
  return Object.entries(OBJECTS).map(([kind, syntax]) => ({
    name: `entra-${port}-${kind}.txt`,
    lines: entryLines(rules, port, syntax),
  }));
}

function departuresOf(group: PortGroup, asked: PortGroup | undefined): readonly Departure[] {
  return Object.values(OBJECTS).flatMap((syntax) => widenings(group, asked?.rules ?? [], syntax));
}

/** The expression of a web exception, compared with the address from the host name on; the slash ends the host. */
function exceptionPattern(entry: string): string {
  const below = entry.startsWith('*.');
  const base = (below ? entry.slice(2) : entry).replaceAll('.', '\\.');
  return `^${below ? '[A-Za-z0-9.-]+\\.' : ''}${base}/`;
}
