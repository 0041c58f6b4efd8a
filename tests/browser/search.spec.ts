import { expect, test } from './site.ts';
import { searchPage } from './pages/search-box.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { FINDS, MARKUP, UNKNOWN } from './search-tables.ts';

const PAGEFIND_OR_INDEX = /\/pagefind\/|search-(?:codes|words)\.json/;

test.describe('what is known comes first', () => {
  for (const { query, path, why } of FINDS) {
    test(`${query} leads to ${path} (${why})`, async ({ site }) => {
      await test.step('in the dialog', async () => {
        await site.open('guide/');
        const dialog = new SearchDialog(site.page);
        await dialog.search(query);
        await expect(dialog.hits.first()).toHaveAttribute('href', `/${path}`);
        await expect(dialog.status).toHaveText(/^\d+ results?$/);
      });
      await test.step('on the search page', async () => {
        await site.open(`search/?q=${encodeURIComponent(query)}`);
        await expect(searchPage(site.page).hits.first()).toHaveAttribute('href', `/${path}`);
        await searchPage(site.page).hits.first().click();
        await expect(site.page).toHaveURL(new URL(path, test.info().project.use.baseURL).href);
      });
    });
  }
});

test.describe('what is not known is called unknown', () => {
  for (const { query, says, why } of UNKNOWN) {
    test(`${query} shows no result (${why})`, async ({ site }) => {
      await site.open('');
      const dialog = new SearchDialog(site.page);
      await dialog.search(query);
      for (const box of [dialog, searchPage(site.page)]) {
        if (box !== dialog) await site.open(`search/?q=${encodeURIComponent(query)}`);
        await expect(box.results).toContainText(says);
        await expect(box.status).toHaveText('Nothing is known.');
        await expect(box.hits).toHaveCount(0);
      }
    });
  }
});

test.describe('the text of pages', () => {
  test('is searched after the names, and a result opens at its place', async ({ site }) => {
    await site.open('');
    const dialog = new SearchDialog(site.page);
    await dialog.search('proxy timeout export');
    await expect(dialog.results.getByRole('heading', { name: 'In the text' })).toBeVisible();
    await dialog.hits.and(site.page.locator('.sub')).first().click();
    await expect(site.page).toHaveURL(/\/(errors|guide|hosts)\/[a-z0-9-]+\/#[a-z0-9-]+$/);
  });

  test('keeps its spaces around the words that are marked', async ({ site }) => {
    await site.open('search/?q=proxy%20timeout%20export');
    const glued = searchPage(site.page).results.locator('mark');
    await expect(glued.first()).toBeVisible();
    const letters = await glued.evaluateAll((marks) =>
      marks
        .map(
          (mark) => `${mark.previousSibling?.textContent?.slice(-1) ?? ''}${mark.nextSibling?.textContent?.[0] ?? ''}`,
        )
        .filter((around) => /\p{L}/u.test(around)),
    );
    expect(letters).toEqual([]);
  });

  test('is not quoted with the signs of the path strip in it', async ({ site }) => {
    await site.open('search/?q=proxy%20timeout%20export');
    await expect(searchPage(site.page).results.locator('mark').first()).toBeVisible();
    await expect(searchPage(site.page).results).not.toContainText(/[✓×]|not reached/);
  });
});

test.describe('markup typed as text stays text', () => {
  for (const markup of MARKUP) {
    test(markup, async ({ site }) => {
      await site.open('');
      const dialog = new SearchDialog(site.page);
      await dialog.search(markup);
      await expect(dialog.status).not.toBeEmpty();
      await site.open(`search/?q=${encodeURIComponent(markup)}`);
      const box = searchPage(site.page);
      await expect(box.status).not.toBeEmpty();
      await expect(box.field).toHaveValue(markup);
      await expect(box.results.locator('img, script, i, b:not(a.hit > b)')).toHaveCount(0);
    });
  }
});

test.describe('what is loaded', () => {
  for (const path of ['', 'errors/proxy-407/', 'guide/machine-config/', 'search/']) {
    test(`/${path} asks for no index before someone searches`, async ({ site }) => {
      await site.open(path);
      await site.page.waitForLoadState('networkidle');
      expect(site.watch.requested(PAGEFIND_OR_INDEX)).toEqual([]);
      const dialog = new SearchDialog(site.page);
      await dialog.search('AADSTS50126');
      await expect(dialog.hits).not.toHaveCount(0);
      expect(site.watch.requested(/search-(?:codes|words)\.json/)).toHaveLength(1);
      expect(site.watch.requested(/\/pagefind\//), 'a code needs no prose').toEqual([]);
    });
  }
});

test.describe('the box on the search page', () => {
  test('searches as one types, and its button moves to the first result', async ({ site }) => {
    await site.open('search/');
    const box = searchPage(site.page);
    await box.type('12007');
    await expect(box.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
    await box.root.getByRole('button', { name: 'Search' }).click();
    await expect(box.hits.first()).toBeFocused();
    await expect(site.page).toHaveURL(/\/search\/$/);
  });
});
