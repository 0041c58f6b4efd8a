/** nginx with the maps of a list of ours: for TLS it looks at the server name and passes the bytes on, for HTTP at the host. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, type Behind } from './behind.ts';
import type { Gate, Loaded } from './gate.ts';
import { askByHostHeader } from './http-talk.ts';
import { freePort, runToEnd, startProgram, temporaryFolder } from './running.ts';
import { askByServerName } from './tls-talk.ts';
import type { Program } from '../../scripts/testing/conformance-programs.ts';

/** The texts of a list: maps for the stream and for the http context. */
export interface NginxList {
  readonly stream: string;
  readonly http: string;
}

/** The list in the files of our writer, given by name. */
export function nginxList(texts: Readonly<Record<string, string>>): NginxList {
  return { stream: texts['entra-stream.conf'] ?? '', http: texts['entra-http.conf'] ?? '' };
}

/** What `nginx -t` says of a list: its exit code and its complaints. */
export async function testInNginx(program: Program, list: NginxList): Promise<Loaded> {
  const { folder, remove } = temporaryFolder();
  try {
    const file = writeConfiguration(program, list, folder, await portsFor(list), undefined);
    const { code, output } = await runToEnd(program, [...argumentsFor(folder, file), '-t']);
    return { code, complaints: output.split('\n').filter((line) => /\[(?:warn|error|crit|alert|emerg)\]/.test(line)) };
  } finally {
    remove();
  }
}

/** Starts nginx with a list, a listener for each of its maps. */
export async function startNginx(program: Program, list: NginxList, behind: Behind): Promise<Gate> {
  const { folder, remove } = temporaryFolder();
  const ports = await portsFor(list);
  const file = writeConfiguration(program, list, folder, ports, behind);
  const stop = await startProgram(program, argumentsFor(folder, file), [...ports.values()]).catch(close(remove));
  const tlsPorts = new Set(mapsIn(list.stream).map(({ port }) => port));
  return {
    ask: (host, port) => {
      const ours = ports.get(port) ?? 0;
      return tlsPorts.has(port) ? askByServerName(ours, host) : askByHostHeader(ours, host);
    },
    stop: async () => {
      await stop();
      remove();
    },
  };
}

/** A free port for each port of the list. */
async function portsFor({ stream, http }: NginxList): Promise<ReadonlyMap<number, number>> {
  const ports = new Map<number, number>();
  for (const { port } of mapsIn(stream + http)) ports.set(port, await freePort());
  return ports;
}

function argumentsFor(folder: string, file: string): readonly string[] {
  return ['-p', folder, '-e', join(folder, 'error.log'), '-c', file];
}

/** The maps of a text: the variable that each fills, and the port that the variable is named after. */
function mapsIn(text: string): readonly { readonly variable: string; readonly port: number }[] {
  return [...text.matchAll(/^map \S+ \$(\w+_(\d+)) \{$/gm)].map(([, variable = '', port]) => ({
    variable,
    port: Number(port),
  }));
}

function writeConfiguration(
  { module }: Program,
  list: NginxList,
  folder: string,
  ports: ReadonlyMap<number, number>,
  behind: Behind | undefined,
): string {
  const listen = (port: number) => `listen 127.0.0.1:${ports.get(port) ?? 1}`;
  const tlsServers = mapsIn(list.stream).map(
    ({ variable, port }) => `
      map $${variable} $behind_${port} { 1 127.0.0.1:${behind?.tls ?? 1}; default ""; }
      server { ${listen(port)}; ssl_preread on; proxy_pass $behind_${port}; }`,
  );
  const httpServers = mapsIn(list.http).map(
    ({ variable, port }) => `
      server {
        ${listen(port)};
        location / {
          if ($${variable} = 0) { return 403; }
          proxy_set_header Host $http_host;
          proxy_pass http://127.0.0.1:${behind?.http ?? 1};
        }
      }`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `load_module ${module ?? ''};
    daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 512; }
    stream {\n${list.stream}\n${tlsServers.join('')} }
    http { access_log off; ${temporary.join(' ')}\n${list.http}\n${httpServers.join('')} }\n`,
  );
  return file;
}
