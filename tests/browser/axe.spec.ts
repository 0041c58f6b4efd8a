import { expect, test, type Site } from './site.ts';
import { violations } from './pages/axe.ts';
import { allPages, shards } from './pages/all-pages.ts';
import { searchPage } from './pages/search-box.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { MISSING, TEMPLATES } from './templates.ts';

interface Scene {
  readonly name: string;
  readonly show: (site: Site) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  ...TEMPLATES.map(({ name, path }) => ({ name, show: (site: Site) => site.open(path) })),
  {
    name: 'the search with results from names and text',
    show: async (site) => {
      await site.open('search/?q=proxy%20timeout%20export');
      await expect(searchPage(site.page).results.locator('mark').first()).toBeVisible();
    },
  },
  {
    name: 'the open dialog with results',
    show: async (site) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.search('AADSTS');
      await expect(dialog.hits).not.toHaveCount(0);
    },
  },
  {
    name: 'the open dialog that knows nothing',
    show: async (site) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.search('AADSTS99999999');
      await expect(dialog.status).not.toBeEmpty();
    },
  },
  {
    name: 'the page for missing addresses',
    show: async (site) => {
      await site.openMissing(MISSING);
      await expect(site.page.locator('[data-closest]')).toBeVisible();
    },
  },
];

const LOOKS = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

test.describe('axe finds nothing, in light and dark, at 390 and 1280 px', () => {
  for (const { name, show } of SCENES) {
    test(name, async ({ site }) => {
      test.slow();
      await show(site);
      for (const { colorScheme, width } of LOOKS) {
        await test.step(`${colorScheme}, ${width} px`, async () => {
          await site.page.setViewportSize({ width, height: 900 });
          await site.page.emulateMedia({ colorScheme });
          expect.soft(await violations(site.page), `${colorScheme}, ${width} px`).toEqual([]);
        });
      }
    });
  }
});

// `npm run test:a11y`: every page once, the four looks taking turns; four times as long would show little more.
if (process.env.A11Y_ALL === '1') {
  test.describe('axe finds nothing on any page, one look a page', () => {
    for (const shard of shards(8)) {
      test(`pages ${shard.name}`, async ({ site }) => {
        test.setTimeout(20 * 60_000);
        const found: string[] = [];
        for (const [index, { path }] of shard.of(await allPages(site.page)).entries()) {
          const { colorScheme, width } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
          await site.page.setViewportSize({ width, height: 900 });
          await site.page.emulateMedia({ colorScheme });
          await site.open(path);
          const here = await violations(site.page);
          found.push(...here.map((violation) => `/${path} (${colorScheme}, ${width} px): ${violation}`));
        }
        expect(found).toEqual([]);
      });
    }
  });
}
