import type { Departure, ListRequest, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { safeIdentifier } from './safe-text.ts';
import { typedSources } from './typed-addresses.ts';

/** A name of an ASA object has at most 64 characters. */
const LONGEST_NAME = 64;
const NO_WILDCARD = 'The ASA resolves each name to addresses, so it knows no wildcard.';

/**
 * Writes ASA network objects, a group of them for each port and the lines of an access list that permit it. A name
 * is exactly this name (Cisco ASA configuration guide, objects for access control); a wildcard cannot be written
 * and is told.
 */
export const writeCiscoAsaFqdn: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const names = groups
    .map(({ port, rules }) => ({ port, rules: rules.filter(({ host }) => !hostParts(host).below) }))
    .filter(({ rules }) => rules.length > 0);
  const name = safeIdentifier(request.typed.objectName);
  return {
    files: names.length === 0 ? [] : [{ name: `${name}.txt`, lines: commands(request, name, groups, names) }],
    departures: [...unusable, ...groups.flatMap(leftOut)],
    covered: [],
  };
};

function leftOut({ port, rules }: PortGroup): readonly Departure[] {
  return rules
    .filter(({ host }) => hostParts(host).below)
    .map(({ host }) => ({ host, port, kind: 'left-out', why: NO_WILDCARD }));
}

function commands(
  request: ListRequest,
  name: string,
  groups: readonly PortGroup[],
  names: readonly PortGroup[],
): readonly WrittenLine[] {
  const skipped = groups.flatMap((group) =>
    leftOut(group).map(({ host, port }) => `! Not expressible: ${host}:${port}`),
  );
  return [
    ...headerLines(request, { before: '!' }, [
      'Into the access list that is bound to the inside interface. Needs dns domain-lookup and a name server.',
    ]),
    ...objects(names),
    ...names.flatMap(({ port, rules }) =>
      frameLines(
        `object-group network ${name}-${port}`,
        ...rules.map(({ host, rule }) => ` network-object object ${objectName(host, rule)}`),
      ),
    ),
    ...frameLines(
      ...names.flatMap(({ port }) =>
        sources(request).map(
          (source) => `access-list ${name}-out extended permit tcp ${source} object-group ${name}-${port} eq ${port}`,
        ),
      ),
      ...skipped,
    ),
  ];
}

function objects(names: readonly PortGroup[]): readonly WrittenLine[] {
  const once = new Map(names.flatMap(({ rules }) => rules).map((own) => [objectName(own.host, own.rule), own]));
  return [...once]
    .sort(([, a], [, b]) => a.rule - b.rule)
    .flatMap(([object, { host, rule }]) => [
      ...frameLines(`object network ${object}`),
      { text: ` fqdn v4 ${host}`, rules: [rule] },
    ]);
}

/** A name that would be too long ends in the rule's number. */
function objectName(host: string, rule: number): string {
  const name = `FQDN-${host}`;
  const end = `-${rule}`;
  return name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME - end.length) + end;
}

/** The typed sources as an access list spells them, or `any`. */
function sources({ typed }: ListRequest): readonly string[] {
  const spelled = typedSources(typed).map((source) => {
    const [address = '', bits = '32'] = source.split('/');
    if (bits === '32') return `host ${address}`;
    const mask = maskOf(Number(bits));
    return `${networkOf(address, mask).join('.')} ${mask.join('.')}`;
  });
  return spelled.length === 0 ? ['any'] : [...new Set(spelled)];
}

function maskOf(bits: number): readonly number[] {
  return [0, 1, 2, 3].map((octet) => 256 - 2 ** (8 - Math.min(8, Math.max(0, bits - 8 * octet))));
}

function networkOf(address: string, mask: readonly number[]): readonly number[] {
  return address.split('.').map((octet, index) => Number(octet) & (mask[index] ?? 0));
}
