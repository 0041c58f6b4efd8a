/** Squid with a list of ours in its configuration, and a proxy behind it that takes every request, so that ports 443 and 80 need not be ours. */
import { existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import type { Program } from '../../scripts/testing/conformance-programs.ts';
import { close } from './behind.ts';
import type { Gate, Loaded } from './gate.ts';
import type { Answer } from './probes.ts';
import { freePort, listen, runToEnd, startProgram, temporaryFolder } from './running.ts';

/** What goes into Squid: lines for squid.conf, which find the list files in the folder that they are called with. */
export interface SquidList {
  readonly files: Readonly<Record<string, string>>;
  readonly configuration: (folder: string) => string;
}

/** The list in the files of our writer, given by name. */
export function squidList(texts: Readonly<Record<string, string>>): SquidList {
  const { 'entra-squid.conf': conf = '', ...files } = texts;
  return { files, configuration: (folder) => conf.replaceAll('/etc/squid/', `${folder}/`) };
}

/** What `squid -k parse` makes of a list: its exit code and its complaints. */
export async function parseInSquid(program: Program, list: SquidList): Promise<Loaded> {
  const { folder, remove } = temporaryFolder();
  try {
    const file = writeConfiguration(program, list, folder, 3128, 3129);
    const { code, output } = await runToEnd(program, ['-k', 'parse', '-f', file]);
    return { code, complaints: output.split('\n').filter((line) => /\b(?:ERROR|WARNING|FATAL)\b/.test(line)) };
  } finally {
    remove();
  }
}

/** Starts Squid with a list; it answers CONNECT for every port but 80, and GET there. */
export async function startSquid(program: Program, list: SquidList): Promise<Gate> {
  const { folder, remove } = temporaryFolder();
  const parent = parentProxy();
  const port = await freePort();
  const file = writeConfiguration(program, list, folder, port, await listen(parent));
  const service = `conformance${port}`; // the name of its shared memory, which a Squid of this machine may have as well
  const clearUp = (): void => {
    parent.closeAllConnections();
    parent.close();
    for (const left of globSync(`/dev/shm/${service}-*`)) rmSync(left);
    remove();
  };
  const stop = await startProgram(program, ['-N', '-n', service, '-f', file], [port]).catch(close(clearUp));
  return {
    ask: (host, wanted) => (wanted === 80 ? get(port, host) : connectTo(port, `${host}:${wanted}`)),
    stop: async () => {
      await stop();
      clearUp();
    },
  };
}

function writeConfiguration(
  program: Program,
  { files, configuration }: SquidList,
  folder: string,
  port: number,
  parentPort: number,
): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const ports = [...configuration(folder).matchAll(/^acl \S+ port (\d+)$/gm)].map(([, wanted]) => Number(wanted));
  const share = join(program.executable, '../../share/squid'); // beside the program, where it was only unpacked
  const unpacked = program.env['LD_LIBRARY_PATH'] !== undefined && existsSync(join(share, 'mime.conf'));
  const lines = [
    `http_port 127.0.0.1:${port}`,
    `pid_filename ${folder}/squid.pid`,
    `cache_log ${folder}/cache.log`,
    `access_log stdio:${folder}/access.log`,
    `coredump_dir ${folder}`,
    'cache deny all',
    'pinger_enable off',
    'hosts_file none',
    'dns_nameservers 127.0.0.1',
    'cache_effective_user nobody',
    'shutdown_lifetime 0 seconds',
    ...(unpacked ? [`mime_table ${share}/mime.conf`, `icon_directory ${share}/icons`] : []),
    ...(unpacked ? [`error_directory ${share}-langpack/templates`] : []),
    ...(unpacked ? [`unlinkd_program ${join(share, '../../lib/squid/unlinkd')}`] : []),
    `cache_peer 127.0.0.1 parent ${parentPort} 0 no-query no-digest default`,
    'never_direct allow all',
    // As in Debian's squid.conf, with the ports of the list among them, which the list's own comment asks for.
    `acl SSL_ports port 443 8443 ${ports.filter((wanted) => wanted !== 80 && wanted !== 443).join(' ')}`,
    `acl Safe_ports port 80 443 8443 ${ports.join(' ')}`,
    'http_access deny !Safe_ports',
    'http_access deny CONNECT !SSL_ports',
    configuration(folder),
    'http_access deny all',
  ];
  const file = join(folder, 'squid.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** A proxy that says of every request which target it was for. */
function parentProxy(): Server {
  const server = createServer((asked, reply) => reply.end(`reached ${String(asked.url)}`));
  server.on('connect', (asked, socket) => {
    socket.on('error', () => undefined);
    socket.end(`HTTP/1.1 200 OK\r\n\r\nreached ${String(asked.url)}`);
  });
  return server;
}

function get(port: number, host: string): Promise<Answer> {
  const url = `http://${host}/`;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, headers: { host }, agent: false }, (reply) => {
      let heard = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
      reply.on('end', () => settle(reply.statusCode, denialOf(reply.headers), heard, url, resolve, reject));
    });
    asked.on('error', reject).end();
  });
}

function connectTo(port: number, target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method: 'CONNECT', path: target, agent: false });
    asked.on('connect', (reply, socket, head) => {
      let heard = head.toString();
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
      socket.on('error', reject);
      const settled = () => settle(reply.statusCode, denialOf(reply.headers), heard, target, resolve, reject);
      if (reply.statusCode === 200) socket.on('end', settled).on('end', () => socket.destroy());
      else {
        settled();
        socket.destroy();
      }
    });
    asked.on('error', reject).end();
  });
}

function denialOf(headers: NodeJS.Dict<string | string[]>): string {
  return String(headers['x-squid-error'] ?? '');
}

/** Only Squid's own "access denied" is a refusal, and only a word from the target itself is a passage. */
function settle(
  status: number | undefined,
  denial: string,
  heard: string,
  target: string,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): void {
  if (status === 200 && heard.toLowerCase() === `reached ${target}`.toLowerCase()) resolve('allowed');
  else if (status === 403 && denial.startsWith('ERR_ACCESS_DENIED')) resolve('refused');
  else reject(new Error(`${String(status)} ${denial} ${JSON.stringify(heard.slice(0, 80))}`));
}
