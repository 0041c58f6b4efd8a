/** Programs that run for the length of a test, in a folder and on a port of their own. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../../scripts/run-command.ts';
import { installedProgram, type ConsumerId, type Program } from '../../scripts/testing/conformance-programs.ts';

const START_MS = 15_000;

/** The program, or the sentence that says why its tests are skipped. */
export function programOrReason(
  id: ConsumerId,
): { readonly program: Program; readonly skip: false } | { readonly program?: never; readonly skip: string } {
  const program = installedProgram(id);
  return program === undefined ? { skip: missingBecause(id) } : { program, skip: false };
}

/** Why a program is not there, as the test run found out. */
export function missingBecause(id: string): string {
  const reasons: unknown = JSON.parse(process.env.CONFORMANCE_MISSING ?? '{}');
  const entry = Object.entries(reasons ?? {}).find(([name]) => name === id)?.[1];
  const remedy = '`node scripts/testing/find-conformance-programs.ts` looks for it and gets it';
  return `${id} is not on this machine: ${typeof entry === 'string' ? entry : remedy}`;
}

/** A new folder that a program without our rights may write to as well; `remove` takes it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  chmodSync(folder, 0o777);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * A port of 127.0.0.1 that nobody listens on at this moment. Not one that the system gives out itself: until the program
 * takes it, a connection of another test could be given the same.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    const server = createServer();
    const isFree = await listen(server, port).then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** Has a server listen on 127.0.0.1, on a free port where none is given, and gives the port. */
export async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Runs a program to its end and gives its exit code and what it printed. */
export async function runToEnd(
  program: Program,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return runCommand(program.executable, args, { limitSeconds: 60, env: { ...process.env, ...program.env } });
}

/** Starts a program that stays in the foreground; resolves when all its ports answer, with a function that ends it. */
export async function startProgram(
  program: Program,
  args: readonly string[],
  ports: readonly number[],
): Promise<() => Promise<void>> {
  const child = spawn(program.executable, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...program.env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  }
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', endWithUs);
    endWithUs(); // at once: all that it wrote lies in a folder that is removed, and Squid takes a second to end by itself
    await ended;
  };

  const deadline = Date.now() + START_MS;
  for (const port of ports) {
    while (!(await answers(port))) {
      if (hasEnded || Date.now() > deadline) {
        await stop();
        throw new Error(`${program.executable} did not start listening:\n${said}`);
      }
      await sleep(30);
    }
  }
  return stop;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', done(true)).once('error', done(false));
  });
}
