import { expect, test, type Site } from './site.ts';
import { SCREEN_407 } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';

const TOOL = 'tools/error-lookup/';
const DATA = /\/data\//;
const TOLD = /secretfabrikam|987654321/i;

/** Nothing of what was typed may be anywhere but in the page. */
async function expectUntold(site: Site): Promise<void> {
  const { page } = site;
  expect(site.watch.requested(TOLD), 'in no request').toEqual([]);
  expect(page.url()).not.toMatch(TOLD);
  expect(await page.title()).not.toMatch(TOLD);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  const kept = await page.evaluate(async () => [sessionStorage.length, history.state, (await caches.keys()).length]);
  expect(kept).toEqual([0, null, 0]);
}

test.describe('what is typed or pasted stays in the page', () => {
  for (const { where, path } of [
    { where: 'on its page', path: TOOL },
    { where: 'at home', path: '' },
  ]) {
    test(`typed ${where}, with the button pressed`, async ({ site }) => {
      await site.open(path);
      const lookup = new Lookup(site.page);
      await lookup.type('secretfabrikam.example says AADSTS987654321 and (407) Proxy Authentication Required');
      await lookup.find.click();
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
      await site.page.waitForLoadState('networkidle');
      await expectUntold(site);
    });

    test(`pasted ${where}, short and long`, async ({ site }) => {
      await site.open(path);
      const lookup = new Lookup(site.page);
      await expect(lookup.find).toBeEnabled();
      await lookup.paste(`secretfabrikam ${SCREEN_407}`);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
      await lookup.paste(`${'secretfabrikam\n'.repeat(20_000)}AADSTS50126`);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
      await site.page.waitForLoadState('networkidle');
      await expectUntold(site);
    });
  }

  test('typed and sent before any script has come', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto(TOOL, { waitUntil: 'commit' });
    const lookup = new Lookup(site.page);
    await lookup.type('secretfabrikam 407 Proxy Authentication Required');
    await lookup.find.click({ force: true });
    release();
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
    await expectUntold(site);
  });
});

test.describe('what is asked for', () => {
  test('nothing before the first question; then the index, the texts of the errors found, and the worker', async ({
    site,
    baseURL,
  }) => {
    await site.open(TOOL);
    await site.page.waitForLoadState('networkidle');
    expect(site.watch.requested(DATA), 'before the first question').toEqual([]);
    expect(site.watch.requested(/worker/)).toEqual([]);
    const before = site.watch.requested(/./).length;

    const lookup = new Lookup(site.page);
    await lookup.type(SCREEN_407);
    await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
    await site.page.waitForLoadState('networkidle');
    const asked = site.watch.requested(/./).slice(before);
    const names = asked.map((url) => url.replace(baseURL ?? '', '').replace(/\.[\w-]{8}\.js|-[\w-]{8}\.js/, '.js'));
    test.info().annotations.push({ type: 'asked', description: names.join(' ') });
    expect([...new Set(names)].sort()).toEqual([
      'assets/lookup.worker.js',
      'data/error-index.json',
      'data/error-texts/dotnet-error-sending-request.json',
      'data/error-texts/proxy-407.json',
    ]);

    const after = site.watch.requested(/./).length;
    for (const text of ['407', '(407) Proxy Authentication Required']) {
      await lookup.type(text);
      await expect(lookup.errors).toHaveCount(1);
    }
    await site.page.waitForLoadState('networkidle');
    expect(site.watch.requested(/./).slice(after), 'nothing is asked for twice').toEqual([]);
  });
});

test.describe('addresses', () => {
  test('?code=AADSTS50126 opens on the code', async ({ site }) => {
    await site.open(`${TOOL}?code=AADSTS50126`);
    const lookup = new Lookup(site.page);
    await expect(lookup.field).toHaveValue('AADSTS50126');
    await expect(lookup.errors).toHaveCount(1);
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
  });

  test('?code= with the id of a record opens that record', async ({ site }) => {
    await site.open(`${TOOL}?code=proxy-407`);
    const lookup = new Lookup(site.page);
    await expect(lookup.errors).toHaveCount(1);
    await expect(lookup.error('proxy-407')).toContainText('407 Proxy Authentication Required');
    await expect(lookup.status).toHaveText('1 known error found. It stops at: Proxy sign-in.');
    await expect(lookup.error('proxy-407')).not.toContainText('seen');
    await expect(site.page).toHaveURL(/\?code=proxy-407$/);
  });

  for (const { typed, address, why } of [
    { typed: 'AADSTS50057', address: /\?code=AADSTS50057$/, why: 'a sign-in code' },
    { typed: ' 0x80072EE7 ', address: /\?code=0x80072EE7$/, why: 'a failure of Windows' },
    { typed: '407', address: /\?code=407$/, why: 'a status' },
    { typed: '12007', address: /error-lookup\/$/, why: 'a number that may be anything stays out' },
    { typed: 'AADSTS99999999', address: /error-lookup\/$/, why: 'a code that nobody knows' },
    { typed: 'secretfabrikam 407 Proxy Authentication Required', address: /error-lookup\/$/, why: 'words' },
    { typed: '', address: /error-lookup\/$/, why: 'nothing' },
  ]) {
    test(`typed over the code of the address, ${why}: the address follows, and Back leaves`, async ({ site }) => {
      await site.open('errors/');
      await site.open(`${TOOL}?code=AADSTS50126`);
      const lookup = new Lookup(site.page);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
      await lookup.type(typed);
      await expect(site.page).toHaveURL(address);
      await site.page.goBack();
      await expect(site.page, 'no step of the history was made').toHaveURL(/\/errors\/$/);
    });
  }

  test('what is dropped takes the code off the address; at home nothing enters it', async ({ site }) => {
    await site.open(`${TOOL}?code=407`);
    const lookup = new Lookup(site.page);
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
    await lookup.drop('a.log', Buffer.from('AADSTS50126'));
    await expect(site.page).toHaveURL(/error-lookup\/$/);
    await site.open('');
    await lookup.type('AADSTS50126');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
    await expect(site.page).not.toHaveURL(/code=/);
  });

  for (const { code, why } of [
    { code: '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', why: 'markup' },
    { code: 'x'.repeat(3000), why: 'very long' },
    { code: '%E0%A4%A', why: 'broken percent signs' },
  ]) {
    test(`a code that is none is called unknown (${why})`, async ({ site }) => {
      await site.open(`${TOOL}?code=${code}`);
      const lookup = new Lookup(site.page);
      await expect(lookup.status).toHaveText('No known error in this text.');
      await expect(lookup.root.locator('img')).toHaveCount(0);
      expect((await lookup.field.inputValue()).length).toBeLessThanOrEqual(100);
    });
  }

  test('home does not read the code of its address', async ({ site }) => {
    await site.open('?code=AADSTS50126');
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    await expect(lookup.field).toHaveValue('');
  });

  test('from a shared link to the page of the error, and Back: the answer is there again', async ({ site }) => {
    await site.open(`${TOOL}?code=AADSTS50126`);
    const lookup = new Lookup(site.page);
    await lookup.errors.first().locator('h2 a').click();
    await expect(site.page).toHaveURL(/\/errors\/aadsts50126\/$/);
    await site.page.goBack();
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
  });

  // Browsers that keep the page in memory (bfcache) come back to the text; Playwright's Chromium runs without, so the page
  // is loaded anew and, as nothing is stored and the field is not auto-completed, the field is empty.
  test('from a pasted text to the page of an error, and Back: the page is usable and nothing was stored', async ({
    site,
  }) => {
    for (const path of [TOOL, '']) {
      await site.open(path);
      const lookup = new Lookup(site.page);
      await lookup.type(`secretfabrikam ${SCREEN_407}`);
      await lookup.error('proxy-407').locator('h2 a').click();
      await expect(site.page).toHaveURL(/\/errors\/proxy-407\/$/);
      await site.page.goBack();
      await expect(lookup.find).toBeEnabled();
      await expect(lookup.field).toHaveValue('');
      await expect(lookup.errors).toHaveCount(0);
      await lookup.type('12007');
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'hr-80072ee7');
      await expectUntold(site);
    }
  });
});
