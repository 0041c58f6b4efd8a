import type { Writer, WrittenLine } from '../rule.ts';
import { byBase, type ApexAndBelow } from './apex-and-below.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

/**
 * Writes ProxySG policy (CPL): a condition for each port and a rule that ties it to its port. `url.domain=x` is x
 * and all below it; `url.host.exact=x` is x alone, and `url.host.suffix=.x`, which compares text, the names below
 * it alone (ProxySG Content Policy Language Guide, url= condition). A label is letters, digits and underscores
 * (there, chapter 2).
 */
export const writeBluecoatCpl: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const name = safeIdentifier(request.typed.objectName);
  const label = (port: number) => `${name.replaceAll('-', '_')}_${port}`;
  return {
    files:
      kept.length === 0
        ? []
        : [
            {
              name: `${name}.cpl`,
              lines: [
                ...headerLines(request, { before: ';' }),
                ...kept.flatMap((group) => condition(group, label(group.port))),
                ...frameLines(
                  '<Proxy>',
                  ...kept.map(({ port }) => `  condition=${label(port)} url.port=${port} ALLOW`),
                ),
              ],
            },
          ],
    departures: unusable,
    covered,
  };
};

function condition({ rules }: PortGroup, label: string): readonly WrittenLine[] {
  return [
    ...frameLines(`define condition ${label}`),
    ...byBase(rules).map((one) => ({ text: `  ${trigger(one)}`, rules: one.rules })),
    ...frameLines('end'),
  ];
}

function trigger({ base, apex, below }: ApexAndBelow): string {
  if (!below) return `url.host.exact=${base}`;
  return apex ? `url.domain=${base}` : `url.host.suffix=.${base}`;
}
