import { expect, test } from './site.ts';
import { searchPage, type SearchBox } from './pages/search-box.ts';
import { SearchDialog } from './pages/search-dialog.ts';

const SECRETS = [
  { typed: 'secretfabrikam proxy timeout', why: 'words, which ask the text too' },
  { typed: 'secretfabrikam.example', why: 'a host' },
  { typed: 'AADSTS987654321', why: 'a code' },
] as const;

const BOXES = [
  { where: 'the dialog', path: 'guide/', box: (page) => new SearchDialog(page) },
  { where: 'the search page', path: 'search/', box: searchPage },
] as const satisfies readonly {
  where: string;
  path: string;
  box: (page: Parameters<typeof searchPage>[0]) => SearchBox;
}[];

test.describe('what is typed stays in the page', () => {
  for (const { typed, why } of SECRETS) {
    for (const { where, path, box: boxOf } of BOXES) {
      test(`${why}, in ${where}`, async ({ site, context }) => {
        await site.open(path);
        const { page } = site;
        const box = boxOf(page);
        if (box instanceof SearchDialog) await box.open();
        await box.type(typed);
        await box.field.press('Enter');
        await expect(box.status).not.toBeEmpty();
        await page.waitForLoadState('networkidle');

        const told = /secretfabrikam|987654321/i;
        expect(site.watch.requested(told), 'in no request').toEqual([]);
        expect(page.url()).not.toMatch(told);
        expect(await page.title()).not.toMatch(told);
        expect(await context.cookies()).toEqual([]);
        expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
        expect(await page.evaluate(() => [sessionStorage.length, history.state])).toEqual([0, null]);
      });
    }
  }
});
