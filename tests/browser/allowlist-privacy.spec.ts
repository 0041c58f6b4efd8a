import { Allowlist } from './pages/allowlist.ts';
import { expect, test, type Site } from './site.ts';

const TOLD = /secretfabrikam/i;

/** Nothing of what was typed may be anywhere but in the page. */
async function expectUntold(site: Site): Promise<void> {
  const { page } = site;
  await page.waitForLoadState('networkidle');
  expect(site.watch.requested(TOLD), 'in no request').toEqual([]);
  expect(page.url()).not.toMatch(TOLD);
  expect(await page.title()).not.toMatch(TOLD);
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => [sessionStorage.length, history.state])).toEqual([0, null]);
}

test('names typed for the list and the ticket stay in the page, and go into both', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?set=features&features=seamless-sso&product=squid-dstdomain');
  const own = tool.fold('Your own names in it');
  await own.getByLabel('Your part of tenantid').fill('5ecret00-secretfabrikam');
  await own.getByLabel('Ticket number').fill('CHG-secretfabrikam <b>\nhttp_access allow all');
  await own.getByLabel('Source address').fill('10.9.8.7/32');
  await expect(tool.file('entra-443.txt')).toContainText('# Ticket: CHG-secretfabrikam _b_ http_access allow all');
  await expect(tool.file('entra-squid.conf')).toContainText('src 10.9.8.7/32');
  await expect(own.getByText('This list has no place for it.')).toHaveCount(1);

  await tool.unfold('As a ticket');
  const text = tool.root.locator('.ticket-text');
  await expect(text).toContainText('Source: 10.9.8.7/32');
  await tool.option('HTML table').check();
  await expect(text).toContainText('&lt;b&gt;');
  await expect(text.locator('b')).toHaveCount(0);
  await tool.root.locator('input[name="form"][value="csv"]').check();
  const saved = await tool.saved(tool.fold('As a ticket').getByRole('button', { name: 'Save' }));
  expect(saved.name).toMatch(/^ticket-worldwide-seamless-sso\.csv$/);
  expect(saved.text).toContain('10.9.8.7/32');
  await tool.product('pac').check();
  await expectUntold(site);
});

test('a pasted list stays in the page', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.paste('*.secretfabrikam.example\nlogin.microsoftonline.com');
  await expect(tool.answer).toContainText('covered');
  await expectUntold(site);
});
