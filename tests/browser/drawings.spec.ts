import { expect, test } from './site.ts';

/** Drawings of the guide: where each stands, its name, and names in it that its text must have too. */
const DRAWINGS = [
  {
    path: 'guide/how-connect-reaches-entra-id/',
    name: 'The way of a request, in two security contexts',
    says: /^Two accounts on the server read machine\.config/,
  },
  {
    path: 'guide/healthy-connection/',
    name: 'The calls of a healthy run, in three phases',
    says: /^A sequence from the server through the proxy/,
  },
  { path: 'guide/how-connect-reaches-entra-id/', name: 'The ladder of a connection', says: /\S+ \S+/ },
] as const;

/** Host names, files and codes: what a reader would copy from the picture. */
const NAME = /[\w-]+(?:\.[\w-]+)+(?::\d+)?|\b[45]\d\d\b|\b0x[0-9a-f]+\b/gi;

for (const { path, name, says } of DRAWINGS) {
  test.describe(`the drawing "${name}"`, () => {
    test('is one picture, with a name and a description', async ({ site }) => {
      await site.open(path);
      const drawing = site.page.getByRole('img', { name, exact: true });
      await expect(drawing).toBeVisible();
      await expect(drawing).toHaveAccessibleDescription(says);
      await expect(drawing).toMatchAriaSnapshot(`- img "${name}"`);
    });

    test('has all its names in the text beside it, which opens without a mouse', async ({ site }) => {
      await site.open(path);
      const figure = site.page.getByRole('figure').filter({ has: site.page.getByRole('img', { name, exact: true }) });
      await expect(figure.locator('figcaption')).not.toBeEmpty();
      const text = figure.locator('xpath=following-sibling::details[1]');
      const summary = text.locator('summary');
      await expect(summary).toHaveText('As text');
      await summary.press('Enter');
      await expect(text.getByRole('listitem').first()).toBeVisible();
      const drawn = await figure.locator('svg text').allTextContents();
      const said = (await text.innerText()).replace(/\s+/g, ' ');
      const names = drawn.flatMap((line) => line.match(NAME) ?? []);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((each) => !said.includes(each))).toEqual([]);
    });
  });
}

test.describe('dialogs and consoles are read as text', () => {
  test('a dialog is a named group of its words and buttons', async ({ site }) => {
    await site.open('guide/wizard-errors/');
    const dialogs = site.page.getByRole('group', { name: /^Dialog: / });
    await expect(dialogs).toHaveCount(5);
    const script = site.page.getByRole('group', { name: 'Dialog: Script Error', exact: true });
    await expect(script).toMatchAriaSnapshot(`
      - 'group "Dialog: Script Error"':
        - text: Script Error
        - paragraph: An error has occurred in the script on this page.
        - paragraph: Do you want to continue running scripts on this page?
        - paragraph: /Yes\\s*No/
    `);
    await expect(dialogs.getByRole('button')).toHaveCount(0);
  });

  test('a console is a named group of what was typed and what came back', async ({ site }) => {
    await site.open('guide/verify-with-powershell/');
    const consoles = site.page.getByRole('group', { name: /^Console: / });
    const blocked = consoles.filter({ hasText: '(407)' });
    await expect(blocked).toHaveCount(1);
    await expect(blocked.getByRole('button')).toHaveAccessibleName('Copy the command');
    await expect(blocked.locator('kbd')).toHaveText(
      'Invoke-WebRequest -UseBasicParsing -Uri https://adminwebservice.microsoftonline.com/ProvisioningService.svc',
    );
    await expect(blocked.locator('samp')).toContainText('(407) Proxy Authentication Required.');
    await expect(consoles.getByRole('img')).toHaveCount(0);
  });

  test('the command stands on the line of its prompt, without space around it', async ({ site }) => {
    for (const path of ['guide/verify-with-powershell/', 'guide/builds-before-1-1-105/']) {
      await site.open(path);
      const typed = await site.page
        .locator('.console pre:has(kbd)')
        .evaluateAll((all) => all.map((pre) => pre.textContent));
      expect(typed.length).toBeGreaterThan(3);
      expect(typed.filter((text) => !/^(?:PS )?C:\\> \S.*\S$/s.test(text))).toEqual([]);
    }
  });

  test('the words of a console can be selected and copied', async ({ site }) => {
    await site.open('guide/builds-before-1-1-105/');
    const output = site.page.locator('.console samp').first();
    const copied = await output.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain('Proxy Server(s) :  fabrikamproxy:8080');
  });

  test('lines to add are marked in words, and inserted for assistive technology', async ({ site }) => {
    await site.open('guide/machine-config/');
    const fragment = site.page.locator('.code:has(.lines)').first();
    await expect(fragment).toContainText('+ marks what to add');
    await expect(fragment.getByRole('insertion').first()).toContainText('<system.net>');
  });
});

test.describe('on paper', () => {
  for (const path of ['guide/how-connect-reaches-entra-id/', 'guide/wizard-errors/']) {
    test(`/${path} keeps drawings, dialogs and consoles`, async ({ site }) => {
      await site.open(path);
      const shown = site.page.locator('figure.diagram, .window');
      const count = await shown.count();
      expect(count).toBeGreaterThan(0);
      await site.page.emulateMedia({ media: 'print' });
      await expect(shown.filter({ visible: true })).toHaveCount(count);
    });
  }
});
