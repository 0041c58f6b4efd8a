import { Allowlist } from './pages/allowlist.ts';
import { expect, test } from './site.ts';

test('a product is found by words, taken when it is the only one, and taken with Enter', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open();
  await tool.filter.fill('umbrella');
  await expect(tool.product('cisco-umbrella')).toBeChecked();
  await tool.filter.fill('azure');
  await expect(tool.products).toHaveCount(4);
  await tool.filter.press('Enter');
  await expect(tool.product('azure-firewall-bicep')).toBeChecked();
  await tool.filter.press('Tab');
  await site.page.keyboard.press('ArrowDown');
  await expect(tool.product('azure-firewall-terraform')).toBeChecked();
  await expect(site.page).toHaveURL(/product=azure-firewall-terraform$/);
  await tool.filter.fill('no such thing');
  await expect(tool.root.getByText('No product has these words.')).toBeVisible();
});

test('a product is remembered only where the reader asks, and forgotten again', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?product=pac');
  await tool.box('Remember this product').check();
  await tool.open();
  await expect(tool.product('pac')).toBeChecked();
  await expect(site.page).toHaveURL(/\?product=pac$/);
  await tool.box('Remember this product').uncheck();
  expect(await site.page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps nothing says so', async ({ site }) => {
  await site.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  const tool = new Allowlist(site.page);
  await tool.open();
  await tool.box('Remember this product').click();
  await expect(tool.root.getByText('This browser keeps nothing')).toBeVisible();
});
