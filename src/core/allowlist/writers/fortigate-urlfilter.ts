import type { Departure, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup, type PortRule } from './by-port.ts';
import { descriptionText } from './description-text.ts';
import { frameLines } from './frame-lines.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

/** The name of a list has at most 35 characters up to FortiOS 6.0, of which the port takes up to six. */
const LONGEST_NAME = 29;
const FLOW =
  'Under flow inspection a simple entry also matches names that contain it. Under proxy inspection it is this name only.';

/**
 * Writes FortiOS static URL filters, a list for each port, whose policy has to name the service. `*.x` of type
 * wildcard is the names of any depth below x and not x; type simple is the name, with `include-subdomains disable`
 * also on the releases that would add its sub-domains under proxy inspection (Fortinet, URL filter expressions for
 * the FortiGate).
 */
export const writeFortigateUrlfilter: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const name = safeIdentifier(request.typed.objectName, 'entra-connect', LONGEST_NAME);
  const lists = kept.flatMap((group) => urlFilter(group, `${name}-${group.port}`, descriptionText(request)));
  return {
    files:
      kept.length === 0
        ? []
        : [
            {
              name: `${name}.conf`,
              lines: [...frameLines('config webfilter urlfilter'), ...lists, ...frameLines('end')],
            },
          ],
    departures: [...unusable, ...kept.flatMap(wider)],
    covered,
  };
};

function urlFilter({ rules }: PortGroup, name: string, comment: string): readonly WrittenLine[] {
  return [
    ...frameLines(
      '    edit 0',
      `        set name "${name}"`,
      `        set comment "${comment}"`,
      '        set include-subdomains disable',
      '        config entries',
    ),
    ...rules.flatMap((rule, index) => entry(rule, index + 1)),
    ...frameLines('        end', '    next'),
  ];
}

function entry({ host, rule }: PortRule, id: number): readonly WrittenLine[] {
  return [
    ...frameLines(`            edit ${id}`),
    { text: `                set url "${host}"`, rules: [rule] },
    ...frameLines(
      `                set type ${hostParts(host).below ? 'wildcard' : 'simple'}`,
      '                set action allow',
      '                set status enable',
      '            next',
    ),
  ];
}

function wider({ port, rules }: PortGroup): readonly Departure[] {
  return rules
    .filter(({ host }) => !hostParts(host).below)
    .map(({ host }) => ({ host, port, kind: 'wider', why: FLOW }));
}
