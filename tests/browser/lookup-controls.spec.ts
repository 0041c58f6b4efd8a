import { expect, test } from './site.ts';
import { Lookup } from './pages/lookup.ts';
import { SearchDialog } from './pages/search-dialog.ts';

const TOOL = 'tools/error-lookup/';

test.describe('after nothing was found', () => {
  test('a few words can be searched for, in the page alone', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('crl3.digicert.com');
    await expect(lookup.status).toHaveText('No known error in this text.');
    await lookup.root.getByRole('button', { name: 'Search this site for it' }).click();
    const search = new SearchDialog(site.page);
    await expect(search.field).toBeFocused();
    await expect(search.field).toHaveValue('crl3.digicert.com');
    await expect(search.root.getByRole('link', { name: /crl3\.digicert\.com/ }).first()).toBeVisible();
    expect(site.watch.requested(/digicert/)).toEqual([]);
    expect(site.page.url()).toMatch(/error-lookup\/$/);
  });

  test('a long text is not offered to the search', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(`zzzqqq ${'long '.repeat(20)}`);
    await expect(lookup.root.getByRole('link', { name: 'the troubleshooter' })).toBeVisible();
    await expect(lookup.root.getByRole('button', { name: 'Search this site for it' })).toHaveCount(0);
  });
});

test.describe('the controls', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Clear is there with a text, empties the field and gives the focus back', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.clear).toHaveCount(0);
    await lookup.type('407');
    await lookup.clear.click();
    await expect(lookup.field).toHaveValue('');
    await expect(lookup.field).toBeFocused();
    await expect(lookup.errors).toHaveCount(0);
    await expect(lookup.clear).toHaveCount(0);
    await expect(site.page).toHaveURL(/error-lookup\/$/);
  });

  test('commands are copied as they are, break in no word, and boxes are big enough to hit', async ({ site }) => {
    await site.page.setViewportSize({ width: 390, height: 800 });
    await site.open(`${TOOL}?code=407`);
    const lookup = new Lookup(site.page);
    const command = lookup.errors.first().locator('.code', { hasText: 'Get-CimInstance' });
    expect(await command.locator('pre').evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
    await command.getByRole('button', { name: 'Copy' }).click();
    await expect(command.getByRole('status')).toHaveText('Copied.');
    const copied = await site.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await command.locator('pre').textContent());
    const box = await lookup.errors.first().getByRole('checkbox').first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});
