import { expect, test } from './site.ts';
import { MISSING, TEMPLATES } from './templates.ts';

test.use({ javaScriptEnabled: false });

test.describe('with script off', () => {
  for (const { name, path, says } of TEMPLATES) {
    test(`${name} shows its content and no control that does nothing`, async ({ site }) => {
      await site.open(path);
      const { page } = site;
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main').getByText(says).first()).toBeAttached();
      await expect(page.getByRole('main')).toContainText(says);
      for (const dead of ['[data-find-open]', '[data-copy]', '[data-theme-choice]', 'dialog']) {
        await expect(page.locator(dead).filter({ visible: true }), dead).toHaveCount(0);
      }
      const buttons = page.getByRole('button');
      await expect(buttons.and(page.locator('form button:not([type="button"])'))).toHaveCount(await buttons.count());
      await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/search/');
    });
  }

  test('the search page offers the lists, and each opens', async ({ site }) => {
    await site.open('search/?q=407');
    const note = site.page.locator('main .note');
    await expect(note).toContainText('The search needs script');
    const links = note.getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toEqual(['/errors/', '/errors/aadsts/', '/hosts/', '/guide/']);
    for (const address of addresses) {
      await site.open(address);
      await expect(site.page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
    }
  });

  for (const { path, offers } of [
    { path: '', offers: ['/errors/'] },
    { path: 'tools/error-lookup/', offers: ['/errors/', '/errors/aadsts/'] },
  ]) {
    test(`/${path} offers the lists instead of a field that cannot answer`, async ({ site }) => {
      await site.open(path);
      const main = site.page.getByRole('main');
      await expect(main.locator('textarea, button, input').filter({ visible: true })).toHaveCount(0);
      await expect(main.getByText(/needs script/)).toBeVisible();
      const note = main.locator('noscript, noscript *').getByRole('link');
      expect(await note.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(offers);
      for (const address of offers) {
        await site.open(address.slice(1));
        await expect(site.page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
      }
    });
  }

  test('an address without a page still leads on', async ({ site }) => {
    await site.openMissing(MISSING);
    await expect(site.page.getByRole('main').getByRole('link', { name: 'Errors' })).toBeVisible();
    await expect(site.page.getByText('The closest pages')).toBeHidden();
  });

  test('what is folded can be opened', async ({ site }) => {
    await site.open('hosts/crl3-digicert-com/');
    const folded = site.page.locator('details').first();
    await folded.locator('summary').click();
    await expect(folded.getByRole('link').first()).toBeVisible();
  });
});
