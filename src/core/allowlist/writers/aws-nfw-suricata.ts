import type { ListRequest, Writer, WrittenFile, WrittenLine } from '../rule.ts';
import { byBase, type ApexAndBelow } from './apex-and-below.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { typedSources } from './typed-addresses.ts';

/** The range of rule numbers that Suricata leaves to local rules. */
const FIRST_SID = 1_000_000;
const SIDS = 900_000;

/**
 * Writes Suricata pass rules, one a name and port: the TLS server name, or the HTTP host on port 80. As run in 7.0.10:
 * `dotprefix` with `endswith` is x and all below it, and `nocase` on http.host does not load. A rule's number comes from its
 * name and port, so it stays the same when other rules come or go.
 */
export const writeAwsNfwSuricata: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  return { files: kept.length === 0 ? [] : [ruleFile(request, kept)], departures: unusable, covered };
};

function ruleFile(request: ListRequest, groups: readonly PortGroup[]): WrittenFile {
  const sidOf = numbering();
  const from = sourceTerm(request);
  return {
    name: 'entra.rules',
    lines: [
      ...headerLines(request, { before: '#' }, [
        'Pass rules only. They do nothing until the policy drops what matches no rule.',
        'AWS, strict order: choose the default action aws:drop_established_app_layer, which waits for the whole ClientHello.',
      ]),
      ...groups.flatMap(({ port, rules }) =>
        byBase(rules).map((one) => ({
          text: passRule(one, port, from, sidOf(`${one.base}:${port}`)),
          rules: one.rules,
        })),
      ),
      ...dropExample(
        groups.map(({ port }) => port),
        from,
      ),
    ],
  };
}

function sourceTerm({ typed }: ListRequest): string {
  const sources = typedSources(typed);
  return sources.length === 0 ? '$HOME_NET' : `[${sources.join(',')}]`;
}

function spelled({ base, apex, below }: ApexAndBelow): string {
  if (!below) return base;
  return apex ? `${base} and *.${base}` : `*.${base}`;
}

function passRule(one: ApexAndBelow, port: number, from: string, sid: number): string {
  const plain = port === 80;
  const fold = plain ? '' : ' nocase;';
  const name = `content:"${one.below ? '.' : ''}${one.base}";${fold}`;
  const match = one.below ? `${one.apex ? 'dotprefix; ' : ''}${name} endswith;` : `${name} startswith; endswith;`;
  return (
    `pass ${plain ? 'http' : 'tls'} ${from} any -> $EXTERNAL_NET ${port} ` +
    `(msg:"allow ${spelled(one)}"; flow:to_server; ${plain ? 'http.host' : 'tls.sni'}; ${match} sid:${sid}; rev:1;)`
  );
}

/** Rules for those who have no default action that drops; as comments, because they stop all else on these ports. */
function dropExample(ports: readonly number[], from: string): readonly WrittenLine[] {
  const to = `${from} any -> $EXTERNAL_NET ${ports.length === 1 ? String(ports[0]) : `[${ports.join(',')}]`}`;
  const last = FIRST_SID + SIDS;
  return frameLines(
    '# Without a default action that drops, in this order at the end of the last rule group:',
    `# pass tcp ${to} (msg:"handshake"; flow:not_established; sid:${last}; rev:1;)`,
    `# drop tcp ${to} (msg:"not listed"; flow:established,to_server; sid:${last + 1}; rev:1;)`,
  );
}

/** Gives numbers that depend on the text (FNV-1a) and, only where two texts meet in one number, on their order. */
function numbering(): (text: string) => number {
  const taken = new Set<number>();
  return (text) => {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    let place = (hash >>> 0) % SIDS;
    while (taken.has(place)) place = (place + 1) % SIDS;
    taken.add(place);
    return FIRST_SID + place;
  };
}
