import { expect, test } from './site.ts';
import { AWKWARD_TEXTS, PRIVATE_LINE, PRIVATE_WORDS, SEVERAL_PLACES } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';
import { Shell } from './pages/shell.ts';

const TOOL = 'tools/error-lookup/';

test.describe('text stays text', () => {
  for (const { name, text } of AWKWARD_TEXTS) {
    test(name, async ({ site }) => {
      await site.open(TOOL);
      const lookup = new Lookup(site.page);
      await expect(lookup.find).toBeEnabled();
      await lookup.paste(text);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
      await expect(lookup.marks.first()).toHaveText('AADSTS50126');
      await lookup.errors.first().getByText('As a ticket').click();
      await expect(lookup.root.locator('img, script, b')).toHaveCount(0);
      expect(await site.page.evaluate(() => 'hit' in window)).toBe(false);
      expect((await lookup.errors.first().locator('.excerpt').innerText()).length).toBeLessThan(400);
    });
  }
});

test.describe('the ticket', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is masked, says what was masked, can be unmasked, and is copied exactly as shown', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    const shell = new Shell(site.page);
    await lookup.type(PRIVATE_LINE);
    const result = lookup.error('aadsts50126');
    await result.getByText('As a ticket').click();
    const ticket = result.locator('.ticket');
    const preview = ticket.locator('pre');
    const mask = ticket.getByRole('checkbox', { name: /^Mask user names/ });
    await expect(mask).toBeChecked();
    for (const word of PRIVATE_WORDS) await expect(preview).not.toContainText(word);
    await expect(preview).toContainText('login.microsoftonline.com');
    await expect(ticket).toContainText('(user name)');
    for (const kind of ['identifier', 'IP address', 'internal host']) await expect(ticket).toContainText(`(${kind})`);

    const copy = ticket.getByRole('button', { name: 'Copy the ticket' });
    await copy.click();
    await expect(ticket.getByRole('status')).toHaveText('Copied.');
    expect(await shell.clipboard()).toBe(await preview.textContent());
    expect(await shell.clipboard()).toContain('/errors/aadsts50126/');

    await mask.uncheck();
    for (const word of PRIVATE_WORDS) await expect(preview).toContainText(word);
    await copy.click();
    await expect.poll(() => shell.clipboard()).toBe(await preview.textContent());
    await mask.check();
    await expect(preview).not.toContainText('10.20.30.40');
  });

  test('leaves no half of a name where a long line is cut', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    const id = '8f2e3a10-1111-4222-8333-abcdefabcdef';
    await lookup.type(
      `${'a '.repeat(90)}${id}${' b'.repeat(45)} AADSTS50126 ${'c '.repeat(50)}${id}${' d'.repeat(90)}`,
    );
    const result = lookup.error('aadsts50126');
    await result.getByText('As a ticket').click();
    await expect(result.locator('.excerpt')).toContainText('…');
    await expect(result.locator('.ticket pre')).toContainText('AADSTS50126 c c');
    await expect(result.locator('.ticket pre')).not.toContainText(/8f2e3a|abcdef/);
  });

  test('masks what only the cut-off part of a line tells to be private', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    const filler = '"resource":"the directory, and no more of it",'.repeat(2);
    await lookup.type(`{"userDisplayName":"Maximiliane von Habsburg-Lothringen",${filler}"error":"AADSTS50126"}`);
    const result = lookup.error('aadsts50126');
    await result.getByText('As a ticket').click();
    await expect(result.locator('.ticket pre')).toContainText('AADSTS50126');
    await expect(result.locator('.ticket pre')).not.toContainText(/Max|Habsburg|Lothringen/);
  });

  test('begins masked again with the next text', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(PRIVATE_LINE);
    const ticket = lookup.error('aadsts50126').locator('.ticket');
    await ticket.getByText('As a ticket').click();
    const mask = ticket.getByRole('checkbox', { name: /^Mask user names/ });
    await mask.uncheck();
    await expect(ticket.locator('pre')).toContainText('10.20.30.40');
    await lookup.type(`${PRIVATE_LINE.replace('10.20.30.40', '10.20.30.41')} once more`);
    await expect(lookup.error('aadsts50126').locator('.excerpt')).toContainText('10.20.30.41');
    await expect(mask).toBeChecked();
    for (const word of PRIVATE_WORDS) await expect(ticket.locator('pre')).not.toContainText(word);
    await expect(ticket.locator('pre')).not.toContainText('10.20.30.41');
    await mask.uncheck();
    await expect(ticket.locator('pre')).toContainText('10.20.30.41');
  });

  test('is printed to its end', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(SEVERAL_PLACES);
    await site.page.getByText('Everything as one ticket').click();
    const box = site.page.locator('.ticket pre').last();
    const hidden = () => box.evaluate((pre) => pre.scrollHeight - pre.clientHeight);
    await expect(box).toContainText('findings in one text');
    expect(await hidden()).toBeGreaterThan(100);
    await site.page.emulateMedia({ media: 'print' });
    expect(await hidden()).toBeLessThan(2);
  });

  test('says so where copying is not allowed', async ({ site }) => {
    await site.page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('denied')) });
    });
    await site.open(`${TOOL}?code=407`);
    const result = new Lookup(site.page).error('proxy-407');
    await result.getByText('As a ticket').click();
    await result.getByRole('button', { name: 'Copy the ticket' }).click();
    await expect(result.locator('.ticket').getByRole('status')).toContainText('Select the text and press Ctrl+C');
  });
});
