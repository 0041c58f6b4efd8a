import { expect, test } from './site.ts';
import { searchPage } from './pages/search-box.ts';
import { SearchDialog } from './pages/search-dialog.ts';

test.describe('without WebAssembly', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebAssembly'));
  });

  for (const { query, path } of [
    { query: '80072ee7', path: '/errors/hr-80072ee7/' },
    { query: 'crl3.digicert.com', path: '/hosts/crl3-digicert-com/' },
    { query: 'proxy authentication required', path: '/errors/proxy-407/' },
  ]) {
    test(`${query} is still found by name`, async ({ site }) => {
      await site.open('');
      const dialog = new SearchDialog(site.page);
      await dialog.search(query);
      await expect(dialog.hits.first()).toHaveAttribute('href', path);
    });
  }

  test('a search for words says that the text could not be searched', async ({ site }) => {
    await site.open('search/?q=proxy%20timeout%20export');
    await expect(searchPage(site.page).results).toContainText(/cannot search the text/);
    expect(site.watch.requested(/\.pagefind$/), 'nothing is loaded that cannot run').toEqual([]);
  });
});

test.describe('when the index cannot be reached', () => {
  test('the dialog says so, keeps what was typed, offers the lists, and works once it can', async ({ site }) => {
    await site.cutOff(/search-(?:codes|words)\.json/);
    await site.open('');
    const dialog = new SearchDialog(site.page);
    await dialog.search('407');
    await expect(dialog.results).toContainText('The search index could not be loaded.');
    await expect(dialog.status).toHaveText('Search failed.');
    await expect(dialog.results.getByRole('link', { name: 'All errors' })).toHaveAttribute('href', '/errors/');
    await expect(dialog.field).toHaveValue('407');
    await site.page.unroute(/search-(?:codes|words)\.json/);
    await dialog.press('Enter');
    await expect(site.page).toHaveURL(/\/errors\/proxy-407\/$/);
  });

  test('the search page says so', async ({ site }) => {
    await site.cutOff(/search-(?:codes|words)\.json/);
    await site.open('search/?q=407');
    await expect(searchPage(site.page).results).toContainText('The search index could not be loaded.');
  });

  test('a search script that does not come is said in words', async ({ site }) => {
    await site.cutOff(/\/attach\.[^/]*\.js/);
    await site.open('');
    await new SearchDialog(site.page).open();
    await expect(site.page.locator('[data-said]')).toHaveText('The search could not be loaded.');
  });
});

test.describe('what is typed before the script wakes is not lost', () => {
  test('on the search page, typed before any script has come', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto('search/', { waitUntil: 'commit' });
    const box = searchPage(site.page);
    await box.type('12007');
    release();
    await expect(box.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
    await expect(box.field).toHaveValue('12007');
  });

  test('on the search page, with the field focused before and typed into after', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto('search/', { waitUntil: 'commit' });
    const box = searchPage(site.page);
    await box.field.focus();
    release();
    await site.page.waitForLoadState('load');
    await site.page.keyboard.type('12007');
    await expect(box.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
  });

  test('on the search page, with Enter pressed while the search is on the way', async ({ site }) => {
    const release = await site.hold(/\/attach\.[^/]*\.js/);
    await site.open('search/');
    const box = searchPage(site.page);
    await box.type('12007');
    await box.press('Enter');
    release();
    await expect(box.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
    await expect(box.hits.first()).toBeFocused();
    await expect(box.field).toHaveValue('12007');
    expect(site.watch.requested(/12007/), 'it stays out of the address').toEqual([]);
  });

  test('in the dialog, with Enter pressed while the search is on the way', async ({ site }) => {
    const release = await site.hold(/\/attach\.[^/]*\.js/);
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('12007');
    await dialog.press('Enter');
    release();
    await expect(site.page).toHaveURL(/\/errors\/hr-80072ee7\/$/);
    expect(site.watch.requested(/12007/), 'it stays out of the address').toEqual([]);
  });

  test('in the dialog, while its script is on the way', async ({ site }) => {
    const release = await site.hold(/\/attach\.[^/]*\.js/);
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('12007');
    release();
    await expect(dialog.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
  });

  test('on the search page, while its address asks for something else', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto('search/?q=407', { waitUntil: 'commit' });
    const box = searchPage(site.page);
    await box.type('12007');
    release();
    await expect(box.hits.first()).toHaveAttribute('href', '/errors/hr-80072ee7/');
  });
});
