/** The feed of changes is Atom (RFC 4287) that a reader can rely on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { attributeOf, builtSites, fileOf } from '../support/built-site.ts';
import { readContent } from '../support/content-files.ts';
import { readXml, type MarkupElement } from '../support/markup.ts';
import { elementsIn, named, textOf } from '../support/page-text.ts';

const RFC_3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const { changes } = readContent();
/** The direct children of an element with that name. */
const children = (parent: MarkupElement, name: string) =>
  parent.children.filter((child) => typeof child !== 'string' && child.name === name) as readonly MarkupElement[];
/** The text of the one child with that name. */
function textIn(parent: MarkupElement, name: string): string {
  const found = children(parent, name);
  assert.equal(found.length, 1, `${found.length} <${name}> in <${parent.name}>`);
  return textOf(found);
}

for (const site of builtSites()) {
  describe(site.name, () => {
    const feed = readXml(readFileSync(join(site.folder, 'feed.xml'), 'utf8'));
    const entries = children(feed, 'entry');
    const links = (parent: MarkupElement, rel: string | undefined) =>
      children(parent, 'link')
        .filter(({ attributes }) => attributes.get('rel') === rel)
        .map(({ attributes }) => attributes.get('href'));

    test('is an Atom feed that names its site and itself', () => {
      assert.equal(feed.name, 'feed');
      assert.equal(feed.attributes.get('xmlns'), 'http://www.w3.org/2005/Atom');
      assert.notEqual(textIn(feed, 'title'), '');
      assert.equal(textIn(feed, 'id'), site.home.href);
      assert.deepEqual(links(feed, undefined), [site.home.href]);
      assert.deepEqual(links(feed, 'self'), [new URL('feed.xml', site.home).href]);
      assert.notEqual(textOf(elementsIn(children(feed, 'author'), named('name'))), '');
    });

    test('has an entry for each change, in its words, newest first', () => {
      const newest = changes.map(({ data }) => data.date).sort((a, b) => b.localeCompare(a));
      assert.deepEqual(
        entries.map((entry) => textIn(entry, 'updated').slice(0, 10)),
        newest,
      );
      const said = entries.map((entry) => `${textIn(entry, 'title')}: ${textIn(entry, 'summary')}`);
      assert.deepEqual(said.sort(), changes.map(({ data }) => `${data.title}: ${data.summary}`).sort());
    });

    test('each entry has an absolute id of its own, which is where it leads, and a part of a page', () => {
      const ids = entries.map((entry) => textIn(entry, 'id'));
      assert.equal(new Set(ids).size, ids.length);
      for (const [index, id] of ids.entries()) {
        assert.deepEqual(links(entries[index] ?? feed, undefined), [id]);
        const url = new URL(id);
        const page = site.pages.find(({ file }) => file === fileOf(site, url));
        assert.ok(page?.ids.has(url.hash.slice(1)), `${id} is no part of a page`);
      }
    });

    test('every date is one of RFC 3339, and the feed is as new as its newest entry', () => {
      const dates = elementsIn([feed], named('updated')).map((date) => textOf([date]));
      assert.equal(dates.length, entries.length + 1);
      assert.deepEqual(
        dates.filter((date) => !RFC_3339.test(date) || Number.isNaN(Date.parse(date))),
        [],
      );
      assert.equal(textIn(feed, 'updated'), dates.slice(1).sort().at(-1));
    });

    test('each page tells readers of feeds where it is', () => {
      const untold = site.pages.filter(
        (page) =>
          attributeOf(page, 'link', ['type', 'application/atom+xml'], 'href') !== `${site.home.pathname}feed.xml`,
      );
      assert.deepEqual(
        untold.map(({ file }) => file),
        [],
      );
    });
  });
}

describe('the reader of XML refuses', () => {
  for (const [xml, why] of [
    ['<a><b></a></b>', 'ends that cross'],
    ['<a>', 'an element without an end'],
    ['<a>x & y</a>', 'a bare ampersand'],
    ['<a>&nbsp;</a>', 'a name of HTML'],
    ['<a/><b/>', 'two roots'],
    ['<a>1 < 2</a>', 'a bare bracket'],
    ['<a b=c></a>', 'an attribute without quotes'],
    ['text', 'text alone'],
  ] as const) {
    test(why, () => assert.throws(() => readXml(xml)));
  }

  test('and takes what is well formed', () => {
    const { name, children: inside } = readXml('<?xml version="1.0"?>\n<!-- a --><a b="1 &amp; 2"><c/>x &lt; y</a>\n');
    assert.equal(name, 'a');
    assert.equal(textOf(inside), 'x < y');
  });
});
