import type { ListRequest, Writer, WrittenFile } from '../rule.ts';
import { byBase } from './apex-and-below.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

const FOLDER = '/etc/haproxy';

/**
 * Writes HAProxy pattern files, two a port (whole names for `-m str`, dotted endings for `-m end`), and a frontend a port
 * that lets only these names in. HAProxy 2.6.12 as run: `-m end .x` does not match x, so a bare name has its own line.
 */
export const writeHaproxyAcl: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const ports = kept.map((group) => ({ port: group.port, lists: patternFiles(request, group) }));
  return {
    files:
      ports.length === 0
        ? []
        : [...ports.flatMap(({ lists }) => lists.map(({ file }) => file)), configFile(request, ports)],
    departures: unusable,
    covered,
  };
};

interface PatternFile {
  readonly method: 'str' | 'end';
  readonly file: WrittenFile;
}
interface PortLists {
  readonly port: number;
  readonly lists: readonly PatternFile[];
}

function patternFiles(request: ListRequest, { port, rules }: PortGroup): readonly PatternFile[] {
  const bases = byBase(rules);
  const ruleOf = (host: string) => rules.filter((own) => own.host === host).map(({ rule }) => rule);
  const exact = bases.filter(({ apex }) => apex).map(({ base }) => ({ text: base, rules: ruleOf(base) }));
  const suffix = bases
    .filter(({ below }) => below)
    .map(({ base }) => ({ text: `.${base}`, rules: ruleOf(`*.${base}`) }));
  return [
    { method: 'str' as const, word: 'exact', lines: exact },
    { method: 'end' as const, word: 'suffix', lines: suffix },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ method, word, lines }) => {
      const file = `entra-${port}.${word}.lst`;
      const top = headerLines(request, { before: '#' }, [`${FOLDER}/${file}`]);
      return { method, file: { name: file, lines: [...top, ...lines] } };
    });
}

function configFile(request: ListRequest, ports: readonly PortLists[]): WrittenFile {
  const id = safeIdentifier(request.typed.objectName).replaceAll('-', '_');
  const statements = ports.flatMap(({ port, lists }) => {
    const acl = `${id}_${port}`;
    const plain = port === 80;
    const fetch = plain ? 'req.hdr(host),field(1,:)' : 'req.ssl_sni';
    return [
      `frontend ${acl}`,
      `    mode ${plain ? 'http' : 'tcp'}`,
      `    bind :${port}`,
      '    timeout client 10m',
      ...lists.map(({ method, file }) => `    acl ${acl} ${fetch} -i -m ${method} -f ${FOLDER}/${file.name}`),
      ...(plain
        ? [`    http-request deny unless ${acl}`]
        : [
            '    tcp-request inspect-delay 5s',
            `    tcp-request content accept if ${acl}`,
            '    tcp-request content reject if { req.ssl_hello_type 1 }',
            '    tcp-request content reject if WAIT_END',
          ]),
    ];
  });
  return {
    name: 'entra-haproxy.cfg',
    lines: [
      ...headerLines(request, { before: '#' }, [
        'Takes in only connections to the listed names. Add the default_backend that carries them on.',
        'Its timeout server must be longer than six minutes too. Then: haproxy -c -f.',
        `${FOLDER}/entra-haproxy.cfg`,
      ]),
      ...frameLines(...statements),
    ],
  };
}
