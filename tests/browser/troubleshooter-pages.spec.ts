import { TOOL, Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test } from './site.ts';

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('the tree is walked from page to page, to an outcome with steps and proof', async ({ site }) => {
    const { page } = site;
    await site.open(TOOL);
    await expect(page.locator('main textarea, main button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/Without script the answers lead from page to page/)).toBeVisible();
    for (const [answer, step] of [
      ['ok', 'symptom'],
      ['test', 'powershell'],
      ['407', 'default-credentials'],
      ['domain', 'credentials-refused'],
    ] as const) {
      await page.locator(`[data-answer="${answer}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/troubleshooter/${step}/$`));
      await expect(page.locator('[data-step]')).toHaveAttribute('data-step', step);
    }
    await expect(page.getByRole('heading', { name: 'Do this' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Prove it' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /ways? that leads? here/i })).toBeVisible();
  });

  test('what is folded away can be opened', async ({ site }) => {
    await site.open(`${TOOL}build/`);
    await site.page.getByText('How to find out').click();
    await expect(site.page.locator('.find-out li').first()).toBeVisible();
  });
});

test.describe('the page of a step', () => {
  test('leads into the tool at the same step, with the answers of the shortest way', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await site.open(`${TOOL}powershell/`);
    await site.page.getByRole('link', { name: 'Open this step in the troubleshooter' }).click();
    await tool.awake();
    await tool.isAt('powershell');
    expect(await tool.wayInWords()).toHaveLength(2);
  });

  test('is what an error and an article lead to', async ({ site }) => {
    for (const path of ['errors/proxy-407/', 'guide/machine-config/']) {
      await site.open(path);
      const start = site.page.locator('.start-here a');
      const words = await start.textContent();
      await start.click();
      await expect(site.page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');
    }
  });

  test('copies its command', async ({ site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.open(`${TOOL}winhttp/`);
    await site.page.getByRole('button', { name: 'Copy' }).first().click();
    expect(await site.page.evaluate(() => navigator.clipboard.readText())).toBe('netsh winhttp show proxy');
  });
});

test.describe('the map', () => {
  test('marks the way that an address carries, in the drawing and in the list', async ({ site }) => {
    await site.open(`${TOOL}map/?build=ok&symptom=test&powershell=407`);
    await expect(site.page.locator('[data-here]')).toContainText('Your way');
    await expect(site.page.locator('[data-here] li')).toHaveCount(4);
    await expect(site.page.locator('[data-here-key]').first()).toBeVisible();
    await expect(site.page.locator('.tree-map .here')).toHaveAttribute('data-box', 'default-credentials');
    await expect(site.page.locator('.tree-map .here')).toBeInViewport();
    await expect(site.page.locator('.tree-list [aria-current="step"]')).toHaveCount(1);
    await expect(site.page.locator('.tree-list .walked')).toHaveCount(4);
    await site.page.locator('[data-here] [aria-current="step"] a').click();
    await expect(site.page.locator('.tree-list .here > a')).toBeInViewport();
    await site.page.getByRole('link', { name: 'Go on from here' }).click();
    await new Troubleshooter(site.page).isAt('default-credentials');
  });

  test('shows every step once in each', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    const steps = Object.keys((await tool.tree()).nodes).sort();
    await site.open(`${TOOL}map/`);
    const drawn = await site.page
      .locator('[data-box]')
      .evaluateAll((all) => all.map((box) => box.getAttribute('data-box')));
    expect(drawn.sort()).toEqual(steps);
    await expect(site.page.locator('.tree-list a[id]')).toHaveCount(steps.length);
    await expect(site.page.locator('[data-here]')).toBeHidden();
    await expect(site.page.locator('[data-here-key]').first()).toBeHidden();
  });

  test('scrolls inside its frame, by keyboard too, and never the page', async ({ site }) => {
    await site.page.setViewportSize({ width: 320, height: 600 });
    await site.open(`${TOOL}map/`);
    const frame = site.page.locator('.tree-scroll');
    await frame.focus();
    await site.page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    expect(await site.page.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([0, 320]);
  });
});

test.describe('on paper', () => {
  test('a walk keeps its way and its outcome and leaves the controls behind', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open('build=ok&symptom=test&powershell=407&default-credentials=domain');
    await site.page.emulateMedia({ media: 'print' });
    await expect(tool.way.getByText('A test in PowerShell or a browser fails')).toBeVisible();
    await expect(site.page.getByRole('heading', { name: 'Do this' })).toBeVisible();
    const controls = 'main button, main textarea, .way a, .step-top a, .ways-on a';
    await expect(site.page.locator(controls).filter({ visible: true })).toHaveCount(0);
  });

  test('the ticket, which is not printed, stays as it was on the screen', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open('build=ok');
    await site.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(site.page.locator('.find-out')).toHaveAttribute('open');
    await expect(tool.transcript).not.toHaveAttribute('open');
    expect(site.watch.requested(/transcript-writing/)).toEqual([]);
  });

  test('each sheet of the map fits on A3', async ({ site }) => {
    await site.page.setViewportSize({ width: 1512, height: 1046 }); // 400 by 277 mm at 96 dots to the inch
    await site.page.emulateMedia({ media: 'print' });
    await site.open(`${TOOL}map/`);
    const sizes = await site.page
      .locator('.tree-sheet')
      .evaluateAll((all) => all.map((sheet) => [sheet.scrollWidth, sheet.getBoundingClientRect().height] as const));
    expect(sizes.length).toBeGreaterThan(0);
    for (const [width, height] of sizes) {
      expect(width).toBeLessThanOrEqual(1512);
      expect(height).toBeLessThanOrEqual(1046);
    }
  });
});
