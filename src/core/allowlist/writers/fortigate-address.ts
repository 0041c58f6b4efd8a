import type { ListRequest, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { descriptionText } from './description-text.ts';
import { frameLines } from './frame-lines.ts';
import { safeIdentifier } from './safe-text.ts';

/** The name of an address object has at most 79 characters. */
const LONGEST_NAME = 79;

/**
 * Writes FortiOS address objects and a group of them for each port, for policies with the services HTTPS and HTTP.
 * `*.x` is filled from the DNS answers that clients get and does not hold x (Fortinet documentation, wildcard FQDN
 * addresses). A name below a wildcard keeps its own object, because the FortiGate resolves that by itself even
 * before a client has asked.
 */
export const writeFortigateAddress: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const name = safeIdentifier(request.typed.objectName);
  const names = objectNames(groups);
  return {
    files: groups.length === 0 ? [] : [{ name: `${name}.conf`, lines: configuration(request, name, groups, names) }],
    departures: unusable,
    covered: [],
  };
};

/**
 * The name of the object for each host, in the order of the list; a name that would be too long ends in the rule's
 * number.
 */
function objectNames(groups: readonly PortGroup[]): ReadonlyMap<string, string> {
  const rules = groups.flatMap((group) => group.rules).sort((a, b) => a.rule - b.rule);
  return new Map(
    rules.map(({ host, rule }): [string, string] => {
      const { below, base } = hostParts(host);
      const name = `${below ? 'wild' : 'fqdn'}-${base}`;
      const end = `-${rule}`;
      return [host, name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME - end.length) + end];
    }),
  );
}

function configuration(
  request: ListRequest,
  name: string,
  groups: readonly PortGroup[],
  names: ReadonlyMap<string, string>,
): readonly WrittenLine[] {
  const asking = new Map<string, Set<number>>();
  for (const { host, rule } of groups.flatMap(({ rules }) => rules)) {
    asking.set(host, (asking.get(host) ?? new Set()).add(rule));
  }
  return [
    ...frameLines('config firewall address'),
    ...[...names].flatMap(([host, object]) => [
      ...frameLines(`    edit "${object}"`, '        set type fqdn'),
      { text: `        set fqdn "${host}"`, rules: [...(asking.get(host) ?? [])] },
      ...frameLines('    next'),
    ]),
    ...frameLines('end', 'config firewall addrgrp'),
    ...groups.flatMap(({ port, rules }) => {
      const members = rules.map(({ host }) => `"${names.get(host) ?? ''}"`);
      return frameLines(
        `    edit "${name}-tcp${port}"`,
        `        set member ${[...new Set(members)].join(' ')}`,
        `        set comment "${descriptionText(request)}"`,
        '    next',
      );
    }),
    ...frameLines('end'),
  ];
}
