import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a command ended: `code` is null when a signal ended it or it never started; `output` is the end of what it said. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly timedOut: boolean;
  readonly seconds: number;
}

/** `show` passes the output through to ours instead of keeping it; `signal` ends the command as the time limit would. */
export interface CommandOptions {
  readonly limitSeconds: number;
  readonly show?: boolean;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

const KEPT_CHARACTERS = 20_000;
const GRACE_MS = 5_000;
const INNER_GRACE_MS = 2_000; // shorter, so that a command run by a command is gone before its runner is ended
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const onWindows = process.platform === 'win32';

/** Runs one program without a shell and never rejects; past its limit the program and all its children are ended. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const started = performance.now();
  const limit = AbortSignal.timeout(options.limitSeconds * 1000);
  const stop = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const pipe = options.show ? 'inherit' : 'pipe';
  const child = spawn(command, args, {
    stdio: ['ignore', pipe, pipe],
    detached: !onWindows, // its own process group, so that one signal reaches its children too
    env: options.env ?? process.env,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });

  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT_CHARACTERS);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);

  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', (code) => resolve(code));
    // A grandchild may hold the pipes open long after the program has ended.
    child.once('exit', (code) => setTimeout(() => resolve(code), 1_000));
  });
  let ending: Promise<void> | undefined;
  const end = (graceMs = GRACE_MS): void => {
    if (child.pid !== undefined) ending ??= endTree(child.pid, graceMs);
  };
  const onAbort = (): void => end();
  if (stop.aborted) end();
  else stop.addEventListener('abort', onAbort, { once: true });
  const told = options.signal ? undefined : passOnSignals(() => end(INNER_GRACE_MS));

  const code = await ended;
  stop.removeEventListener('abort', onAbort);
  await ending;
  told?.();
  const timedOut = ending !== undefined && limit.aborted;
  return { code, output, timedOut, seconds: (performance.now() - started) / 1000 };
}

/**
 * Its own process group keeps a signal meant for us from the command: calls `end` for it instead. The function given back
 * stops listening, and has the signal do to us what it was sent for.
 */
function passOnSignals(end: () => void): () => void {
  const received: NodeJS.Signals[] = [];
  const listener = (signal: NodeJS.Signals): void => {
    received.push(signal);
    end();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.off(signal, listener);
    const [first] = received;
    if (first !== undefined) process.kill(process.pid, first);
  };
}

async function endTree(pid: number, graceMs: number): Promise<void> {
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  const deadline = Date.now() + graceMs;
  signalGroup(pid, 'SIGTERM');
  while (signalGroup(pid, 0) && Date.now() < deadline) await sleep(100);
  signalGroup(pid, 'SIGKILL');
}

function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false; // nobody is left in the group
  }
}
