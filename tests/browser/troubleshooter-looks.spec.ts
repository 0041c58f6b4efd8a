/** The tool in use, as it looks: for axe in both schemes, at 320 px, in forced colours, under the Tab key. */
import { violations } from './pages/axe.ts';
import { tabFaults } from './pages/keyboard.ts';
import { overflow } from './pages/overflow.ts';
import { TOOL, Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test, type Site } from './site.ts';

const SCREEN_407 = 'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.';
const OUTCOME = 'build=ok&symptom=test&powershell=407&default-credentials=domain';

interface Scene {
  readonly name: string;
  readonly show: (tool: Troubleshooter, site: Site) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  {
    name: 'a check with an output that proposes an answer',
    show: async (tool) => {
      await tool.open('build=ok&symptom=test');
      await tool.paste(SCREEN_407);
      await expect(tool.proposed).toBeVisible();
    },
  },
  {
    name: 'a check with an output that belongs elsewhere',
    show: async (tool) => {
      await tool.open();
      await tool.paste(SCREEN_407);
      await expect(tool.proposal).toContainText('none of the answers here');
    },
  },
  {
    name: 'how to find out',
    show: async (tool, { page }) => {
      await tool.open('build=ok');
      await page.getByText('How to find out').click();
    },
  },
  {
    name: 'an address that does not fit',
    show: async (tool) => {
      await tool.open(`build=ok&symptom=${'gone-'.repeat(10)}x&${'verylong'.repeat(30)}`);
      await expect(tool.notes).not.toBeEmpty();
    },
  },
  {
    name: 'an outcome with its ticket open',
    show: async (tool) => {
      await tool.open(OUTCOME);
      await tool.step.getByRole('button', { name: /^Write the ticket/ }).click();
      await tool.transcript.locator('.slots summary').click();
      await expect(tool.transcript.locator('pre')).toBeVisible();
    },
  },
];

for (const { name, show } of SCENES) {
  test(`axe finds nothing, and nothing sticks out at 320 px: ${name}`, async ({ site }) => {
    test.slow();
    await show(new Troubleshooter(site.page), site);
    for (const colorScheme of ['light', 'dark'] as const) {
      await site.page.emulateMedia({ colorScheme });
      expect.soft(await violations(site.page), colorScheme).toEqual([]);
    }
    for (const width of [320, 390, 768, 1024]) {
      await site.page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(site.page), `${width} px`).toEqual([]);
    }
  });
}

for (const { name, query, width } of [
  { name: 'a check', query: 'build=ok&symptom=test', width: 1280 },
  { name: 'a check on a phone', query: 'build=ok&symptom=test', width: 390 },
  { name: 'an outcome', query: OUTCOME, width: 1280 },
]) {
  test(`Tab reaches everything in the order of the page: ${name}`, async ({ site }) => {
    await site.page.setViewportSize({ width, height: 800 });
    await site.page.emulateMedia({ reducedMotion: 'reduce' });
    await new Troubleshooter(site.page).open(query);
    await site.page.waitForLoadState('networkidle');
    expect(await tabFaults(site.page)).toEqual([]);
  });
}

test('Tab reaches every box of the map', async ({ site }) => {
  test.slow();
  await site.page.emulateMedia({ reducedMotion: 'reduce' });
  await site.open(`${TOOL}map/`);
  const links = site.page.locator('.tree-map a');
  await links.nth(0).focus();
  for (let step = 1; step < 30; step++) {
    await site.page.keyboard.press('Tab');
    await expect(links.nth(step)).toBeFocused();
    await expect(links.nth(step)).toBeInViewport();
  }
});

test('in forced colours the place on the way and the proposed answer are still marked', async ({ site }) => {
  await site.page.emulateMedia({ forcedColors: 'active' });
  const tool = new Troubleshooter(site.page);
  await tool.open();
  const dots = await site.page
    .locator('.dots i')
    .evaluateAll((all) => all.map((dot) => getComputedStyle(dot).backgroundColor));
  expect(dots).toHaveLength(8);
  expect(new Set(dots).size).toBe(2);
  await tool.open('build=ok&symptom=test');
  await tool.paste(SCREEN_407);
  await expect(tool.proposed).toContainText('your output says this');
});
