import type { ListRequest, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { descriptionText } from './description-text.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

/**
 * Writes Check Point custom applications as `mgmt_cli` commands, an object for each port, whose rule has to name
 * the service. The names are regular expressions, because plain entries are matched differently from version to
 * version. They begin at the start of the URL, with or without its scheme (SmartConsole help, Custom Application),
 * end at the end of the host, and spell a dot as `[.]`, so that nothing depends on how often a shell and mgmt_cli
 * take backslashes away.
 */
export const writeCheckpointApplicationSite: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const name = safeIdentifier(request.typed.objectName);
  return {
    files:
      kept.length === 0
        ? []
        : [
            {
              name: `${name}.sh`,
              lines: [
                ...headerLines(request, { before: '#' }, ['First log in: put what mgmt_cli login gives into id.txt.']),
                ...kept.flatMap((group) => site(group, `${name}-${group.port}`, request)),
                ...frameLines('mgmt_cli publish -s id.txt'),
              ],
            },
          ],
    departures: unusable,
    covered,
  };
};

function site({ rules }: PortGroup, name: string, request: ListRequest): readonly WrittenLine[] {
  return [
    ...frameLines(
      `mgmt_cli add application-site name "${name}" primary-category "Custom_Application_Site" \\`,
      `  urls-defined-as-regular-expression true description "${descriptionText(request)}" \\`,
    ),
    ...rules.map(({ host, rule }, index) => ({
      text: `  url-list.${index + 1} '${expression(host)}' \\`,
      rules: [rule],
    })),
    ...frameLines('  -s id.txt'),
  ];
}

function expression(host: string): string {
  const { below, base } = hostParts(host);
  return `^(https?://)?${below ? '[A-Za-z0-9._-]+[.]' : ''}${base.replaceAll('.', '[.]')}(:[0-9]+)?(/|$)`;
}
