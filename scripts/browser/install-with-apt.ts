import { runCommand } from '../run-command.ts';
import { lastWords } from './last-words.ts';
import { probeSystemBrowsers } from './probe-system-browsers.ts';
import type { Outcome } from './probe-browser.ts';

// Without the option an unreachable source is a warning, and the reason for what follows goes unsaid.
const UPDATE = ['update', '-o', 'APT::Update::Error-Mode=any'] as const;
const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'] as const;

/** Installs Chromium with `apt-get` where we are root on Debian or a system like it; elsewhere says what a person can do. */
export async function installWithApt(): Promise<Outcome> {
  if (process.platform !== 'linux') return { said: ['apt-get: not a Linux system'] };
  if (process.getuid?.() !== 0) return { said: ['apt-get: needs root; run: sudo apt-get install chromium'] };

  const updateSaid = await aptGet(UPDATE, 180); // one broken source of many need not matter, so go on
  const installSaid = await aptGet(INSTALL, 900);
  if (installSaid.length > 0) return { said: [...updateSaid, ...installSaid] };
  return probeSystemBrowsers('installed with apt-get');
}

/** Runs apt-get and gives what it said when it failed; nothing when it did not. */
async function aptGet(args: readonly string[], limitSeconds: number): Promise<readonly string[]> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output, timedOut } = await runCommand('apt-get', args, { limitSeconds, env });
  if (code === 0) return [];
  const reason = timedOut ? `not done after ${limitSeconds} s` : lastWords(output, `ended with code ${code}`);
  return [`apt-get ${args.join(' ')}: ${reason}`];
}
