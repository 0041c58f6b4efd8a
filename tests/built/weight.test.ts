/** What the built site weighs, held against its budgets; the figures are printed to be quoted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUDGETS, coldSearch, pageWeight, type PageWeight } from '../../scripts/measuring/weights.ts';
import { toolWeights } from '../../scripts/measuring/tool-weight.ts';
import { builtSites } from '../support/built-site.ts';

const [site] = builtSites();
assert.ok(site);
const { folder, pages } = site;
const weights = pages.map(({ file }) => pageWeight(folder, file));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const over = (limit: number, measure: (weight: PageWeight) => number) =>
  weights.filter((weight) => measure(weight) > limit).map((weight) => `${weight.page}: ${kB(measure(weight))}`);
const most = (measure: (weight: PageWeight) => number) => kB(Math.max(...weights.map(measure)));

test('a first visit to an article costs at most 35 kB', (t) => {
  const articles = weights.filter(({ page }) => /^guide\/.+\/index\.html$/.test(page));
  assert.ok(articles.length > 0);
  for (const { page, html, css, js, total } of articles) {
    t.diagnostic(`${page}: ${kB(total)} (html ${kB(html)}, css ${kB(css)}, js ${kB(js)})`);
    assert.ok(total <= BUDGETS.articleFirst, `${page}: ${kB(total)}`);
  }
});

test('style sheets cost at most 10 kB on any page', (t) => {
  t.diagnostic(`most: ${most(({ css }) => css)}`);
  assert.deepEqual(
    over(BUDGETS.css, ({ css }) => css),
    [],
  );
});

test('scripts cost at most 4 kB on a page without a tool', (t) => {
  const tools = weights.filter(({ page }) => page.startsWith('tools/')).map(({ page }) => page);
  t.diagnostic(`most: ${most(({ js }) => js)}; pages of tools left out: ${tools.length}`);
  assert.deepEqual(
    over(BUDGETS.plainScript, ({ page, js }) => (tools.includes(page) ? 0 : js)),
    [],
  );
});

test('a first visit to a tool costs at most 60 kB, with what its first use fetches', (t) => {
  const tools = toolWeights(folder);
  assert.ok(tools.length > 0);
  for (const { page, pageItself, islands, firstUse, total } of tools) {
    t.diagnostic(`${page}: ${kB(total)} (page ${kB(pageItself)}, islands ${kB(islands)}, first use ${kB(firstUse)})`);
    assert.ok(total <= BUDGETS.tool, `${page}: ${kB(total)}`);
  }
});

test('nothing of the search is loaded before it is opened', () => {
  const early = weights.filter(({ files }) => files.some((file) => /pagefind|attach|search-index/.test(file)));
  assert.deepEqual(
    early.map(({ page }) => page),
    [],
  );
});

test('the first search for words costs at most 140 kB', (t) => {
  const parts = coldSearch(folder);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { what, bytes } of parts) t.diagnostic(`${what}: ${kB(bytes)}`);
  t.diagnostic(`in all: ${kB(total)}`);
  assert.ok(total <= BUDGETS.coldSearch, kB(total));
});
