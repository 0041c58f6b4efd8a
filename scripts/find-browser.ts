import { chromium } from 'playwright';
import { installWithApt } from './browser/install-with-apt.ts';
import { installWithPlaywright } from './browser/install-with-playwright.ts';
import { probeBrowser, type FoundBrowser, type Outcome } from './browser/probe-browser.ts';
import { probeSystemBrowsers } from './browser/probe-system-browsers.ts';

export { browserArgs } from './browser/browser-args.ts';
export type { FoundBrowser } from './browser/probe-browser.ts';

const WAYS: readonly (() => Promise<Outcome>)[] = [
  namedInEnvironment,
  () => probeBrowser(chromium.executablePath(), "Playwright's own browser"),
  () => probeSystemBrowsers('system browser'),
  installWithPlaywright,
  installWithApt,
];

/** A Chromium that starts, found or else installed; rejects with one error that lists every attempt and what it said. */
export async function findBrowser(): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const way of WAYS) {
    const outcome = await way();
    if ('found' in outcome) return outcome.found;
    tried.push(...outcome.said);
  }
  throw new Error(
    ['No browser was found, and none could be installed. Tried:', ...tried.map((line) => `  - ${line}`)].join('\n') +
      '\nInstall Chromium or Chrome, or set CHROMIUM_PATH to the full path of one.',
  );
}

async function namedInEnvironment(): Promise<Outcome> {
  const executable = process.env.CHROMIUM_PATH;
  return executable ? probeBrowser(executable, 'CHROMIUM_PATH') : { said: [] };
}

if (import.meta.main) {
  try {
    const { executable, how } = await findBrowser();
    console.error(`Browser: ${how}`);
    console.log(executable);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
