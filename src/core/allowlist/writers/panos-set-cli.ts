import type { Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { descriptionText } from './description-text.ts';
import { frameLines } from './frame-lines.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

/** A name of a PAN-OS object has at most 31 characters, of which the port takes up to six. */
const LONGEST_NAME = 25;

/**
 * Writes PAN-OS `set` commands: a custom URL category for each port, whose security rule has to name the service.
 * The entries are those of a URL list (PAN-OS documentation, URL category exceptions): `*.x/` is one or more labels
 * before x, never x. Every command adds one member, so that no line outgrows the buffer of a terminal. There are no
 * comments in configure mode.
 */
export const writePanosSetCli: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const name = safeIdentifier(request.typed.objectName, 'entra-connect', LONGEST_NAME);
  const lines = kept.flatMap((group) => category(group, `${name}-${group.port}`, descriptionText(request)));
  return { files: kept.length === 0 ? [] : [{ name: `${name}.txt`, lines }], departures: unusable, covered };
};

function category({ rules }: PortGroup, name: string, description: string): readonly WrittenLine[] {
  const set = `set profiles custom-url-category ${name}`;
  return [
    ...frameLines(`${set} type "URL List"`, `${set} description "${description}"`),
    ...rules.map(({ host, rule }) => {
      const { below, base } = hostParts(host);
      return { text: `${set} list [ ${below ? '*.' : ''}${base}/ ]`, rules: [rule] };
    }),
  ];
}
