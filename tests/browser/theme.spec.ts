import { expect, test } from './site.ts';
import { Shell } from './pages/shell.ts';

test.describe('the theme', () => {
  for (const { choice, system, dark, why } of [
    { choice: 'as the system', system: 'light', dark: false, why: 'the system is light' },
    { choice: 'as the system', system: 'dark', dark: true, why: 'the system is dark' },
    { choice: 'light', system: 'dark', dark: false, why: 'the reader wins over the system' },
    { choice: 'dark', system: 'light', dark: true, why: 'the reader wins over the system' },
  ] as const) {
    test(`${choice} is ${dark ? 'dark' : 'light'} and stays so over a reload (${why})`, async ({ site }) => {
      await site.page.emulateMedia({ colorScheme: system });
      await site.open('errors/proxy-407/');
      const shell = new Shell(site.page);
      await shell.chooseTheme('dark');
      await shell.chooseTheme(choice);
      const paper = await shell.paper();
      expect(luminance(paper) < 0.2).toBe(dark);
      await site.page.reload();
      await expect(shell.theme.locator('option:checked')).toHaveText(choice);
      expect(await shell.paper()).toBe(paper);
      await site.open('guide/');
      expect(await shell.paper()).toBe(paper);
    });
  }

  test('is set before anything is painted', async ({ site }) => {
    await site.page.emulateMedia({ colorScheme: 'light' });
    await site.open('');
    await new Shell(site.page).chooseTheme('dark');
    await site.page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.documentElement.dataset['theme'] === undefined) return;
        performance.mark('theme-set');
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.reload({ waitUntil: 'commit' });
    await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
    const painted = await site.page.waitForFunction(
      () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-paint')?.startTime,
    );
    const set = await site.page.evaluate(() => performance.getEntriesByName('theme-set')[0]?.startTime ?? Infinity);
    expect(set).toBeLessThan((await painted.jsonValue()) ?? 0);
    release();
  });

  test('is not offered as kept where the browser keeps nothing', async ({ site }) => {
    await site.page.addInitScript(() => {
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
    });
    await site.open('');
    const shell = new Shell(site.page);
    await shell.chooseTheme('dark');
    await expect(shell.said).toContainText('holds for this page only');
    expect(luminance(await shell.paper())).toBeLessThan(0.2);
  });
});

/** Roughly how light a computed colour is, 0 to 1, from the numbers of `rgb()` or `color(srgb …)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red * 0.2126 + green * 0.7152 + blue * 0.0722) / (colour.startsWith('rgb') ? 255 : 1);
}
