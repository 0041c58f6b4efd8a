import { OLD_ANCHORS, OLD_LINKS } from '../support/old-anchors.ts';
import { expect, test, type Site } from './site.ts';

/** Where the page says that each anchor leads. */
async function targets(site: Site): Promise<ReadonlyMap<string, string>> {
  await site.open(OLD_LINKS);
  const pairs = await site.page
    .locator('[data-old-links] li')
    .evaluateAll((items) => items.map((item): [string, string] => [item.id, item.querySelector('a')?.href ?? '']));
  return new Map(pairs);
}

/** Anchors of each kind: a whole page, a part of one, the renamed product, the wizard's own, a page that is no article. */
const FOLLOWED = [
  { anchor: 'verify-proxy-connectivity', to: 'guide/verify-with-powershell/' },
  { anchor: 'invalid-grant', to: 'guide/authentication-errors/#invalid-grant' },
  { anchor: 'communication-pattern-between-azure-ad-connect-and-azure-ad', to: 'guide/healthy-connection/' },
  { anchor: 'get-msoluserrole-failed', to: 'errors/global-admin-needed/' },
  { anchor: 'next-steps', to: 'guide/' },
] as const;

test.describe('an old link', () => {
  for (const { anchor, to } of FOLLOWED) {
    test(`#${anchor} leads to /${to}`, async ({ site }) => {
      await site.open(`${OLD_LINKS}#${anchor}`);
      await expect(site.page).toHaveURL(`/${to}`);
      await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
      const [, fragment] = to.split('#');
      if (fragment !== undefined) await expect(site.page.locator(`[id="${fragment}"]`)).toBeInViewport();
    });
  }

  for (const [written, why] of [
    ['Invalid-Grant', 'in capitals'],
    ['user_realm_discovery_failed', 'with underscores, as the error is named'],
    ['invalid%2Dgrant', 'with a hyphen written as a code'],
  ] as const) {
    test(`#${written} leads on as well: ${why}`, async ({ site }) => {
      await site.open(`${OLD_LINKS}#${written}`);
      await expect(site.page).toHaveURL(/\/guide\/authentication-errors\/#/);
    });
  }

  test('every anchor is on the page, each with the link that the script follows', async ({ site }) => {
    const said = await targets(site);
    expect([...said.keys()].sort()).toEqual([...OLD_ANCHORS].sort());
    const { origin } = new URL(site.page.url());
    for (const [anchor, target] of said) expect(target, anchor).toMatch(new RegExp(`^${origin}/(?:guide|errors)/`));
    for (const { anchor, to } of FOLLOWED) expect(said.get(anchor)).toBe(`${origin}/${to}`);
  });

  test('Back leads to where the reader came from', async ({ site }) => {
    await site.open('errors/');
    await site.page.evaluate((to) => location.assign(to), `/${OLD_LINKS}#invalid-grant`);
    await expect(site.page).toHaveURL('/guide/authentication-errors/#invalid-grant');
    await site.page.goBack();
    await expect(site.page).toHaveURL('/errors/');
  });

  for (const [anchor, why] of [
    ['no-such-anchor', 'unknown'],
    ['content', 'an id of the page that is no old link'],
    ['%E0%A4%A', 'no text at all'],
    ['', 'empty'],
  ] as const) {
    test(`#${anchor} stays on the page of links: ${why}`, async ({ site }) => {
      await site.open(`${OLD_LINKS}#${anchor}`);
      await expect(site.page.getByRole('heading', { level: 1, name: 'Old links' })).toBeVisible();
      await site.page.waitForLoadState('networkidle');
      expect(new URL(site.page.url()).pathname).toBe(`/${OLD_LINKS}`);
    });
  }
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('the anchor is in view, and its link opens the answer', async ({ site }) => {
    await site.open(`${OLD_LINKS}#the-password-cant-be-verified`);
    const entry = site.page.locator('[id="the-password-cant-be-verified"]');
    await expect(entry).toBeInViewport();
    await entry.getByRole('link').click();
    await expect(site.page).toHaveURL('/guide/wizard-errors/#the-password-cannot-be-verified');
  });

  test('every anchor is on the page, with a link that can be seen', async ({ site }) => {
    await site.open(OLD_LINKS);
    for (const anchor of OLD_ANCHORS) {
      await expect(site.page.locator(`[id="${anchor}"]`).getByRole('link')).toBeVisible();
    }
  });
});
