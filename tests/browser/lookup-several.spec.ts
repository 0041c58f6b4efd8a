import { expect, test } from './site.ts';
import { MANY_CODES, PRIVATE_LINE, PRIVATE_WORDS, SCREEN_407, SEVERAL_PLACES } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';

const TOOL = 'tools/error-lookup/';

test.describe('errors at several places', () => {
  test('no place that one of them names is ticked; the first answer says where it stops', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(SEVERAL_PLACES);
    await expect(lookup.strip).toBeVisible();
    const named = await lookup.errors.locator('.under').allInnerTexts();
    const places = new Set(named.flatMap((words) => /stops at ([^·]+) ·/.exec(words)?.[1]?.trim() ?? []));
    expect(places.size).toBeGreaterThan(2);
    const broken = lookup.strip.locator('.broken, .also');
    await expect(broken).toHaveCount(places.size);
    const marked = (await broken.allInnerTexts()).map((words) => words.split('\n')[1]?.trim());
    expect([...marked].sort()).toEqual([...places].sort());
    await expect(lookup.strip.locator('.broken')).toContainText('breaks here');
    await expect(lookup.strip.locator('.also').first()).toContainText('breaks here too');
    const first = (await lookup.strip.locator('.broken').innerText()).split('\n')[1]?.trim();
    await expect(lookup.status).toContainText(`known errors found. The first answer stops at ${first}.`);
    await expect(lookup.status).toContainText('One code in it is not known.');
  });

  test('one that only wraps another, alone, names no place', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('System.Net.Http.HttpRequestException: An error occurred while sending the request.');
    await expect(lookup.status).toHaveText('1 known error found.');
    await expect(lookup.strip.locator('.broken, .passed')).toHaveCount(0);
    await expect(lookup.errors.first().locator('.under').first()).toContainText('it wraps another error');
  });

  test('on a narrow screen the way is one line that opens, and grows with the screen', async ({ site }) => {
    await site.page.setViewportSize({ width: 390, height: 800 });
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(SCREEN_407);
    await expect(lookup.wayLine).toHaveText('Stops at 3 of 8: Proxy sign-in');
    await expect(lookup.strip).toBeHidden();
    await lookup.wayLine.click();
    await expect(lookup.strip.locator('.broken')).toContainText('Proxy sign-in');
    await site.page.setViewportSize({ width: 1280, height: 800 });
    await expect(lookup.wayLine).toHaveCount(0);
    await expect(lookup.strip).toBeVisible();
  });
});

test.describe('more than fits', () => {
  test('known errors: 25 are shown and said, and the rest on demand', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(MANY_CODES);
    await expect(lookup.status).toHaveText('28 known errors found; 25 of 28 shown. It stops at: Sign-in.');
    await expect(lookup.errors).toHaveCount(25);
    await lookup.rest.click();
    await expect(lookup.errors).toHaveCount(28);
    await expect(lookup.rest).toHaveCount(0);
    await expect(lookup.errors.nth(25).locator('h2 a')).toBeFocused();
    await expect(lookup.status).toHaveText('28 known errors found. It stops at: Sign-in.');
    await lookup.type(`${MANY_CODES}\n`);
    await expect(lookup.errors, 'another text is another answer').toHaveCount(25);
  });

  test('unknown codes: three are told, the others named', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    const codes = [1, 2, 3, 4, 5, 6].map((digit) => `AADSTS9999999${digit}`);
    await lookup.type(`${codes.join(', ')} and no more`);
    await expect(lookup.status).toHaveText('6 codes are not known here.');
    await expect(lookup.unknown).toHaveCount(3);
    const others = lookup.root.getByText('3 more unknown codes:');
    for (const code of codes.slice(3)) await expect(others).toContainText(code);
  });
});

test.describe('a sign-in code without a record', () => {
  test('has its place, something to do for who must act, the proof, the guide and a ticket', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('AADSTS16001');
    const result = lookup.error('aadsts16001');
    await expect(lookup.strip.locator('.broken')).toContainText('Sign-in');
    await expect(result.getByRole('checkbox', { name: /^identity admin.*correlation id/ })).toBeVisible();
    await expect(result.locator('.proof')).toContainText('Success');
    const guide = result.getByRole('link', { name: 'authentication errors' });
    await expect(guide).toHaveAttribute('href', '/guide/authentication-errors/');
    await result.getByText('As a ticket').click();
    await expect(result.locator('.ticket pre')).toContainText('Where it stops: Sign-in');
    await expect(result.locator('.ticket pre')).toContainText('[identity admin]');
  });

  test('a code that nobody knows has a ticket too, with where it was seen', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('sign-in of jdoe@fabrikam.example failed with AADSTS99999999, said the wizard');
    await lookup.unknown.getByText('As a ticket').click();
    const ticket = lookup.unknown.locator('.ticket pre');
    await expect(ticket).toContainText('AADSTS99999999: a code that the catalogue does not have');
    await expect(ticket).toContainText('sign-in of <user-1> failed with AADSTS99999999');
  });
});

test.describe('all of a text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is one ticket: the errors in order, one mask for one value, and what else was seen', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type(
      `${SEVERAL_PLACES}${PRIVATE_LINE}\n407 again from 10.20.30.40: (407) Proxy Authentication Required`,
    );
    await lookup.whole.locator('summary').click();
    const preview = lookup.whole.locator('pre');
    const titles = await lookup.errors.locator('h2').allInnerTexts();
    for (const [place, title] of titles.entries()) await expect(preview).toContainText(`${place + 1}. ${title}`);
    await expect(preview).toContainText('AADSTS99999999: a code that the catalogue does not have');
    await expect(preview).toContainText('Times: 2026-01-05 10:11:12');
    await expect(preview).toContainText('Correlation ids: <id-');
    for (const word of PRIVATE_WORDS) await expect(preview).not.toContainText(word);
    expect((await preview.innerText()).match(/from <ip-1>/g)?.length, 'the same value, the same mask').toBeGreaterThan(
      1,
    );

    const masks = lookup.whole.locator('.masks');
    await expect(masks).toBeHidden();
    await lookup.whole.getByText('What was masked').click();
    await expect(masks.locator('div', { hasText: '10.20.30.40' })).toContainText('<ip-1>');
    await lookup.whole.getByRole('button', { name: 'Copy the ticket' }).click();
    await expect(lookup.whole.getByRole('status')).toHaveText('Copied.');
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe(await preview.textContent());
  });

  test('is not offered for one finding; what else was seen is', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.type('(407) Proxy Authentication Required at 2026-01-05 10:11:12');
    await expect(lookup.errors).toHaveCount(1);
    await expect(lookup.whole).toHaveCount(0);
    await expect(lookup.seen.locator('summary')).toHaveText('Also seen: 1 time');
    await lookup.seen.locator('summary').click();
    await expect(lookup.seen.locator('.recognised')).toContainText('2026-01-05 10:11:12');
  });

  test('with nothing to mask says that it found nothing, not that there is nothing', async ({ site }) => {
    await site.open(`${TOOL}?code=407`);
    const lookup = new Lookup(site.page);
    await lookup.error('proxy-407').getByText('As a ticket').click();
    await expect(lookup.error('proxy-407').locator('.ticket')).toContainText(
      'Found nothing to mask. Read it once more before you send it.',
    );
  });
});
