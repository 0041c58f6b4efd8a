import { expect, test } from './site.ts';
import { IDS_407, SCREEN_407, UNKNOWN_TEXTS } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';

const TOOL = 'tools/error-lookup/';
const LOADING = 'Loading the list of errors…';
const PLACES = [
  { where: 'on its page', path: TOOL },
  { where: 'at home', path: '' },
] as const;

test.describe('a screen of PowerShell with a 407', () => {
  for (const { where, path } of PLACES) {
    test(`pasted ${where}: the errors ranked, the place on the way, the evidence, what to do, the proof`, async ({
      site,
    }) => {
      await site.open(path);
      const lookup = new Lookup(site.page);
      const heard = await lookup.listen();
      await expect(lookup.find).toBeEnabled();
      await lookup.paste(SCREEN_407);
      await expect(lookup.status).toHaveText('2 known errors found. It stops at: Proxy sign-in.');
      expect(await lookup.ids()).toEqual(IDS_407);
      await expect(lookup.strip.locator('.broken')).toContainText('Proxy sign-in');
      await expect(lookup.strip.locator('.broken')).toContainText('breaks here');

      await expect(lookup.field, 'the answer takes no focus').toBeFocused();

      const first = lookup.error('proxy-407');
      await expect(first.getByRole('link', { name: '407 Proxy Authentication Required' })).toHaveAttribute(
        'href',
        '/errors/proxy-407/',
      );
      await expect(first.locator('.excerpt')).toHaveCount(1);
      await expect(first.locator('.excerpt')).toContainText('line 2');
      await expect(first.locator('mark').last()).toContainText('Proxy Authentication Required');
      const steps = first.getByRole('checkbox', { name: /^(?:proxy|server) admin/ });
      await expect(steps.first()).toBeVisible();
      await steps.first().check();
      await expect(steps.first()).toBeChecked();
      await expect(first.locator('.who').first()).toBeVisible();
      await expect(first.locator('.proof').first()).toContainText('Good');
      const hosts = first.locator('a.host');
      for (const href of await hosts.evaluateAll((all) => all.map((host) => host.getAttribute('href') ?? '')))
        expect((await site.page.request.get(href)).status(), href).toBe(200);

      await site.page.waitForLoadState('networkidle');
      const answers = (await heard()).filter((sentence) => sentence !== LOADING);
      expect(answers, 'said once').toEqual(['2 known errors found. It stops at: Proxy sign-in.']);
      await expect(lookup.status, 'said politely: the role is no alert').toHaveAttribute('role', 'status');
      expect(await lookup.root.locator('[role="alert"], [aria-live="assertive"]').count()).toBe(0);
    });
  }

  test('every second error is folded, and opens', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(SCREEN_407);
    const second = lookup.error('dotnet-error-sending-request');
    await expect(second.getByRole('checkbox').first()).toBeHidden();
    await second.getByText('What to do, and the proof').click();
    await expect(second.getByRole('checkbox').first()).toBeVisible();
  });
});

test.describe('what is typed before the lookup wakes is not lost', () => {
  for (const { where, path } of PLACES) {
    for (const { what, pattern } of [
      { what: 'any script', pattern: /\/assets\/.*\.js/ },
      { what: 'its own script', pattern: /\/ErrorLookup\.[^/]*\.js/ },
    ]) {
      test(`${where}, before ${what} has come`, async ({ site }) => {
        const release = await site.hold(pattern);
        await site.page.goto(path, { waitUntil: 'commit' });
        const lookup = new Lookup(site.page);
        await lookup.field.click();
        await site.page.keyboard.type('12007');
        await expect(lookup.find).toBeDisabled();
        release();
        await expect(lookup.errors.first()).toHaveAttribute('data-error', 'hr-80072ee7');
        await expect(lookup.field).toHaveValue('12007');
        await expect(lookup.field).toBeFocused();
        await site.page.keyboard.type('x'); // the caret is still where it was
        await expect(lookup.field).toHaveValue('12007x');
        expect(site.watch.requested(/12007/)).toEqual([]);
      });
    }
  }

  test('more than the field should hold is taken out of it', async ({ site }) => {
    const release = await site.hold(/\/ErrorLookup\.[^/]*\.js/);
    await site.page.goto(TOOL, { waitUntil: 'commit' });
    const lookup = new Lookup(site.page);
    await lookup.field.evaluate((field: HTMLTextAreaElement) => {
      field.value = `${'all is well\n'.repeat(20_000)}AADSTS50126`;
    });
    release();
    await expect(lookup.held).toContainText('240 kB');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
  });
});

test.describe('the answer follows what is typed', () => {
  test('key by key, changed, and cleared', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.field.click();
    await site.page.keyboard.type('AADSTS5012', { delay: 10 });
    await expect(lookup.unknown).toHaveCount(1);
    await site.page.keyboard.type('6');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
    await expect(lookup.unknown).toHaveCount(0);
    await lookup.type('407');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
    for (const empty of ['', '  \n \t ']) {
      await lookup.type(empty);
      await expect(lookup.status).toBeEmpty();
      await expect(lookup.errors).toHaveCount(0);
      await expect(lookup.strip).toHaveCount(0);
      await lookup.type('407');
      await expect(lookup.errors).toHaveCount(1);
    }
  });

  test('cleared while the index is on the way: no answer comes late', async ({ site }) => {
    const release = await site.hold(/error-index\.json/);
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('AADSTS50126');
    await expect.poll(() => site.watch.requested(/error-index\.json/).length).toBe(1);
    await lookup.type('');
    await site.page.waitForTimeout(300);
    release();
    await site.page.waitForLoadState('networkidle');
    await site.page.waitForTimeout(300);
    await expect(lookup.status).toBeEmpty();
    await expect(lookup.root.locator('.result')).toHaveCount(0);
  });
});

test.describe('what is not known is called unknown', () => {
  for (const { text, says, isCode } of UNKNOWN_TEXTS) {
    test(`${text}`, async ({ site }) => {
      await site.open(TOOL);
      const lookup = new Lookup(site.page);
      await lookup.type(text);
      await expect(lookup.status).toHaveText(says);
      await expect(lookup.errors).toHaveCount(0);
      await expect(lookup.strip).toHaveCount(0);
      await expect(lookup.unknown).toHaveCount(isCode ? 1 : 0);
      const near = lookup.unknown.locator('a[href*="?code="]');
      if ((await near.count()) > 0) await expect(lookup.unknown).toContainText('Only guesses');
      const links = lookup.root.locator('.answers a');
      await expect(links).not.toHaveCount(0);
      for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
        expect((await site.page.request.get(href)).status(), href).toBe(200);
    });
  }

  test('a near code is a guess that opens on its own answer', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('AADSTS5012');
    await expect(lookup.unknown).toContainText(/Only guesses/);
    await lookup.unknown.getByRole('link', { name: 'AADSTS50126' }).click();
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
    await expect(site.page).toHaveURL(/\?code=aadsts50126$/i);
  });

  test('what was recognised all the same is listed', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(
      'Build 2.5.79.0 asked login.microsoftonline.com at 2026-01-05 10:11:12. Correlation ID: 8f2e3a10-1111-4222-8333-abcdefabcdef',
    );
    await expect(lookup.status).toHaveText('No known error in this text.');
    const recognised = lookup.root.locator('.recognised');
    for (const word of ['2.5.79.0', 'login.microsoftonline.com', '2026-01-05 10:11:12', '8f2e3a10-1111'])
      await expect(recognised).toContainText(word);
  });
});
