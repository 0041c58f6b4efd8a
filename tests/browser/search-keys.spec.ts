import { expect, test } from './site.ts';
import { SearchDialog } from './pages/search-dialog.ts';

const ONE_WORD_MANY_HITS = 'AADSTS';

test.describe('the dialog by keyboard', () => {
  for (const keys of ['Control+k', 'Meta+k', 'Control+K']) {
    test(`${keys} opens it with the focus in the field`, async ({ site }) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.press(keys);
      await expect(dialog.field).toBeFocused();
    });
  }

  for (const keys of ['k', '/', 's', 'Alt+k', 'Control+Shift+k']) {
    test(`${keys} does not open it: keys of others are left alone`, async ({ site }) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.press(keys);
      await expect(dialog.root).toBeHidden();
    });
  }

  for (const { typed, why } of [
    { typed: '', why: 'with nothing typed' },
    { typed: '407', why: 'with a query and its results' },
  ]) {
    test(`Esc closes it ${why}, and the focus is back on the button`, async ({ site }) => {
      await site.open('guide/');
      const dialog = new SearchDialog(site.page);
      await dialog.opener.focus();
      await dialog.press('Enter');
      await dialog.type(typed);
      if (typed !== '') await expect(dialog.hits).not.toHaveCount(0);
      await dialog.press('Escape');
      await expect(dialog.root).toBeHidden();
      await expect(dialog.opener).toBeFocused();
    });
  }

  test('Esc gives the focus back to whatever had it before Ctrl+K', async ({ site }) => {
    await site.open('guide/');
    const link = site.page.getByRole('link', { name: 'Set the proxy in machine.config' }).first();
    await link.focus();
    const dialog = new SearchDialog(site.page);
    await dialog.press('Control+k', 'Escape');
    await expect(link).toBeFocused();
  });

  test('the query is still there, selected, when it is opened again', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('407');
    await dialog.closer.click();
    await expect(dialog.root).toBeHidden();
    await dialog.open();
    await expect(dialog.field).toHaveValue('407');
    expect(await site.page.evaluate(() => getSelection()?.toString())).toBe('407');
  });

  test('the arrows walk the results, stop at the last, and go back into the field', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search(ONE_WORD_MANY_HITS);
    await expect(dialog.status).toHaveText(/results/);
    await dialog.press('ArrowDown');
    await expect(dialog.hits.nth(0)).toBeFocused();
    await dialog.press('ArrowDown');
    await expect(dialog.hits.nth(1)).toBeFocused();
    await dialog.press('ArrowUp', 'ArrowUp');
    await expect(dialog.field).toBeFocused();
    const last = (await dialog.hits.count()) - 1;
    for (let step = 0; step <= last + 2; step++) await dialog.press('ArrowDown');
    await expect(dialog.hits.nth(last)).toBeFocused();
  });

  test('Enter in the field opens the first result', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('12007');
    await dialog.press('Enter');
    await expect(site.page).toHaveURL(/\/errors\/hr-80072ee7\/$/);
  });

  test('Enter right after typing opens the first result for all that was typed', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('50');
    await expect(dialog.status).not.toBeEmpty();
    await site.page.keyboard.press('End');
    await site.page.keyboard.type('126');
    await dialog.press('Enter');
    await expect(site.page).toHaveURL(/\/errors\/aadsts50126\/$/);
  });

  test('Enter on a result opens that result', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search(ONE_WORD_MANY_HITS);
    await expect(dialog.status).toHaveText(/results/);
    const second = (await dialog.hits.nth(1).getAttribute('href')) ?? '';
    await dialog.press('ArrowDown', 'ArrowDown', 'Enter');
    await expect(site.page).toHaveURL(new RegExp(`${second}$`));
  });

  test('Enter on what is unknown stays and says so', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.search('AADSTS99999999');
    await dialog.press('Enter');
    await expect(dialog.results).toContainText('Nothing is known');
    await expect(site.page).toHaveURL(/\/guide\/$/);
  });
});

test.describe('the dialog by mouse', () => {
  test('the button opens it, Close and a click beside it close it', async ({ site }) => {
    await site.open('guide/');
    const dialog = new SearchDialog(site.page);
    await dialog.open();
    await dialog.closer.click();
    await expect(dialog.root).toBeHidden();
    await dialog.open();
    await site.page.mouse.click(5, 400);
    await expect(dialog.root).toBeHidden();
  });
});
