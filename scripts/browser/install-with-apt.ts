import { runCommand } from '../run-command.ts';
import { lastWords } from './last-words.ts';
import { probeSystemBrowsers } from './probe-system-browsers.ts';
import type { Outcome } from './probe-browser.ts';

// Without the option an unreachable source is a warning, and the reason for what follows goes unsaid.
const UPDATE = ['update', '-o', 'APT::Update::Error-Mode=any'] as const;
const INSTALL = ['install', '-y', '--no-install-recommends', 'fonts-liberation'] as const;
// The shell is the same engine without a window; where a release has no such package, the whole browser will do.
const PACKAGES = ['chromium-headless-shell', 'chromium'] as const;

/** Installs Chromium with `apt-get` where we are root on Debian or a system like it; elsewhere says what a person can do. */
export async function installWithApt(): Promise<Outcome> {
  if (process.platform !== 'linux') return { said: ['apt-get: not a Linux system'] };
  if (process.getuid?.() !== 0) return { said: ['apt-get: needs root; run: sudo apt-get install chromium'] };

  const updateSaid = await aptGet(UPDATE, 180); // one broken source of many need not matter, so go on
  const said = [...updateSaid];
  for (const browser of PACKAGES) {
    const installSaid = await aptGet([...INSTALL, browser], 900);
    if (installSaid.length === 0) return probeSystemBrowsers('installed with apt-get');
    said.push(...installSaid);
  }
  return { said };
}

/** Runs apt-get and gives what it said when it failed; nothing when it did not. */
async function aptGet(args: readonly string[], limitSeconds: number): Promise<readonly string[]> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output, timedOut } = await runCommand('apt-get', args, { limitSeconds, env });
  if (code === 0) return [];
  const reason = timedOut ? `not done after ${limitSeconds} s` : lastWords(output, `ended with code ${code}`);
  return [`apt-get ${args.join(' ')}: ${reason}`];
}
