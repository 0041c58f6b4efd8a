import { TOOL, Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test } from './site.ts';

test.describe('addresses that do not fit', () => {
  for (const { query, at, says, why } of [
    {
      query: 'build=ok&symptom=gone',
      at: 'symptom',
      says: /“gone” is no longer an answer to “What do you see\?”/,
      why: 'an answer of an older tree',
    },
    {
      query: 'build=ok&older-question=yes',
      at: 'symptom',
      says: /“older-question” in the address is no question of this tree/,
      why: 'a question of an older tree',
    },
    {
      query: 'build=ok&powershell=407',
      at: 'symptom',
      says: /was answered, but the way no longer leads there/,
      why: 'a question left out',
    },
    { query: 'build=ok&build=old', at: 'symptom', says: /twice/, why: 'two answers to one question' },
    {
      query: '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      at: 'build',
      says: /is not an answer and was passed over/,
      why: 'markup',
    },
    { query: 'build=%E0%A4%A', at: 'build', says: /is not an answer/, why: 'a broken escape' },
    {
      query: `build=ok&${'x'.repeat(5000)}`,
      at: 'symptom',
      says: /longer than 2000 characters/,
      why: 'a very long one',
    },
    {
      query: '__proto__=x&constructor=y',
      at: 'build',
      says: /“constructor” in the address is no question/,
      why: 'names that every object has',
    },
  ]) {
    test(`${why} is said politely, and the way goes on`, async ({ site }) => {
      const tool = new Troubleshooter(site.page);
      await tool.open(query);
      await tool.isAt(at);
      await expect(tool.notes).toContainText(says);
      await expect(tool.notes).toHaveRole('status');
      await expect(site.page.locator('main img')).toHaveCount(0);
      const [answer = ''] = await tool.answerIds();
      await tool.answer(answer).click();
      await expect(tool.step).not.toHaveAttribute('data-step', at);
      await expect(tool.notes).toBeEmpty();
      expect(new URL(site.page.url()).search.length).toBeLessThan(60);
    });
  }
});

test.describe('when something does not come', () => {
  test('an answer pressed before any script leads to the page of its step', async ({ site }) => {
    const release = await site.hold(/\/assets\/.*\.js/);
    await site.page.goto(TOOL, { waitUntil: 'commit' });
    const tool = new Troubleshooter(site.page);
    await tool.answer('ok').click();
    await expect(site.page).toHaveURL(/\/troubleshooter\/symptom\/$/);
    release();
    await tool.isAt('symptom');
    await expect(site.page.getByRole('heading', { level: 1 })).toHaveText('What do you see?');
  });

  test('an answer pressed before the tree has come is kept', async ({ site }) => {
    const release = await site.hold(/\/data\/trees\/walk\.json/);
    await site.page.goto(TOOL);
    const tool = new Troubleshooter(site.page);
    await expect(tool.answer('ok')).toHaveAttribute('href', /\?build=ok$/);
    await tool.answer('ok').click();
    await expect(site.page).toHaveURL(/\?build=ok$/);
    release();
    await tool.isAt('symptom');
    await expect(tool.heading).toBeFocused();
  });

  test('without the tree the answers lead to the pages of the steps, and it is said', async ({ site }) => {
    await site.cutOff(/\/data\/trees\/walk\.json/);
    site.watch.expectFault(/Failed to load resource/);
    await site.open(`${TOOL}?build=ok`);
    const tool = new Troubleshooter(site.page);
    await expect(tool.notes).toContainText('The tree could not be loaded');
    await tool.answer('ok').click();
    await expect(site.page).toHaveURL(/\/troubleshooter\/symptom\/$/);
  });

  test('without the texts of a step its answers still lead on', async ({ site }) => {
    await site.cutOff(/\/data\/trees\/steps\/powershell\.json/);
    site.watch.expectFault(/Failed to load resource/);
    const tool = new Troubleshooter(site.page);
    await tool.open('build=ok&symptom=test');
    await tool.isAt('powershell');
    await expect(tool.step).toContainText('could not be loaded');
    await tool.choose('407', 'default-credentials');
    await expect(tool.step).toContainText('useDefaultCredentials');
  });
});
