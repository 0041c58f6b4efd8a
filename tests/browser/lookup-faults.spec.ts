import { expect, test } from './site.ts';
import { HARMLESS_LINE, SCREEN_407 } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';
import { Shell } from './pages/shell.ts';

const TOOL = 'tools/error-lookup/';
const INDEX = /error-index\.json/;
const TEXTS = /error-texts\//;

test.describe('without a worker the page reads by itself', () => {
  for (const { why, prepare } of [
    {
      why: 'the browser has none',
      prepare: async ({ page }) => page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'Worker')),
    },
    {
      why: 'the browser forbids it',
      prepare: async ({ page }) =>
        page.addInitScript(() => {
          const Forbidden = class {
            constructor() {
              throw new DOMException('Workers are not allowed here.', 'SecurityError');
            }
          };
          Object.defineProperty(globalThis, 'Worker', { value: Forbidden });
        }),
    },
    {
      why: 'its script is missing',
      prepare: async (site) => {
        site.watch.expectFault(/worker/);
        await site.page.route(/lookup\.worker/, (route) => route.fulfill({ status: 404 }));
      },
    },
  ] as const satisfies readonly { why: string; prepare: (site: import('./site.ts').Site) => Promise<unknown> }[]) {
    test(`${why}: typed, long, and stopped`, async ({ site }) => {
      test.slow();
      await prepare(site);
      await site.open(TOOL);
      const lookup = new Lookup(site.page);
      await lookup.type(SCREEN_407);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
      await lookup.dropLong({ line: HARMLESS_LINE, bytes: 2_000_000, last: 'AADSTS50126' });
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126', { timeout: 20_000 });
      await lookup.dropLong({ line: `${HARMLESS_LINE} AADSTS50126`, bytes: 50_000_000, last: '' });
      await expect.poll(() => lookup.progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
      await lookup.stop.click();
      await expect(lookup.status).toContainText('Stopped');
    });
  }
});

test.describe('when the index cannot be reached', () => {
  for (const { what, act } of [
    { what: 'for what is typed', act: (lookup: Lookup) => lookup.type('AADSTS50126') },
    { what: 'for a file', act: (lookup: Lookup) => lookup.drop('a.log', Buffer.from('AADSTS50126')) },
  ]) {
    test(`it says so, keeps what it was given, offers the lists, and tries again (${what})`, async ({ site }) => {
      await site.cutOff(INDEX);
      await site.open(TOOL);
      const lookup = new Lookup(site.page);
      await expect(lookup.find).toBeEnabled();
      await act(lookup);
      await expect(lookup.status).toHaveText('The index of errors could not be loaded. “Find the cause” tries again.');
      await expect(lookup.root.locator('.answers').getByRole('link', { name: /all errors/ })).toHaveAttribute(
        'href',
        '/errors/',
      );
      const heard = await lookup.listen();
      await lookup.find.click();
      await expect.poll(heard, 'a fault that comes again is said again').toHaveLength(1);
      await site.page.unroute(INDEX);
      await lookup.find.click();
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
      await expect(lookup.status).toHaveText('1 known error found. It stops at: Sign-in.');
    });
  }

  test('an index that answers 404 is the same', async ({ site }) => {
    site.watch.expectFault(INDEX);
    await site.page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await site.open(`${TOOL}?code=AADSTS50126`);
    await expect(new Lookup(site.page).status).toContainText('The index of errors could not be loaded.');
  });

  for (const { body, why } of [
    { body: '{}', why: 'of another form' },
    { body: '<!doctype html><title>Blocked by the proxy</title>', why: 'a page of the proxy' },
    { body: 'null', why: 'nothing' },
  ]) {
    test(`an index that is ${why} is said to be none, and asked for again`, async ({ site }) => {
      await site.page.route(INDEX, (route) => route.fulfill({ status: 200, body }));
      await site.open(`${TOOL}?code=AADSTS50126`);
      const lookup = new Lookup(site.page);
      await expect(lookup.status).toContainText('The index of errors could not be read: something else came');
      await expect(lookup.root).toContainText('Other ways: all errors, by the place where they stop');
      await site.page.unroute(INDEX);
      await lookup.find.click();
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
    });
  }
});

test.describe('when the explanations cannot be reached', () => {
  test('each title still leads to its page; the next question tries again; cleared, nothing is left', async ({
    site,
  }) => {
    await site.cutOff(TEXTS);
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(SCREEN_407);
    await expect(lookup.root).toContainText('Explanations could not be loaded. Each title leads to its page.');
    const title = lookup.error('proxy-407').locator('h2 a');
    await expect(title).toHaveAttribute('href', '/errors/proxy-407/');
    await expect(title).toHaveText('Error proxy-407');
    await expect(lookup.strip.locator('.broken')).toContainText('Proxy sign-in');
    await lookup.type('');
    await expect(lookup.root).not.toContainText('could not be loaded');
    await lookup.type(SCREEN_407);
    await expect(lookup.root).toContainText('could not be loaded');
    await site.page.unroute(TEXTS);
    await lookup.find.click();
    await expect(lookup.error('proxy-407').getByRole('checkbox').first()).toBeVisible();
    await expect(lookup.root).not.toContainText('could not be loaded');
  });
});

test.describe('while the answer takes long', () => {
  test('that the list of errors is on its way is said once, and then the answer', async ({ site }) => {
    const release = await site.hold(INDEX);
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    const heard = await lookup.listen();
    await lookup.type('AADSTS50126');
    await expect(lookup.status).toHaveText('Loading the list of errors…');
    await lookup.type('AADSTS50126 x');
    await site.page.waitForTimeout(500);
    release();
    await expect(lookup.status).toHaveText('1 known error found. It stops at: Sign-in.');
    expect(await heard()).toEqual(['Loading the list of errors…', '1 known error found. It stops at: Sign-in.']);
  });

  test('that a file is read is said once, by its name', async ({ site }) => {
    test.slow();
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('407');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
    const heard = await lookup.listen();
    await lookup.dropLong({ line: HARMLESS_LINE, bytes: 30_000_000, last: 'AADSTS50126' });
    await expect(lookup.status).toHaveText('Reading access.log…');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126', { timeout: 60_000 });
    await expect(lookup.status).toContainText('1 known error found.');
    expect((await heard()).filter((sentence) => sentence.startsWith('Reading'))).toHaveLength(1);
  });
});

test.describe('when its own script does not come', () => {
  test('a script that never comes is said in words', async ({ site }) => {
    await site.cutOff(/\/ErrorLookup\.[^/]*\.js/);
    await site.open(TOOL);
    await expect(new Shell(site.page).said).toContainText('could not be loaded. Reload the page to try again, or use');
    await expect(new Lookup(site.page).find).toBeDisabled();
  });

  for (const { where, path } of [
    { where: 'on its page', path: TOOL },
    { where: 'at home', path: '' },
  ]) {
    test(`a script that hangs is said after a while, with the lists (${where})`, async ({ site }) => {
      test.slow();
      const release = await site.hold(/\/assets\/.*\.js/);
      await site.page.goto(path, { waitUntil: 'commit' });
      const note = site.page.locator('.asleep');
      await expect(note).toBeHidden();
      await expect(note).toBeVisible({ timeout: 20_000 });
      await expect(note.getByRole('link', { name: /^all errors/ })).toHaveAttribute('href', '/errors/');
      release();
      await expect(note, 'and gone when it wakes').toBeHidden();
      await expect(new Lookup(site.page).find).toBeEnabled();
    });
  }
});
