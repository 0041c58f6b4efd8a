import { existsSync, globSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { systemBrowsers } from '../browser/system-browsers.ts';
import { ROOT } from '../root.ts';

/** A real consumer of our lists: its Debian packages, and the file of it that is started. */
interface Consumer {
  readonly packages: readonly string[];
  readonly executable: string;
  /** A file of a loadable module, looked for in the folders where nginx keeps its modules. */
  readonly module?: string;
}

/** The programs that the conformance tests feed our lists to. `pactester` is Mozilla's old engine for PAC files. */
export const CONSUMERS = {
  squid: { packages: ['squid'], executable: 'squid' },
  nginx: { packages: ['nginx', 'libnginx-mod-stream'], executable: 'nginx', module: 'ngx_stream_module.so' },
  haproxy: { packages: ['haproxy'], executable: 'haproxy' },
  suricata: { packages: ['suricata'], executable: 'suricata' },
  pactester: { packages: ['libpacparser1'], executable: 'pactester' },
  chromium: { packages: ['chromium'], executable: 'chromium' },
} as const satisfies Readonly<Record<string, Consumer>>;
export type ConsumerId = keyof typeof CONSUMERS;

/** A program that can be started: its file, its module's file where it has one, and what to add to its environment. */
export interface Program {
  readonly executable: string;
  readonly module?: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Where programs are unpacked that the system does not have: a folder that goes away with the installed packages. */
export const UNPACKED = join(ROOT, 'node_modules', '.cache', 'conformance-programs');

/** The program as the system has it, else as it was unpacked; undefined where it is in neither place. Looks on disk only. */
export function installedProgram(id: ConsumerId): Program | undefined {
  return programAmong(id, systemPlaces(id), '/', {}) ?? unpackedProgram(id);
}

function systemPlaces(id: ConsumerId): readonly string[] {
  // Chromium's headless shell is no browser for this: it knows no PAC files (156 as run).
  if (id === 'chromium') return systemBrowsers().filter((place) => !basename(place).includes('headless-shell'));
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.filter((folder) => folder !== '').map((folder) => join(folder, CONSUMERS[id].executable));
}

/** The program as it was unpacked, with the libraries that came with it. */
function unpackedProgram(id: ConsumerId): Program | undefined {
  const root = join(UNPACKED, id);
  const libraries = globSync('{lib,usr/lib}/**/lib*.so*', { cwd: root }).map((file) => join(root, dirname(file)));
  const env = { LD_LIBRARY_PATH: [...new Set(libraries)].join(delimiter) };
  // The browser itself lies below lib; what lies in bin starts the system's.
  const folders = ['usr/lib/chromium', 'usr/bin', 'usr/sbin'];
  return programAmong(
    id,
    folders.map((folder) => join(root, folder, CONSUMERS[id].executable)),
    root,
    env,
  );
}

function programAmong(
  id: ConsumerId,
  places: readonly string[],
  root: string,
  env: Readonly<Record<string, string>>,
): Program | undefined {
  const executable = places.find((place) => existsSync(place));
  if (executable === undefined) return undefined;
  const { module: name }: Consumer = CONSUMERS[id];
  if (name === undefined) return { executable, env };
  const module = ['usr/lib', 'usr/lib64', 'usr/libexec']
    .map((folder) => join(root, folder, 'nginx/modules', name))
    .find((file) => existsSync(file));
  return module === undefined ? undefined : { executable, module, env };
}
