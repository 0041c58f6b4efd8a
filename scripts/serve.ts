import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.ts';
import { createAnswer } from './serve/answer.ts';

/** `dir` is relative to the repository, `base` the path the site lives under, `port` 0 takes a free one. */
export interface ServeOptions {
  readonly dir: string;
  readonly base: string;
  readonly port: number;
}

/** A running server: its address ends with the base path and a slash; `close` also drops open connections. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on 127.0.0.1 as a static host would; rejects when the folder is missing or the port taken. */
export async function serve({ dir, base, port }: ServeOptions): Promise<Served> {
  const root = resolve(ROOT, dir);
  if (!existsSync(root)) throw new Error(`${root} does not exist. Run \`npm run build\` first.`);
  const cleanBase = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(createAnswer(root, cleanBase));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${cleanBase}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

const FIRST_PORT = 4321;
const LAST_PORT = FIRST_PORT + 100;

async function serveOnNextFreePort(options: Omit<ServeOptions, 'port'>): Promise<Served> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`Every port from ${FIRST_PORT} to ${LAST_PORT} is taken.`);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`"${text}" is not a port number.`);
  return port;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' }, // the name astro.config.mjs reads
      port: { type: 'string' },
    },
  });
  const port = values.port ?? (process.env.PORT || undefined);
  const { dir, base } = values;
  const served =
    port === undefined ? await serveOnNextFreePort({ dir, base }) : await serve({ dir, base, port: portNumber(port) });
  console.log(`Serving ${dir}, until Ctrl+C, at\n${served.url}`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    const isTaken = isPortTaken(error) ? ' Choose another with --port, or leave it out.' : '';
    console.error(`${error instanceof Error ? error.message : String(error)}${isTaken}`);
    process.exitCode = 1;
  }
}
