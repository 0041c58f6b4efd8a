/** HAProxy with the pattern files and frontends of a list of ours, and servers of the test behind them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, type Behind } from './behind.ts';
import type { Gate, Loaded } from './gate.ts';
import { askByHostHeader } from './http-talk.ts';
import { freePort, runToEnd, startProgram, temporaryFolder } from './running.ts';
import { askByServerName } from './tls-talk.ts';
import type { Program } from '../../scripts/testing/conformance-programs.ts';

/** A list for HAProxy: pattern files, and frontends that bind the ports they are for and find the files in a folder. */
export interface HaproxyList {
  readonly files: Readonly<Record<string, string>>;
  readonly frontends: (folder: string) => string;
}

/** The list in the files of our writer, given by name. */
export function haproxyList(texts: Readonly<Record<string, string>>): HaproxyList {
  const { 'entra-haproxy.cfg': conf = '', ...files } = texts;
  return { files, frontends: (folder) => conf.replaceAll('/etc/haproxy/', `${folder}/`) };
}

/** What `haproxy -c` says of a list: its exit code and its complaints. */
export async function checkInHaproxy(program: Program, list: HaproxyList): Promise<Loaded> {
  const { folder, remove } = temporaryFolder();
  try {
    const file = writeConfiguration(list, folder, new Map(), undefined);
    const { code, output } = await runToEnd(program, ['-c', '-f', file]);
    return { code, complaints: output.split('\n').filter((line) => /\[(?:WARNING|ALERT)\]/.test(line)) };
  } finally {
    remove();
  }
}

/** Starts HAProxy with a list; each frontend listens on a free port instead of its own. */
export async function startHaproxy(program: Program, list: HaproxyList, behind: Behind): Promise<Gate> {
  const { folder, remove } = temporaryFolder();
  const ports = new Map<number, number>();
  for (const [, port] of list.frontends(folder).matchAll(BIND)) ports.set(Number(port), await freePort());
  const file = writeConfiguration(list, folder, ports, behind);
  const stop = await startProgram(program, ['-db', '-f', file], [...ports.values()]).catch(close(remove));
  return {
    ask: (host, port) => {
      const ours = ports.get(port) ?? 0;
      return port === 80 ? askByHostHeader(ours, host) : askByServerName(ours, host);
    },
    stop: async () => {
      await stop();
      remove();
    },
  };
}

const BIND = /^ *bind :(\d+)$/gm;

function writeConfiguration(
  { files, frontends }: HaproxyList,
  folder: string,
  ports: ReadonlyMap<number, number>,
  behind: Behind | undefined,
): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const ours = frontends(folder)
    .replaceAll(BIND, (_, port: string) => `    bind 127.0.0.1:${ports.get(Number(port)) ?? 1}`)
    .replaceAll(/^ *mode (tcp|http)$/gm, '    mode $1\n    default_backend behind_$1');
  const text = `global
    maxconn 500
defaults
    timeout connect 5s
    timeout server 10m
${ours}
backend behind_tcp
    mode tcp
    server one 127.0.0.1:${behind?.tls ?? 1}
backend behind_http
    mode http
    server one 127.0.0.1:${behind?.http ?? 1}
`;
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, text);
  return file;
}
