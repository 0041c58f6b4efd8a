import { expect, test } from './site.ts';
import { Shell } from './pages/shell.ts';

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the path strip can be read (${colorScheme})`, async ({ site }) => {
      await site.page.emulateMedia({ forcedColors: 'active', colorScheme });
      await site.open('errors/proxy-407/');
      const marks = site.page.locator('.strip .mark');
      await expect(marks).toHaveCount(8);
      const unreadable = await marks.evaluateAll((all) =>
        all
          .map((mark) => ({ words: mark.parentElement?.innerText ?? '', style: getComputedStyle(mark) }))
          .filter(
            ({ style }) => style.color === style.backgroundColor || style.borderTopColor === style.backgroundColor,
          )
          .map(({ words }) => words),
      );
      expect(unreadable).toEqual([]);
      await expect(site.page.locator('.strip .broken')).toContainText('breaks here');
      const line = await site.page
        .locator('.strip .passed')
        .first()
        .evaluate((hop) => [
          getComputedStyle(hop, '::before').backgroundColor,
          getComputedStyle(document.body).backgroundColor,
        ]);
      expect(line[0]).not.toBe(line[1]);
    });
  }

  test('the focus is still outlined', async ({ site }) => {
    await site.page.emulateMedia({ forcedColors: 'active' });
    await site.open('');
    for (let step = 0; step < 4; step++) await site.page.keyboard.press('Tab');
    const outline = await site.page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
  });
});

test.describe('with reduced motion', () => {
  for (const path of ['', 'errors/proxy-407/', 'guide/machine-config/']) {
    test(`nothing on /${path} moves by itself`, async ({ site }) => {
      await site.page.emulateMedia({ reducedMotion: 'reduce' });
      await site.open(path);
      const moving = await site.page.evaluate(() => [
        ...[...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration);
          })
          .map((element) => `${element.tagName} ${element.className}`),
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth'
          ? ['the page scrolls smoothly']
          : []),
      ]);
      expect(moving).toEqual([]);
    });
  }
});

test.describe('on paper', () => {
  for (const { path, keeps } of [
    { path: 'errors/proxy-407/', keeps: ['Do this', 'Prove it', 'Sources'] },
    { path: 'guide/machine-config/', keeps: ['Sources'] },
    { path: 'hosts/crl3-digicert-com/', keeps: ['Test it', 'Who needs it', 'Sources'] },
  ]) {
    test(`/${path} keeps its content and leaves the controls behind, black on white from a dark screen too`, async ({
      site,
    }) => {
      await site.open(path);
      await new Shell(site.page).chooseTheme('dark');
      await site.page.emulateMedia({ media: 'print' });
      const chrome = '.masthead nav, .find-open, [data-theme-choice], .toc, .pager, .skip, button, .anchor, dialog';
      await expect(site.page.locator(chrome).filter({ visible: true })).toHaveCount(0);
      await expect(site.page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const name of keeps) await expect(site.page.getByRole('heading', { name, exact: true })).toBeVisible();
      const colours = await site.page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.body).color,
      ]);
      expect(colours[0]).toBe('rgb(255, 255, 255)');
      expect(colours[1]).toMatch(/^rgb\((\d|[1-5]\d), /);
    });
  }
});
