import { test as base, type Page } from 'playwright/test';
import { Watch } from './watch.ts';

export { expect } from 'playwright/test';

/** The site as a reader holds it: one page of a browser that is watched all the time. Addresses are paths inside the site. */
export class Site {
  readonly page: Page;
  readonly watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.page = page;
    this.watch = watch;
  }

  /** Opens a page by its path inside the site, `''` for home. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Opens an address that has no page; the answer 404 is then no fault. */
  async openMissing(path: string): Promise<void> {
    this.watch.expectFault(/^answered 404: /);
    this.watch.expectFault(/^console: Failed to load resource: the server responded with a status of 404/);
    await this.page.goto(path);
  }

  /** Makes every request for a matching address fail, as when the network is gone. */
  async cutOff(pattern: RegExp): Promise<void> {
    this.watch.expectFault(pattern);
    await this.page.route(pattern, (route) => route.abort());
  }

  /** Holds back every matching request until the returned function is called. */
  async hold(pattern: RegExp): Promise<() => void> {
    const gate = Promise.withResolvers<void>();
    await this.page.route(pattern, async (route) => {
      await gate.promise;
      await route.continue();
    });
    return () => gate.resolve();
  }
}

interface Fixtures {
  readonly watch: Watch;
  readonly site: Site;
}

/** Playwright's test, in which every test fails on what `Watch` collects. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('No site is served: tests/browser/server.ts sets SITE_URL.');
      const watch = new Watch(new URL(baseURL).origin);
      await watch.follow(context);
      await use(watch);
      base.expect(watch.verdict(), 'faults of the pages visited').toEqual([]);
    },
    { auto: true },
  ],
  site: async ({ page, watch }, use) => {
    await use(new Site(page, watch));
  },
});
