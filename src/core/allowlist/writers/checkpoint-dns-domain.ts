import type { Departure, Writer, WrittenLine } from '../rule.ts';
import { byBase } from './apex-and-below.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { descriptionText } from './description-text.ts';
import { headerLines } from './header.ts';
import { minimise, type Covers } from './minimise.ts';
import { frameLines } from './frame-lines.ts';
import { safeIdentifier } from './safe-text.ts';

/** `.x` in sub-domain mode holds x too, and there is no second object of the same name. */
const SAME_BASE: Covers = (entryFor, asked) => entryFor === asked || entryFor === `*.${asked}`;

/**
 * Writes Check Point domain objects as `mgmt_cli` commands, a file for each port, because the rule holds the
 * service. In FQDN mode `.x` is exactly x; in sub-domain mode it is x and the names below it, found by reverse DNS
 * (Check Point, Security Management guide, Domains). So a name below a wildcard keeps its own object, and a base
 * has the same mode in every file.
 */
export const writeCheckpointDnsDomain: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, SAME_BASE);
  const withBelow = new Set(
    groups.flatMap(({ rules }) => byBase(rules).flatMap(({ base, below }) => (below ? [base] : []))),
  );
  const name = safeIdentifier(request.typed.objectName);
  const comments = descriptionText(request);
  return {
    files: kept.map((group) => ({
      name: `${name}-${group.port}.sh`,
      lines: [
        ...headerLines(request, { before: '#' }, [
          `Objects for the rule that allows TCP ${group.port}. One that exists already is reported and stays as it is.`,
          'First log in: put what mgmt_cli login gives into id.txt.',
        ]),
        ...objects(group, withBelow, comments),
        ...frameLines('mgmt_cli publish -s id.txt'),
      ],
    })),
    departures: [...unusable, ...groups.flatMap((group) => wider(group, withBelow))],
    covered,
  };
};

function objects({ rules }: PortGroup, withBelow: ReadonlySet<string>, comments: string): readonly WrittenLine[] {
  return byBase(rules).map(({ base, rules: own }) => ({
    text: `mgmt_cli add dns-domain name ".${base}" is-sub-domain ${withBelow.has(base)} comments "${comments}" -s id.txt`,
    rules: own,
  }));
}

function wider({ port, rules }: PortGroup, withBelow: ReadonlySet<string>): readonly Departure[] {
  return byBase(rules).flatMap(({ base, apex, below }): readonly Departure[] => {
    if (below && !apex) {
      return [{ host: `*.${base}`, port, kind: 'wider', why: `Sub-domain mode covers ${base} itself as well.` }];
    }
    if (below || !withBelow.has(base)) return [];
    const why = `There is one object .${base} for all ports, and *.${base} on another port puts it into sub-domain mode.`;
    return [{ host: base, port, kind: 'wider', why }];
  });
}
