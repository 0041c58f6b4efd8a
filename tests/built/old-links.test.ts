/** Old links keep working without script: a page that carries every old anchor, each with a link to what answers it now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { HEADINGS } from '../support/article-map.ts';
import { builtSites, fileOf, type BuiltSite } from '../support/built-site.ts';
import { readHtml } from '../support/markup.ts';
import { elementsIn, named, partUnder, textOf } from '../support/page-text.ts';
import { anchorOf, NO_SEED, seedArticle } from '../support/seed-article.ts';
import { NAME_ANCHOR, OLD_ANCHORS, OLD_LINKS_FILE, WIZARD_ANCHORS } from '../support/old-anchors.ts';

/** The addresses of the links inside the element that carries the anchor. */
function linksAt(site: BuiltSite, tree: ReturnType<typeof readHtml>, anchor: string): readonly URL[] {
  const found = partUnder(tree, anchor) ?? [];
  const page = site.pages.find(({ file }) => file === OLD_LINKS_FILE);
  return elementsIn(found, named('a')).map((link) => new URL(link.attributes.get('href') ?? '', page?.url));
}

test('the list has every anchor of the article', { skip: NO_SEED }, () => {
  assert.deepEqual([...OLD_ANCHORS].sort(), [...new Set([...seedArticle().anchors, ...WIZARD_ANCHORS])].sort());
});

for (const site of builtSites()) {
  describe(site.name, () => {
    const tree = readHtml(readFileSync(join(site.folder, OLD_LINKS_FILE), 'utf8'));
    const pages = new Map(site.pages.map((page) => [page.file, page]));

    for (const anchor of OLD_ANCHORS) {
      test(`#${anchor} has one link, to a page and a part that exist`, () => {
        const links = linksAt(site, tree, anchor);
        assert.equal(links.length, 1, `${links.length} links`);
        const [url] = links;
        assert.ok(url);
        const target = pages.get(fileOf(site, url) ?? '');
        assert.ok(target, `${url} is no page`);
        assert.notEqual(target.file, OLD_LINKS_FILE);
        if (url.hash !== '')
          assert.ok(target.ids.has(decodeURIComponent(url.hash.slice(1))), `${url} has no such part`);
      });
    }

    test('each heading leads to the page that has its content now', () => {
      for (const { printed, at } of HEADINGS) {
        const [url] = linksAt(site, tree, anchorOf(printed));
        const [path] = at.split('#');
        assert.equal(url?.pathname, `${site.home.pathname}${path}`, printed);
      }
    });

    test('each says which anchor it answers', () => {
      for (const anchor of [...OLD_ANCHORS, NAME_ANCHOR]) {
        assert.match(textOf(partUnder(tree, anchor) ?? []), new RegExp(`#${anchor}$`));
      }
    });
  });
}
