import { aptInstall, aptUpdate } from '../apt-get.ts';
import { probeSystemBrowsers } from './probe-system-browsers.ts';
import type { Outcome } from './probe-browser.ts';

// The shell is the same engine without a window; where a release has no such package, the whole browser will do.
const PACKAGES = ['chromium-headless-shell', 'chromium'] as const;

/** Installs Chromium with `apt-get` where we are root on Debian or a system like it; elsewhere says what a person can do. */
export async function installWithApt(): Promise<Outcome> {
  if (process.platform !== 'linux') return { said: ['apt-get: not a Linux system'] };
  if (process.getuid?.() !== 0) return { said: ['apt-get: needs root; run: sudo apt-get install chromium'] };

  const said = [...(await aptUpdate())]; // one broken source of many need not matter, so go on
  for (const browser of PACKAGES) {
    const installSaid = await aptInstall([browser, 'fonts-liberation']);
    if (installSaid.length === 0) return probeSystemBrowsers('installed with apt-get');
    said.push(...installSaid);
  }
  return { said };
}
