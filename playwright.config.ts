import { defineConfig } from 'playwright/test';
import { browserArgs } from './scripts/browser/browser-args.ts';
import { installedBrowser } from './scripts/browser/installed-browser.ts';

// Read again by every worker, after tests/browser/server.ts has set the address.
const siteUrl = process.env.SITE_URL;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/browser/server.ts',
  fullyParallel: true,
  workers: 2,
  // On a shared machine a browser can stall once; what needs a second try is listed as flaky and is to be looked at.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    ...(siteUrl === undefined ? {} : { baseURL: siteUrl }),
    launchOptions: { executablePath: installedBrowser(), args: [...browserArgs()] },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
