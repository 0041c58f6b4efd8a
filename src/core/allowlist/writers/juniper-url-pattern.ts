import type { Departure, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { safeIdentifier } from './safe-text.ts';

/**
 * The name of a URL pattern has at most 29 characters, of which the port and the ending of the category take up to
 * ten.
 */
const LONGEST_NAME = 19;

/**
 * Writes Junos `set` commands: a URL pattern and a category for each port, whose policy has to name the
 * application. From 20.4R1 `*.x` is x and all below it; from 12.1X46 to 20.3 it is one label before x (Juniper,
 * url-pattern and KB32012). So every name and every wildcard has its own value, which is right in both.
 */
export const writeJuniperUrlPattern: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const name = safeIdentifier(request.typed.objectName, 'entra-connect', LONGEST_NAME);
  return {
    files:
      groups.length === 0
        ? []
        : [
            {
              name: `${name}.set`,
              lines: [
                ...headerLines(request, { before: '#' }, [
                  'For Junos 20.4R1 and later. Before, an asterisk stands for one label only.',
                ]),
                ...groups.flatMap((group) => pattern(group, `${name}-${group.port}`)),
              ],
            },
          ],
    departures: [...unusable, ...groups.flatMap(wider)],
    covered: [],
  };
};

function pattern({ rules }: PortGroup, name: string): readonly WrittenLine[] {
  const set = 'set security utm custom-objects';
  return [
    ...rules.map(({ host, rule }) => ({ text: `${set} url-pattern ${name} value ${host}`, rules: [rule] })),
    ...frameLines(`${set} custom-url-category ${name}-cat value ${name}`),
  ];
}

function wider({ port, rules }: PortGroup): readonly Departure[] {
  const asked = new Set(rules.map(({ host }) => host));
  return rules.flatMap(({ host }): readonly Departure[] => {
    const { below, base } = hostParts(host);
    if (!below || asked.has(base)) return [];
    return [
      {
        host,
        port,
        kind: 'wider',
        why: `From Junos 20.4R1 the asterisk may stand for nothing, so ${base} is covered as well.`,
      },
    ];
  });
}
