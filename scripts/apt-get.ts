import { lastWords } from './browser/last-words.ts';
import { runCommand } from './run-command.ts';

// Without the option an unreachable source is a warning, and the reason for what follows goes unsaid.
const UPDATE = ['update', '-o', 'APT::Update::Error-Mode=any'] as const;
const MINUTES = 60;

/** Brings apt's lists up to date and gives what it said when it failed; nothing when it did not. */
export function aptUpdate(...options: readonly string[]): Promise<readonly string[]> {
  return aptGet([...UPDATE, ...options], 3 * MINUTES);
}

/** Installs packages without what they merely recommend, and gives what apt said when it failed; nothing when it did not. */
export function aptInstall(packages: readonly string[], ...options: readonly string[]): Promise<readonly string[]> {
  return aptGet(['install', '-y', '--no-install-recommends', ...options, ...packages], 15 * MINUTES);
}

async function aptGet(args: readonly string[], limitSeconds: number): Promise<readonly string[]> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output, timedOut } = await runCommand('apt-get', args, { limitSeconds, env });
  if (code === 0) return [];
  const reason = timedOut ? `not done after ${limitSeconds} s` : lastWords(output, `ended with code ${code}`);
  return [`apt-get ${args.filter((arg) => !/[=/]|^-o$/.test(arg)).join(' ')}: ${reason}`];
}
