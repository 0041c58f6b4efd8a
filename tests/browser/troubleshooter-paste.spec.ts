import { outputCases } from '../support/tree.ts';
import { longestTask, watchTasks } from './pages/long-tasks.ts';
import { TOOL, Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test, type Site } from './site.ts';

/** The way to each check that outputs are pasted at. */
const AT: Readonly<Record<string, string>> = {
  build: '',
  powershell: 'build=ok&symptom=test',
  interactiveauth: 'build=ok&symptom=connect-page&wizard-message=interactiveauth',
  'sync-run': 'build=ok&symptom=sync-run',
};
const SCREEN_407 = 'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.';
const TOLD = /secretfabrikam/i;

async function expectUntold({ page, watch }: Site): Promise<void> {
  expect(watch.requested(TOLD), 'in no request').toEqual([]);
  expect(page.url()).not.toMatch(TOLD);
  expect(await page.title()).not.toMatch(TOLD);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => [sessionStorage.length, history.state])).toEqual([0, null]);
}

test.describe('a pasted output proposes the answer, and the reader presses it', () => {
  for (const [check, query] of Object.entries(AT)) {
    test(`at ${check}`, async ({ site }) => {
      const cases = outputCases().filter((output) => output.check === check);
      expect(cases.length).toBeGreaterThan(0);
      const tool = new Troubleshooter(site.page);
      await tool.open(query);
      await tool.isAt(check);
      for (const { answer, why, text } of cases) {
        await tool.paste(text);
        await expect(tool.proposed, why).toHaveAttribute('data-answer', answer);
        await expect(tool.proposal).toContainText('which speaks for');
        await expect(site.page.locator('.proposal mark').first()).toBeVisible();
        await expect(tool.confirm).toHaveAttribute('href', new RegExp(`${check}=${answer}$`));
      }
      await tool.confirm.click();
      await expect(tool.step).not.toHaveAttribute('data-step', check);
      await expect(tool.heading).toBeFocused();
    });
  }

  test('it is announced once, and only part of the index is fetched for it', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['powershell']);
    const heard = await tool.listen();
    await tool.paste(SCREEN_407);
    await expect(tool.proposed).toHaveAttribute('data-answer', '407');
    expect(await heard()).toEqual([expect.stringContaining('speaks for “(407) Proxy Authentication Required”')]);
    expect(site.watch.requested(/error-index/)).toEqual([]);
    expect(site.watch.requested(/trees\/indexes\/powershell/)).toHaveLength(1);
  });

  test('an error of another step is named with a link', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['build']);
    await tool.paste(SCREEN_407);
    await expect(tool.proposal).toContainText('belongs to none of the answers here');
    await expect(site.page.locator('.elsewhere').getByRole('link')).toHaveAttribute('href', '/errors/proxy-407/');
    await expect(tool.proposed).toHaveCount(0);
  });

  test('a text that says nothing is told so, and an emptied field is quiet', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['powershell']);
    await tool.paste('the meeting room is 403');
    await expect(tool.proposal).toContainText('Nothing in the text belongs to one of the answers');
    await tool.paste('');
    await expect(tool.proposal).toBeEmpty();
  });

  test('of a long text the end is read, without holding the page up', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['powershell']);
    await watchTasks(site.page);
    await tool.pasteLong('a quiet line of a long output', 20_000, SCREEN_407);
    await expect(tool.proposed).toHaveAttribute('data-answer', '407');
    await expect(tool.proposal).toContainText('All of this long text was read');
    expect((await tool.output.inputValue()).length).toBe(40_000);
    expect(await longestTask(site.page)).toBeLessThan(300);
  });

  test('without what reads it, the outputs can still be compared', async ({ site }) => {
    await site.cutOff(/\/data\/trees\/indexes\//);
    site.watch.expectFault(/Failed to load resource/);
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['powershell']);
    await tool.paste(SCREEN_407);
    await expect(tool.proposal).toContainText('could not be loaded. Compare the output');
    await tool.choose('407', 'default-credentials');
  });
});

test.describe('what is pasted', () => {
  test('before any script has come counts', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto(TOOL, { waitUntil: 'commit' });
    const tool = new Troubleshooter(site.page);
    await tool.paste('Microsoft Azure AD Connect  2.4.131.0');
    release();
    await expect(tool.proposed).toHaveAttribute('data-answer', 'old');
    await expect(tool.output).toHaveValue(/2\.4\.131\.0/);
  });

  test('is there again when the reader comes back to its step, and gone after a reload', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open(AT['powershell']);
    await tool.paste(`secretfabrikam ${SCREEN_407}`);
    await expect(tool.proposed).toHaveAttribute('data-answer', '407');
    await tool.choose('407', 'default-credentials');
    await expect(tool.output).toHaveValue('');
    await site.page.goBack();
    await tool.isAt('powershell');
    await expect(tool.output).toHaveValue(/secretfabrikam/);
    await expect(tool.proposed).toHaveAttribute('data-answer', '407');
    await expectUntold(site);
    await site.page.reload();
    await tool.isAt('powershell');
    await expect(tool.output).toHaveValue('');
    await expectUntold(site);
  });
});
