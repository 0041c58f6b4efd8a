import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { systemBrowsers } from './system-browsers.ts';

/** The browser `findBrowser` would most likely choose, looked up on disk only; throws a remedy when there is none. */
export function installedBrowser(): string {
  const places = [process.env.CHROMIUM_PATH ?? '', chromium.executablePath()].filter((place) => existsSync(place));
  const [executable] = [...places, ...systemBrowsers()];
  if (executable === undefined) {
    throw new Error('No browser is installed. Run `node scripts/find-browser.ts`: it finds or installs one.');
  }
  return executable;
}
