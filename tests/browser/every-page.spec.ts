import { expect, test } from './site.ts';
import { allPages, shards } from './pages/all-pages.ts';
import { MISSING } from './templates.ts';

test.describe('every page logs no error, breaks no policy, asks no stranger, and has its title and heading', () => {
  for (const shard of shards(8)) {
    test(`pages ${shard.name}`, async ({ site }) => {
      test.setTimeout(3 * 60_000);
      const pages = shard.of(await allPages(site.page));
      expect(pages.length).toBeGreaterThan(40);
      const faults: string[] = [];
      for (const { path, title } of pages) {
        await site.open(path);
        const met = await site.page.evaluate(() => {
          const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
          return { title: document.title, headings: headings.map((heading) => heading.innerText.trim()) };
        });
        if (!met.title.includes(title)) faults.push(`/${path}: titled ${met.title}, listed as ${title}`);
        if (met.headings.length !== 1 || met.headings[0] === '') faults.push(`/${path}: headings ${met.headings}`);
      }
      expect(faults).toEqual([]);
    });
  }

  test('and so has the page for missing addresses', async ({ site }) => {
    await site.openMissing(MISSING);
    await expect(site.page).toHaveTitle(/^Not found/);
    await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
