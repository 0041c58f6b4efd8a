import { expect, test } from './site.ts';
import { Shell } from './pages/shell.ts';

test.describe('the skip link', () => {
  test('is the first stop, shows itself when focused, and leads to the content', async ({ site }) => {
    await site.open('errors/proxy-407/');
    const skip = site.page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).not.toBeInViewport();
    await site.page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await site.page.keyboard.press('Enter');
    await expect(site.page.locator('main')).toBeFocused();
    await site.page.keyboard.press('Tab');
    await expect(site.page.locator('main :focus')).toHaveCount(1);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { path, why } of [
    { path: 'guide/machine-config/', why: 'an article: fenced code with colours' },
    { path: 'guide/verify-with-powershell/', why: 'an article: commands' },
    { path: 'hosts/crl3-digicert-com/', why: 'a host: commands made from its name' },
    { path: 'errors/proxy-407/', why: 'an error: proofs' },
  ]) {
    test(`every copy button of /${path} copies the marked lines, the command or the block (${why})`, async ({
      site,
    }) => {
      await site.open(path);
      const shell = new Shell(site.page);
      const buttons = site.page.locator('[data-copy]');
      const blocks = site.page.locator('.code, .console:has(kbd)');
      await expect(buttons.first()).toBeVisible();
      expect(await buttons.count()).toBe(await blocks.count());
      for (const block of await blocks.all()) {
        const marked = await block.locator('ins').allTextContents();
        const command = block.locator('kbd');
        const one = (await command.count()) > 0 ? command.first() : block.locator('pre').first();
        const shown = marked.length > 0 ? marked.join('') : ((await one.textContent()) ?? '');
        await block.locator('[data-copy]').click();
        await expect(shell.said).toHaveText('Copied.');
        expect(await shell.clipboard()).toBe(shown.replace(/\n$/, ''));
      }
    });
  }

  test('a marked fragment of machine.config is copied without the marks', async ({ site }) => {
    await site.open('guide/machine-config/');
    const fragment = site.page.locator('.code:has(ins)').first();
    await fragment.locator('[data-copy]').click();
    const copied = await new Shell(site.page).clipboard();
    for (const added of await fragment.locator('ins').allTextContents()) expect(copied).toContain(added.trimEnd());
    expect(copied).toMatch(/^ *<defaultProxy>$/m);
    expect(copied).not.toMatch(/^ *\+|\n\n/m);
  });

  test('what is copied is a whole command, without the prompt and the frame', async ({ site }) => {
    await site.open('hosts/login-microsoftonline-com/');
    await site.page.locator('[data-copy]').first().click();
    const copied = await new Shell(site.page).clipboard();
    expect(copied).toContain('login.microsoftonline.com');
    expect(copied).not.toMatch(/^PS |^>|\u00a0|\u200b|^\s|\s$/);
  });

  test('a heading’s anchor copies its full address and goes there', async ({ site, baseURL }) => {
    await site.open('guide/machine-config/');
    const shell = new Shell(site.page);
    const anchor = site.page.locator('[data-anchor]').first();
    const href = await anchor.getAttribute('href');
    await anchor.click();
    await expect(shell.said).toHaveText('Link to this section copied.');
    expect(await shell.clipboard()).toBe(`${baseURL}guide/machine-config/${href}`);
    await expect(site.page).toHaveURL(new RegExp(`${href}$`));
    await expect(site.page.locator(':target')).toBeInViewport();
  });
});

test.describe('copying where the browser forbids it', () => {
  test('says so, and what to do instead', async ({ site }) => {
    await site.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    await site.open('guide/machine-config/');
    await site.page.locator('[data-copy]').first().click();
    await expect(new Shell(site.page).said).toContainText('Select the text and press Ctrl+C');
  });
});

test.describe('an address without a page', () => {
  for (const { asked, offers, why } of [
    { asked: 'errors/proxy-40/', offers: '/errors/proxy-407/', why: 'a digit is missing' },
    { asked: 'errors/aadsts5012/', offers: '/errors/aadsts50126/', why: 'a digit of a code is missing' },
    { asked: 'hosts/crl3.digicert.com/', offers: '/hosts/crl3-digicert-com/', why: 'dots instead of hyphens' },
    { asked: 'guide/machine_config', offers: '/guide/machine-config/', why: 'another separator, no slash' },
    { asked: 'machine-config/', offers: '/guide/machine-config/', why: 'another folder' },
  ]) {
    test(`/${asked} offers ${offers} (${why})`, async ({ site }) => {
      await site.openMissing(asked);
      await expect(site.page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
      const offered = site.page.locator('[data-closest] a');
      await expect(offered.first()).toBeVisible();
      const addresses = await offered.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(addresses).toContain(offers);
      expect(addresses.length).toBeLessThanOrEqual(5);
    });
  }

  for (const { asked, why } of [
    { asked: 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq/', why: 'nothing is like it' },
    { asked: 'errors/%E0%A4%A/', why: 'its percent signs are broken' },
    { asked: 'errors/%3Cimg%20src=x%20onerror=alert(1)%3E/', why: 'it holds markup' },
  ]) {
    test(`/${asked} still shows the ways on (${why})`, async ({ site }) => {
      await site.openMissing(asked);
      await site.page.waitForLoadState('networkidle');
      for (const name of ['Home', 'Errors', 'Hosts', 'Guide', 'Search']) {
        await expect(site.page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
      }
    });
  }
});
