import { ALLOWLIST, Allowlist } from './pages/allowlist.ts';
import { violations } from './pages/axe.ts';
import { tab } from './pages/keyboard.ts';
import { overflow } from './pages/overflow.ts';
import { expect, test } from './site.ts';

test.describe('the list that is written', () => {
  test('is the effective minimum at first, with a reason and a host page beside each line', async ({ site }) => {
    const tool = new Allowlist(site.page);
    await tool.open();
    await expect(tool.sentence).toHaveText('31 names in 31 lines, 2 files; TCP 443 and 80.');
    expect(await tool.lines('entra-80.txt')).toContain('crl3.digicert.com');
    const row = tool.file('entra-80.txt').getByRole('row').filter({ hasText: '*.crl3.digicert.com' });
    await expect(row.getByRole('link')).toHaveAttribute('href', '/hosts/crl3-digicert-com/');
    await expect(row).toContainText('not revoked');
  });

  test('follows product, names, features and cloud; the address says it, and Back restores', async ({ site }) => {
    const tool = new Allowlist(site.page);
    const { page } = site;
    await tool.open();
    await tool.product('squid-dstdomain').check();
    await expect(page).toHaveURL(/allowlist\/\?product=squid-dstdomain$/);
    expect(await tool.lines('entra-80.txt')).toContain('.crl3.digicert.com');
    await tool.option('Bare minimum as published').check();
    await expect(tool.sentence).toContainText('16 names');
    await tool.option('By feature').check();
    await tool.box('Pass-through authentication').check();
    await tool.option('Exact names only').check();
    await expect(page).toHaveURL(/\?set=features&features=core,crl,mfa,pta&names=exact&product=squid-dstdomain$/);
    await expect(tool.fold('What your choice leaves out')).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(tool.option('With bare names added')).toBeChecked();
    await expect(tool.box('Pass-through authentication')).not.toBeChecked();
    await page.goBack();
    await expect(tool.option('Bare minimum as published')).toBeChecked();
    await tool.option('US Government').check();
    await expect(tool.option('Effective minimum'), 'the published table is of one cloud').toBeChecked();
  });

  test('is copied and saved as it stands, and its address is copied to be shared', async ({
    site,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tool = new Allowlist(site.page);
    await tool.open('?product=panos-url-list');
    const file = tool.file('entra-80.txt');
    await file.getByRole('button', { name: 'Copy' }).click();
    await expect(file.getByRole('status')).toHaveText('Copied.');
    const copied = await site.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toContain('crl3.digicert.com/');
    const saved = await tool.saved(file.getByRole('button', { name: 'Save' }));
    expect(saved).toEqual({ name: 'entra-80.txt', text: copied });
    await tool.root.getByRole('button', { name: 'Copy the link' }).click();
    const link = await site.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}${ALLOWLIST}?product=panos-url-list`);
  });

  test('comes with what departs, how to bring it in, what goes wrong and how to prove it', async ({ site }) => {
    const tool = new Allowlist(site.page);
    await tool.open('?product=squid-dstdomain');
    await expect(tool.fold('Where the product says more')).toContainText('Squid has one form for both');
    await expect(tool.file('entra-80.txt').getByText('Covers crl.microsoft.com as well')).toBeVisible();
    const proof = await tool.unfold('Prove that it works');
    await expect(proof.getByText('squid -k parse').first()).toBeVisible();
    const breadth = await tool.unfold('How wide its wildcards are');
    await expect(breadth).toContainText('*.microsoftonline.com');
    await expect(breadth).toContainText('Every name below it, at any depth.');
  });

  test('has two lists of exemptions, which allow nothing', async ({ site }) => {
    const tool = new Allowlist(site.page);
    await tool.open('?product=squid-dstdomain');
    await tool.option('Do not decrypt').check();
    await expect(site.page).toHaveURL(/\?for=do-not-decrypt&product=squid-dstdomain$/);
    expect(await tool.lines('do-not-decrypt-entra-443.txt')).toContain('.microsoftonline.com');
    await expect(tool.list.locator('.files')).not.toContainText('http_access');
    await tool.product('pac').check();
    await expect(tool.root.getByText('The names alone')).toBeVisible();
  });
});

test('addresses: what is not understood is said, and the rest counts', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?cloud=mars&product=pac&colour=%3Cimg%20src=x%3E');
  await expect(tool.root.getByText('"mars" is no cloud that is known here')).toBeVisible();
  await expect(tool.root.getByText('"colour" is nothing that can be chosen here.')).toBeVisible();
  await expect(tool.product('pac')).toBeChecked();
  await expect(tool.root.locator('img')).toHaveCount(0);
});

for (const { inside, first, last } of [
  { inside: '?for=do-not-decrypt', first: 'Worldwide', last: 'As a ticket' },
  { inside: '#check', first: 'Worldwide', last: 'Open a file' },
]) {
  test(`Tab leads through /${ALLOWLIST}${inside}, each stop outlined and in view, arrows through the options`, async ({
    site,
  }) => {
    const tool = new Allowlist(site.page);
    await site.page.emulateMedia({ reducedMotion: 'reduce' });
    await tool.open(inside);
    await tool.root.getByRole('link', { name: 'Ready-made lists' }).focus();
    const stops: string[] = [];
    for (let stop = await tab(site.page); stop && (await tool.holdsFocus()); stop = await tab(site.page)) {
      stops.push(await tool.focused());
      expect.soft(stop.outlined && stop.inView, stops.at(-1)).toBe(true);
    }
    expect(stops[0]).toContain(first);
    expect(stops.at(-1)).toContain(last);
    expect(new Set(stops).size, 'no trap').toBeGreaterThan(4);
    await tool.option('Effective minimum').focus();
    await site.page.keyboard.press('ArrowDown');
    await expect(tool.option('Bare minimum as published')).toBeChecked();
  });
}

test('what is chosen and typed before script has come counts', async ({ site }) => {
  const release = await site.hold(/\/assets\/.*\.js/);
  await site.page.goto(ALLOWLIST, { waitUntil: 'commit' });
  const tool = new Allowlist(site.page);
  await expect(tool.list, 'the default list is there already').toContainText('*.crl3.digicert.com');
  await tool.option('China').check();
  await tool.filter.fill('pac file');
  await tool.root.getByRole('link', { name: 'Check a list' }).click();
  await tool.field.fill('*.digicert.cn');
  release();
  await expect(tool.product('pac')).toBeChecked();
  await expect(tool.option('China')).toBeChecked();
  await expect(tool.field).toHaveValue('*.digicert.cn');
  await expect(tool.answer).toContainText('covered');
});

test('without the facts there is still the default list, and another try', async ({ site }) => {
  await site.page.route(/data\/allowlist\.json/, (route) => route.abort(), { times: 1 });
  site.watch.expectFault(/data\/allowlist\.json/);
  await site.open(ALLOWLIST);
  const tool = new Allowlist(site.page);
  await expect(tool.root.getByText('The facts could not be loaded')).toBeVisible();
  await expect(tool.list).toContainText('*.crl3.digicert.com');
  await tool.root.getByRole('button', { name: 'Try again' }).click();
  await tool.awake();
});

test('axe and 320 px: features chosen, and everything unfolded', async ({ site }) => {
  test.slow();
  const tool = new Allowlist(site.page);
  await tool.open('?set=features&product=cisco-asa-fqdn');
  await tool.unfoldAll();
  await expect(tool.root.locator('.ticket-text')).toBeVisible();
  expect.soft(await violations(site.page)).toEqual([]);
  await site.page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(site.page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the default list stands there with and without ports, and the ready-made lists are linked', async ({
    site,
  }) => {
    await site.open(ALLOWLIST);
    const main = site.page.getByRole('main');
    await expect(main.locator('[data-file="entra-80.txt"]')).toContainText('crl3.digicert.com');
    await expect(main.locator('pre')).toContainText('*.microsoftonline.com:443');
    await expect(main.getByRole('link', { name: 'ready-made lists' })).toHaveAttribute('href', '/lists/');
    await expect(main.locator('input, button, textarea, select').filter({ visible: true })).toHaveCount(0);
  });
});
