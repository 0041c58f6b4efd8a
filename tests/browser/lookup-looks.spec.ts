import { expect, test, type Site } from './site.ts';
import { PRIVATE_LINE, SCREEN_407, SEVERAL_PLACES } from './lookup-texts.ts';
import { violations } from './pages/axe.ts';
import { tab, tabFaults } from './pages/keyboard.ts';
import { Lookup } from './pages/lookup.ts';
import { overflow } from './pages/overflow.ts';

const TOOL = 'tools/error-lookup/';

/** Every state that the lookup can be in, as a reader brings it about. */
const SCENES = [
  {
    name: 'results',
    show: async (lookup: Lookup) => {
      await lookup.type(`${SCREEN_407}\n${PRIVATE_LINE}`);
      await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'an unknown code with guesses',
    show: async (lookup: Lookup) => {
      await lookup.type('AADSTS5012');
      await expect(lookup.unknown).toBeVisible();
    },
  },
  {
    name: 'nothing known but things recognised',
    show: async (lookup: Lookup) => {
      await lookup.type(`${'long-name-'.repeat(6)}.${'b'.repeat(60)}.example at 2026-01-05 10:11:12`);
      await expect(lookup.root.locator('.recognised')).toBeVisible();
    },
  },
  {
    name: 'an open ticket',
    show: async (lookup: Lookup) => {
      await lookup.type(`${PRIVATE_LINE} ${'w'.repeat(100)}`);
      await lookup.error('aadsts50126').getByText('As a ticket').click();
      await expect(lookup.error('aadsts50126').locator('.ticket pre')).toBeVisible();
    },
  },
  {
    name: 'all as one ticket, the masks and all else open',
    show: async (lookup: Lookup) => {
      await lookup.type(`${SEVERAL_PLACES}${PRIVATE_LINE}`);
      await lookup.whole.locator('summary').click();
      await lookup.whole.getByText('What was masked').click();
      await lookup.seen.locator('summary').click();
      await expect(lookup.seen.locator('.recognised')).toBeVisible();
    },
  },
  {
    name: 'a file held',
    show: async (lookup: Lookup) => {
      await lookup.drop(`${'long_name'.repeat(20)}.log`, Buffer.from(SCREEN_407));
      await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
    },
  },
] as const;

async function open(site: Site, show: (lookup: Lookup) => Promise<void>, path = TOOL): Promise<Lookup> {
  await site.open(path);
  const lookup = new Lookup(site.page);
  await expect(lookup.find).toBeEnabled();
  await show(lookup);
  return lookup;
}

test.describe('axe finds nothing, and nothing sticks out sideways', () => {
  for (const { name, show } of SCENES) {
    test(name, async ({ site }) => {
      test.slow();
      await open(site, show);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [390, 1280]) {
          await site.page.setViewportSize({ width, height: 900 });
          await site.page.emulateMedia({ colorScheme });
          expect.soft(await violations(site.page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      for (const width of [320, 360, 390, 768, 1024, 1280, 1440]) {
        await site.page.setViewportSize({ width, height: 900 });
        expect.soft(await overflow(site.page), `${width} px`).toEqual([]);
      }
    });
  }

  test('results at home', async ({ site }) => {
    test.slow();
    await open(site, SCENES[0].show, '');
    expect(await violations(site.page)).toEqual([]);
    await site.page.setViewportSize({ width: 320, height: 900 });
    expect(await overflow(site.page)).toEqual([]);
  });
});

test.describe('with the keyboard alone', () => {
  for (const { name, show } of SCENES) {
    test(`Tab reaches everything in order, and leaves: ${name}`, async ({ site }) => {
      await site.page.emulateMedia({ reducedMotion: 'reduce' });
      await open(site, show);
      await site.page.waitForLoadState('networkidle');
      await site.page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.removeAllRanges();
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      expect(await tabFaults(site.page)).toEqual([]);
    });
  }

  test('a code is asked, a step ticked and the ticket opened without a mouse', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await lookup.field.focus();
    await site.page.keyboard.type('407');
    await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
    const goTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) if ((await tab(site.page))?.words.includes(name)) return;
      throw new Error(`${name} was not reached`);
    };
    await goTo('407 Proxy Authentication Required');
    await goTo('What to do');
    await site.page.keyboard.press('Tab');
    await site.page.keyboard.press('Space');
    await expect(lookup.errors.first().getByRole('checkbox').first()).toBeChecked();
    await goTo('As a ticket');
    await site.page.keyboard.press('Enter');
    await expect(lookup.errors.first().locator('.ticket pre')).toBeVisible();
  });
});

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`evidence stands out, and the box and the strip have edges (${colorScheme})`, async ({ site }) => {
      await site.page.emulateMedia({ forcedColors: 'active', colorScheme });
      const lookup = await open(site, SCENES[0].show);
      const colours = await lookup.marks.first().evaluate((mark) => {
        const around = mark.parentElement ?? mark;
        return [getComputedStyle(mark).backgroundColor, getComputedStyle(around).backgroundColor];
      });
      expect(colours[0]).not.toBe(colours[1]);
      const unseen = await lookup.root.locator('textarea, .result, .excerpt, .strip .mark').evaluateAll((all) =>
        all
          .filter((box) => {
            const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
            return parseFloat(borderTopWidth) === 0 || borderTopColor === backgroundColor;
          })
          .map((box) => `${box.tagName} ${box.className}`),
      );
      expect(unseen).toEqual([]);
    });
  }
});

test('a long answer is printed without controls', async ({ site }) => {
  const lookup = await open(site, SCENES[0].show);
  await site.page.emulateMedia({ media: 'print' });
  await expect(lookup.root.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(lookup.errors.first().getByRole('checkbox').first()).toBeVisible();
});
