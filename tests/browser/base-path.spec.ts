import { expect, test } from './site.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { searchPage } from './pages/search-box.ts';
import { Shell } from './pages/shell.ts';
import { TEMPLATES } from './templates.ts';

const BASE = '/some/base/';
const PUBLISHED = 'https://docs.fabrikam.example';
const based = process.env.BASE_SITE_URL;

test.use({ ...(based === undefined ? {} : { baseURL: based }) });

test.describe(`the site built for ${PUBLISHED}${BASE}`, () => {
  test.beforeEach(() => {
    expect(
      based,
      `dist-base is missing: OUT_DIR=dist-base BASE_PATH=${BASE} SITE=${PUBLISHED} npm run build`,
    ).toBeDefined();
  });

  for (const { name, path, says } of TEMPLATES) {
    test(`${name}: content, style and every link stay under the base`, async ({ site }) => {
      await site.open(path);
      await expect(site.page.getByRole('main')).toContainText(says);
      expect(await site.page.evaluate(() => getComputedStyle(document.body).display), 'the style has come').toBe(
        'flex',
      );
      const canonical = site.page.locator('link[rel="canonical"]');
      await expect(canonical).toHaveAttribute('href', `${PUBLISHED}${BASE}${path}`);
      const strays = await site.page.evaluate(
        (base) =>
          [...document.querySelectorAll('[href], [src], [action]')]
            .map((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []).join())
            .filter((to) => to.startsWith('/') && !to.startsWith(base)),
        BASE,
      );
      expect(strays).toEqual([]);
      expect(site.watch.requested(/./).filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
    });
  }

  test('links lead from home to errors to an error to a host and back', async ({ site }) => {
    const { page } = site;
    await site.open('');
    await page.getByRole('banner').getByRole('link', { name: 'Errors' }).click();
    await expect(page).toHaveURL(`${based}errors/`);
    await page.getByRole('main').getByRole('link', { name: '407 Proxy Authentication Required' }).first().click();
    await expect(page).toHaveURL(`${based}errors/proxy-407/`);
    await page.getByRole('banner').getByRole('link', { name: 'Hosts' }).click();
    await page.getByRole('main').getByRole('link', { name: 'crl3.digicert.com' }).first().click();
    await expect(page).toHaveURL(`${based}hosts/crl3-digicert-com/`);
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(`${based}`);
  });

  for (const { query, path } of [
    { query: 'AADSTS50126', path: 'errors/aadsts50126/' },
    { query: 'crl3.digicert.com', path: 'hosts/crl3-digicert-com/' },
  ]) {
    test(`the dialog finds ${query} and opens it`, async ({ site }) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.search(query);
      await dialog.hits.first().click();
      await expect(site.page).toHaveURL(`${based}${path}`);
    });
  }

  test('the text is searched, and its results open', async ({ site }) => {
    await site.open('search/?q=proxy%20timeout%20export');
    const prose = searchPage(site.page).hits.filter({ has: site.page.locator('mark') });
    await prose.first().click();
    await expect(site.page).toHaveURL((url) => /^(?:errors|guide)\/./.test(url.pathname.slice(BASE.length)));
    await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the theme holds from page to page', async ({ site }) => {
    await site.open('');
    await new Shell(site.page).chooseTheme('dark');
    await site.open('hosts/');
    await expect(site.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('an address without a page offers near ones that open', async ({ site }) => {
    await site.openMissing('errors/proxy-40/');
    await site.page.locator('[data-closest] a').first().click();
    await expect(site.page).toHaveURL(new RegExp(`${BASE}errors/proxy-40[37]/$`));
  });
});
