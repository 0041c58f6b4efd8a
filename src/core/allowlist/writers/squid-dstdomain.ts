import type { ListRequest, Writer, WrittenFile } from '../rule.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { entryLines, widenings, type LineSyntax } from './line-list.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';
import { typedSources } from './typed-addresses.ts';

const FOLDER = '/etc/squid';
/** Ports on which the client sends the request itself to the proxy; on all others it asks for a tunnel with CONNECT. */
const PLAIN_PORTS: readonly number[] = [80];

const SYNTAX: LineSyntax = {
  wildcard: '.',
  covers: COVERS.belowAndBase,
  wider: [{ of: 'wildcard', opens: 'base', why: 'Squid has one form for both: .{} lets {} itself through as well.' }],
};

/**
 * Writes Squid's lists of domains, one a port, and the lines of squid.conf that tie each to its port. A dotted name stands
 * alone: nothing that it covers is written beside it, because Squid 5.7 as run does not start with `.x` and `x` in one list,
 * nor with a child before its parent. `.x` covers x as well, which is told where x is not asked for.
 */
export const writeSquidDstdomain: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, SYNTAX.covers);
  return {
    files: kept.length === 0 ? [] : [...kept.map((group) => listFile(request, group)), confFile(request, kept)],
    departures: [...unusable, ...kept.flatMap((group, at) => widenings(group, groups[at]?.rules ?? [], SYNTAX))],
    covered,
  };
};

function listName(port: number): string {
  return `entra-${port}.txt`;
}

function listFile(request: ListRequest, { port, rules }: PortGroup): WrittenFile {
  const name = listName(port);
  return {
    name,
    lines: [...headerLines(request, { before: '#' }, [`${FOLDER}/${name}`]), ...entryLines(rules, port, SYNTAX)],
  };
}

function confFile(request: ListRequest, groups: readonly PortGroup[]): WrittenFile {
  const acl = safeIdentifier(request.typed.objectName).replaceAll('-', '_');
  const sources = typedSources(request.typed);
  const from = sources.length > 0 ? ` ${acl}_from` : '';
  const ports = groups.map(({ port }) => port);
  const tunnelled = ports.filter((port) => !PLAIN_PORTS.includes(port));
  const statements = [
    ...ports.map((port) => `acl ${acl}_${port} dstdomain "${FOLDER}/${listName(port)}"`),
    ...ports.map((port) => `acl ${acl}_port_${port} port ${port}`),
    ...(from === '' ? [] : [`acl${from} src ${sources.join(' ')}`]),
    ...ports.map((port) => {
      const method = PLAIN_PORTS.includes(port) ? '' : 'CONNECT ';
      return `http_access allow ${method}${acl}_${port} ${acl}_port_${port}${from}`;
    }),
  ];
  return {
    name: 'entra-squid.conf',
    lines: [
      ...headerLines(request, { before: '#' }, [
        'Into squid.conf, below the deny rules for Safe_ports and SSL_ports and above the last http_access deny all.',
        `Safe_ports must hold ${ports.join(', ')}, and SSL_ports ${tunnelled.join(', ')}.`,
        'Then: squid -k parse, and squid -k reconfigure.',
        `${FOLDER}/entra-squid.conf`,
      ]),
      ...frameLines(...statements),
    ],
  };
}
