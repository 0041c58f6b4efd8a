import type { ListRequest, Writer, WrittenFile } from '../rule.ts';
import { byBase, type ApexAndBelow } from './apex-and-below.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier } from './safe-text.ts';

/** Where nginx reads the name of a connection: from the TLS handshake in `stream`, from the request in `http`. */
const CONTEXTS = {
  stream: { variable: '$ssl_preread_server_name', holds: (port: number) => port !== 80 },
  http: { variable: '$host', holds: (port: number) => port === 80 },
} as const;
type Context = keyof typeof CONTEXTS;

/**
 * Writes one nginx map a port, which gives 1 for a name that is asked for: `stream` maps in one file, `http` maps in
 * another. `x` is the name, `*.x` the names below it, `.x` both; nginx 1.22.1 as run refuses `.x` beside `x` or `*.x`.
 */
export const writeNginxMap: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  return {
    files: (['stream', 'http'] as const).flatMap((context) => contextFile(request, context, kept)),
    departures: unusable,
    covered,
  };
};

function contextFile(request: ListRequest, context: Context, groups: readonly PortGroup[]): readonly WrittenFile[] {
  const { variable, holds } = CONTEXTS[context];
  const own = groups.filter(({ port }) => holds(port));
  if (own.length === 0) return [];
  const name = safeIdentifier(request.typed.objectName);
  const maps = own.map(({ port, rules }) => ({ port, bases: byBase(rules) }));
  const bucket = bucketSize(maps.flatMap(({ bases }) => bases));
  return [
    {
      name: `entra-${context}.conf`,
      lines: [
        ...headerLines(request, { before: '#' }, [
          `For the ${context} context: each map gives 1 for a name on its port and 0 for all others. Then: nginx -t.`,
          ...(bucket > 64 ? ['If your configuration sets map_hash_bucket_size already, keep the larger one.'] : []),
        ]),
        ...(bucket > 64 ? frameLines(`map_hash_bucket_size ${bucket};`) : []),
        ...maps.flatMap(({ port, bases }) => [
          ...frameLines(`map ${variable} $${name.replaceAll('-', '_')}_${port} {`, '    hostnames;', '    default 0;'),
          ...bases.map((one) => ({ text: `    ${spelled(one)} 1;`, rules: one.rules })),
          ...frameLines('}'),
        ]),
      ],
    },
  ];
}

function spelled({ base, apex, below }: ApexAndBelow): string {
  if (!below) return base;
  return apex ? `.${base}` : `*.${base}`;
}

/** The bucket that the longest name needs (nginx source, ngx_hash_init: two pointers and the name with its length, aligned to 8); the smallest default is 64. */
function bucketSize(bases: readonly ApexAndBelow[]): number {
  const longest = Math.max(0, ...bases.map(({ base }) => base.length));
  const needed = 16 + Math.ceil((longest + 2) / 8) * 8;
  return [64, 128, 256].find((size) => size >= needed) ?? 512;
}
