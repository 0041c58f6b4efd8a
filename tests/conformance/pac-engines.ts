/** Three engines that run a PAC file for real: Chromium's, Mozilla's old one, and the QuickJS that `pac-resolver` runs it in. */
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createPacResolver } from 'pac-resolver';
import { QuickJS } from 'quickjs-wasi';
import { browserArgs } from '../../scripts/find-browser.ts';
import type { Program } from '../../scripts/testing/conformance-programs.ts';
import type { Gate } from './gate.ts';
import type { Answer, Probe } from './probes.ts';
import { listen, runToEnd, temporaryFolder } from './running.ts';

/** What a PAC file of ours gives for a name that is not listed. */
const NOWHERE = 'blocked.invalid';

/** `pac-resolver` with a PAC file: allowed is what goes to the proxy given, refused what goes nowhere. */
export async function resolverGate(pac: string, proxy: string): Promise<Gate> {
  const findProxy = createPacResolver(await QuickJS.create(), pac);
  return {
    ask: async (host, port) => answerOf(await findProxy(urlOf(host, port), host), proxy),
    stop: async () => undefined,
  };
}

/** So many answers are read from one run; the end of a longer output is all that is kept. */
const MOST_ADDRESSES = 100;

/** Mozilla's old engine with a PAC file and the questions that will be put to it; it knows no JavaScript later than 1.7. */
export async function pactesterGate(
  program: Program,
  pac: string,
  proxy: string,
  probes: readonly Pick<Probe, 'host' | 'port'>[],
): Promise<Gate> {
  const { folder, remove } = temporaryFolder();
  try {
    const [file, list] = [join(folder, 'entra.pac'), join(folder, 'addresses')];
    writeFileSync(file, pac);
    const answers = new Map<string, string>();
    for (let at = 0; at === 0 || at < probes.length; at += MOST_ADDRESSES) {
      const some = probes.slice(at, at + MOST_ADDRESSES).map(({ host, port }) => urlOf(host, port));
      writeFileSync(list, some.map((url) => `${url}\n`).join(''));
      const { code, output } = await runToEnd(program, ['-p', file, '-c', '127.0.0.1', '-f', list]);
      if (code !== 0) throw new Error(`pactester ended with ${String(code)}: ${output}`);
      for (const [, url = '', said = ''] of output.matchAll(/^(\S+) : (.+)$/gm)) answers.set(url, said);
    }
    return {
      ask: async (host, port) => answerOf(answers.get(urlOf(host, port)) ?? 'nothing', proxy),
      stop: async () => undefined,
    };
  } finally {
    remove();
  }
}

function answerOf(said: string, proxy: string): Answer {
  if (said === `PROXY ${proxy}`) return 'allowed';
  if (said === `PROXY ${NOWHERE}:1`) return 'refused';
  throw new Error(`the file said ${said}`);
}

/** A proxy that writes down which targets it is asked for, and serves none of them. */
export interface RecordingProxy {
  readonly address: string;
  readonly targets: Set<string>;
  readonly stop: () => void;
}

/** Starts such a proxy on a free port. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const targets = new Set<string>();
  const server = createServer((asked, reply) => {
    const { hostname, port } = new URL(asked.url ?? '');
    targets.add(`${hostname}:${port === '' ? '80' : port}`);
    reply.end();
  });
  server.on('connect', (asked, socket) => {
    targets.add(String(asked.url));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
  });
  return { address: `127.0.0.1:${await listen(server)}`, targets, stop: () => stopServer(server) };
}

/** Chromium with a PAC file from a server on this machine: allowed is what arrives at the proxy, refused what arrives at the end of the way to nowhere. */
export async function chromiumGate(program: Program, pac: string, proxy: RecordingProxy): Promise<Gate> {
  const nowhere = await recordingProxy();
  proxy.targets.clear();
  const pages = createServer((asked, reply) => {
    const isPac = asked.url === '/entra.pac';
    reply.setHeader('Content-Type', isPac ? 'application/x-ns-proxy-autoconfig' : 'text/html');
    reply.end(isPac ? pac : '<!doctype html><title>empty</title>');
  });
  const address = `http://127.0.0.1:${await listen(pages)}`;
  // Nothing is looked up and nothing leaves this machine; the way to nowhere leads to a second recording proxy.
  const names = [`MAP ${NOWHERE} ${nowhere.address}`, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({
    executablePath: program.executable,
    env: { ...process.env, ...program.env },
    args: [...browserArgs(), `--proxy-pac-url=${address}/entra.pac`, `--host-resolver-rules=${names.join(',')}`],
  });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    ask: async (host, port) => {
      await page.evaluate(
        (url) => fetch(url, { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined),
        urlOf(host, port),
      );
      const target = `${host.toLowerCase()}:${port}`;
      if (proxy.targets.has(target)) return 'allowed';
      if (nowhere.targets.has(target)) return 'refused';
      throw new Error('it arrived nowhere');
    },
    stop: async () => {
      await browser.close();
      nowhere.stop();
      stopServer(pages);
    },
  };
}

function urlOf(host: string, port: number): string {
  if (port === 80) return `http://${host}/`;
  return port === 443 ? `https://${host}/` : `https://${host}:${port}/`;
}

function stopServer(server: Server): void {
  server.closeAllConnections();
  server.close();
}
