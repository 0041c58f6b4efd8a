import { expect, test } from './site.ts';
import { reachable, tab, tabFaults } from './pages/keyboard.ts';
import { MISSING } from './templates.ts';

test.describe('Tab reaches everything, in the order of the page, and shows where it is', () => {
  for (const { name, path, width } of [
    { name: 'home', path: '', width: 1280 },
    { name: 'home on a phone', path: '', width: 390 },
    { name: 'an error', path: 'errors/proxy-407/', width: 1280 },
    { name: 'an error on a phone', path: 'errors/proxy-407/', width: 390 },
    { name: 'an article', path: 'guide/machine-config/', width: 1280 },
    { name: 'a host', path: 'hosts/crl3-digicert-com/', width: 1280 },
    { name: 'the search', path: 'search/?q=AADSTS50126', width: 1280 },
    { name: 'the error lookup', path: 'tools/error-lookup/', width: 1280 },
    { name: 'the error lookup on a phone', path: 'tools/error-lookup/', width: 390 },
    { name: 'the page for missing addresses', path: MISSING, width: 1280 },
  ]) {
    test(name, async ({ site }) => {
      await site.page.setViewportSize({ width, height: 800 });
      await site.page.emulateMedia({ reducedMotion: 'reduce' }); // a page that glides is still on its way when asked
      await (path === MISSING ? site.openMissing(path) : site.open(path));
      await site.page.waitForLoadState('networkidle');
      expect((await reachable(site.page)).length).toBeGreaterThan(10);
      expect(await tabFaults(site.page)).toEqual([]);
    });
  }
});

test.describe('the dialog keeps the focus while it is open', () => {
  test('Tab goes from the field over the results and never to the page behind', async ({ site }) => {
    await site.open('guide/');
    await site.page.keyboard.press('Control+k');
    await site.page.keyboard.type('12007');
    await expect(site.page.locator('dialog a.hit').first()).toBeVisible();
    const behind: string[] = [];
    for (let step = 0; step < 12; step++) {
      const stop = await tab(site.page);
      const isInside = await site.page.evaluate(() => document.activeElement?.closest('dialog') !== null);
      if (stop && !isInside) behind.push(stop.words);
    }
    expect(behind).toEqual([]);
  });
});
