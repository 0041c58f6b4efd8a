import { expect, test } from './site.ts';
import { HARMLESS_LINE, SCREEN_407 } from './lookup-texts.ts';
import { longestTask, watchTasks } from './pages/long-tasks.ts';
import { Lookup } from './pages/lookup.ts';

const TOOL = 'tools/error-lookup/';
const MEGABYTE = 1_000_000;

/** About 5 MB with one error in the middle and one at the very end. */
function longText(): string {
  const half = `${HARMLESS_LINE}\n`.repeat(Math.ceil((2.5 * MEGABYTE) / (HARMLESS_LINE.length + 1)));
  return `${half}${SCREEN_407}${half}AADSTS50126: Error validating credentials`;
}

test.describe('a paste of 5 MB', () => {
  test('keeps the page responsive, is shown with its size, answered, and can be put away', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    const clipboard = await lookup.clipboardWith(longText());
    await site.page.waitForLoadState('networkidle');

    // Other work on the machine stretches tasks too; ours are those that are long every time.
    const longest: number[] = [];
    for (let run = 0; run < 3 && longest.every((task) => task > 50); run++) {
      await watchTasks(site.page);
      await lookup.pasteClipboard(clipboard);
      await expect(lookup.held).toBeVisible();
      await expect(lookup.errors).toHaveCount(3, { timeout: 30_000 });
      await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
      longest.push(await longestTask(site.page));
      await expect(lookup.held).toContainText('5.0 MB');
      expect(await lookup.ids()).toEqual(['proxy-407', 'aadsts50126', 'dotnet-error-sending-request']);
      await expect(lookup.error('aadsts50126').locator('mark')).toHaveText('AADSTS50126');
      await expect(lookup.putAway, 'the focus is not lost with the field').toBeFocused();
      await lookup.putAway.click();
      await expect(lookup.held).toHaveCount(0);
      await expect(lookup.errors).toHaveCount(0);
      await expect(lookup.field).toBeFocused();
    }
    console.log(`longest task of the main thread while 5 MB are pasted: ${longest.join(', ')} ms`);
    expect(Math.min(...longest)).toBeLessThanOrEqual(50);
  });

  test('and more of it: what stood in the field is there again', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('12007');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'hr-80072ee7');
    await lookup.paste(`${`${HARMLESS_LINE}\n`.repeat(2000)}AADSTS50126`);
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
    await lookup.putAway.press('Enter');
    await expect(lookup.field).toHaveValue('12007');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'hr-80072ee7');
  });
});

test.describe('a file that takes long', () => {
  const last = 'The remote server returned an error: (407) Proxy Authentication Required.';

  test('shows how far it is, and is answered from its last line', async ({ site }) => {
    test.slow();
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    const shares = await lookup.root.evaluateHandle((root) => {
      const seen: number[] = [];
      new MutationObserver(() => {
        const share = root.querySelector('progress')?.value;
        if (share !== undefined && share !== seen.at(-1)) seen.push(share);
      }).observe(root, { subtree: true, childList: true, attributes: true });
      return seen;
    });
    await lookup.dropLong({ line: HARMLESS_LINE, bytes: 30 * MEGABYTE, last });
    await expect(lookup.progress).toBeVisible();
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407', { timeout: 60_000 });
    await expect(lookup.marks.first()).toContainText('Proxy Authentication Required');
    await expect(lookup.progress).toHaveCount(0);
    const seen = await shares.jsonValue();
    expect(seen.length, 'it moves').toBeGreaterThan(5);
    expect(
      [...seen].sort((a, b) => a - b),
      'and only forward',
    ).toEqual(seen);
  });

  test('can be stopped, and says that it was', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    await lookup.dropLong({ line: `${HARMLESS_LINE} AADSTS50126`, bytes: 100 * MEGABYTE, last });
    await expect.poll(() => lookup.progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
    await lookup.stop.click();
    await expect(lookup.status).toContainText('Stopped; this is what was read until then.');
    expect(await lookup.ids()).toEqual(['aadsts50126']);
    await expect(lookup.stop).toHaveCount(0);
    await expect(lookup.putAway).toBeFocused();
    await lookup.putAway.click();
    await lookup.type('12007');
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'hr-80072ee7');
  });

  test('put away while it is read, gives no late answer', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    await lookup.dropLong({ line: `${HARMLESS_LINE} AADSTS50126`, bytes: 30 * MEGABYTE, last });
    await expect.poll(() => lookup.progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
    await lookup.putAway.click();
    await site.page.waitForTimeout(1000);
    await expect(lookup.status).toBeEmpty();
    await expect(lookup.errors).toHaveCount(0);
  });

  test('is refused in words above 200 MB, also while another is read', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    await lookup.dropLong({ line: HARMLESS_LINE, bytes: 30 * MEGABYTE, last });
    await expect(lookup.progress).toBeVisible();
    await site.page.evaluate(() => Object.defineProperty(Blob.prototype, 'size', { get: () => 300 * 1024 * 1024 }));
    await lookup.drop('huge.log', new Uint8Array([65]));
    await expect(lookup.status).toHaveText(
      'The file has 300 MB; up to 200 MB can be read. Cut out the hours that matter.',
    );
    await site.page.waitForTimeout(1000);
    await expect(lookup.status).toContainText('300 MB');
    await expect(lookup.errors).toHaveCount(0);
  });
});
