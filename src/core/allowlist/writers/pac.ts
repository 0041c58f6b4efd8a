import type { ListRequest, Writer, WrittenFile, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { scriptText } from './safe-text.ts';
import { typedProxy } from './typed-addresses.ts';

const PLACEHOLDER = 'proxy.example.com:8080';
const NOWHERE = 'PROXY blocked.invalid:1';

/** Finds the port that a URL goes to. ECMAScript 3, because WinHTTP knows no later one. */
const PORT_LINES: readonly string[] = [
  '  host = host.toLowerCase().replace(/\\.$/, "");',
  '  var parts = /^([a-z]+):\\/\\/(?:[^\\/?#@]*@)?(?:\\[[^\\]\\/]*\\]|[^\\/?#:]*)(?::([0-9]+))?/i.exec(url);',
  '  var scheme = parts ? parts[1].toLowerCase() : "";',
  '  var port = scheme === "https" || scheme === "wss" ? 443 : scheme === "http" || scheme === "ws" ? 80 : 0;',
  '  if (parts && parts[2]) { port = Number(parts[2]); }',
];

/**
 * Writes a PAC file that sends the names asked for, on their port, to the typed proxy. `x` is compared whole and `*.x` as
 * the ending `.x` with dnsDomainIs, both on a lower-case name without a trailing dot, because the engines as run tell
 * case apart and take `dnsDomainIs(host, "x")` for any text that ends so. A PAC file routes; it stops nobody.
 */
export const writePac: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  return { files: kept.length === 0 ? [] : [script(request, kept)], departures: unusable, covered };
};

function script(request: ListRequest, groups: readonly PortGroup[]): WrittenFile {
  const proxy = typedProxy(request.typed);
  return {
    name: 'entra.pac',
    lines: [
      ...headerLines(request, { before: '//' }, [
        ...(proxy === undefined ? ['Put your proxy in place of the example.'] : []),
        'A PAC file routes. It does not stop a program that does not ask it.',
      ]),
      ...frameLines(
        'function FindProxyForURL(url, host) {',
        `  var listed = ${scriptText(`PROXY ${proxy ?? PLACEHOLDER}`)};`,
        '  // What every other address gets. Write "DIRECT" to leave them alone.',
        `  var others = ${scriptText(NOWHERE)};`,
        ...PORT_LINES,
      ),
      ...groups.flatMap(portBlock),
      ...frameLines('  return others;', '}'),
    ],
  };
}

function portBlock({ port, rules }: PortGroup): readonly WrittenLine[] {
  return [
    ...frameLines(`  if (port === ${port}) {`),
    ...rules.map(({ host, rule }) => {
      const { base, below } = hostParts(host);
      const test = below ? `dnsDomainIs(host, ${scriptText(`.${base}`)})` : `host === ${scriptText(base)}`;
      return { text: `    if (${test}) { return listed; }`, rules: [rule] };
    }),
    ...frameLines('  }'),
  ];
}
