import { chromium } from 'playwright';
import { packageProgram } from '../package-program.ts';
import { runCommand } from '../run-command.ts';
import { lastWords } from './last-words.ts';
import { probeBrowser, type Outcome } from './probe-browser.ts';

/**
 * Downloads Playwright's Chromium, then its system libraries if it does not start without them.
 * Not `--with-deps` in one go: the download fails on closed networks and is stopped after three minutes, and stopping
 * it must not cut off a package manager half-way.
 */
export async function installWithPlaywright(): Promise<Outcome> {
  const source = "Playwright's installer";
  const cli = packageProgram('playwright');
  const download = await runCommand(process.execPath, [cli, 'install', 'chromium'], { limitSeconds: 180 });
  if (download.code !== 0) {
    const reason = download.timedOut ? 'not done after 180 s' : lastWords(download.output, `code ${download.code}`);
    return { said: [`${source} (playwright install chromium): ${reason}`] };
  }
  const first = await probeBrowser(chromium.executablePath(), source);
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if ('found' in first || !isLinuxRoot) return first;

  const libraries = await runCommand(process.execPath, [cli, 'install-deps', 'chromium'], { limitSeconds: 600 });
  const second = await probeBrowser(chromium.executablePath(), source);
  if ('found' in second) return second;
  const reason = lastWords(libraries.output, `code ${libraries.code}`);
  return { said: [...first.said, `${source} (playwright install-deps chromium): ${reason}`, ...second.said] };
}
