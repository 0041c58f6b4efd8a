import { expect, test, type Site } from './site.ts';
import { MISSING, TEMPLATES } from './templates.ts';
import { overflow } from './pages/overflow.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { searchPage } from './pages/search-box.ts';

const WIDTHS = [320, 360, 390, 768, 1024, 1280, 1440] as const;

const PAGES = [
  ...TEMPLATES,
  { name: 'an error with a long name', path: 'errors/wizard-configure-aad-sync-sending-request/' },
  { name: 'the host with the longest name', path: 'hosts/adminwebservice-microsoftonline-com/' },
] as const;

async function tooWide(site: Site, widths: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await site.page.setViewportSize({ width, height: 900 });
    const found = await overflow(site.page);
    if (found.length > 0) faults.push(`at ${width}: ${found.join(', ')}`);
  }
  return faults;
}

test.describe(`nothing sticks out sideways at ${WIDTHS.join(', ')} px`, () => {
  for (const { name, path } of PAGES) {
    test(name, async ({ site }) => {
      await site.open(path);
      expect(await tooWide(site, WIDTHS)).toEqual([]);
    });
  }

  test('the page for missing addresses', async ({ site }) => {
    await site.openMissing(MISSING);
    await expect(site.page.locator('[data-closest]')).toBeVisible();
    expect(await tooWide(site, WIDTHS)).toEqual([]);
  });

  for (const { query, why } of [
    { query: 'AADSTS', why: 'many results' },
    { query: 'proxy timeout export', why: 'results from the text' },
    { query: `${'verylongword'.repeat(12)}`, why: 'a word that does not break, quoted back' },
    { query: `${'a'.repeat(60)}.${'b'.repeat(60)}.example`, why: 'a host that does not break, quoted back' },
  ]) {
    test(`the search with ${why}`, async ({ site }) => {
      await site.open(`search/?q=${encodeURIComponent(query)}`);
      await expect(searchPage(site.page).status).not.toBeEmpty();
      expect(await tooWide(site, WIDTHS)).toEqual([]);
      const dialog = new SearchDialog(site.page);
      await site.page.setViewportSize({ width: 320, height: 700 });
      await dialog.search(query);
      await expect(dialog.status).not.toBeEmpty();
      expect(await dialog.results.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
      await expect(dialog.closer).toBeInViewport({ ratio: 1 });
    });
  }
});

test.describe('at 200 %', () => {
  test.describe('of a window 640 px wide, which leaves 320', () => {
    test.use({ viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 });

    for (const { name, path } of PAGES) {
      test(`${name} fits, and its heading can be read`, async ({ site }) => {
        await site.open(path);
        expect(await overflow(site.page)).toEqual([]);
        const heading = site.page.getByRole('heading', { level: 1 });
        await heading.scrollIntoViewIfNeeded();
        await expect(heading).toBeInViewport();
      });
    }
  });

  for (const { name, path } of PAGES) {
    test(`of the text alone, ${name} fits`, async ({ site }) => {
      await site.open(path);
      await site.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await tooWide(site, [1280, 640])).toEqual([]);
    });
  }
});
