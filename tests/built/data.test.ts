/** What machines read of the built site: site map, robots, OpenSearch, the indexes of the search. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { attributeOf, builtSites, fileOf } from '../support/built-site.ts';
import { decoded, tagsOf } from '../support/html.ts';

const head = [z.string().min(1), z.string().min(1), z.number().int().min(0).max(7)] as const;
const codeIndex = z.strictObject({
  errors: z.array(z.tuple([...head, z.array(z.string()), z.array(z.string())])).min(1),
  signIn: z.array(z.tuple([z.number().int(), z.string()])).min(1),
});
const wordIndex = z.strictObject({
  errors: z.array(z.tuple(head)).min(1),
  hosts: z.array(z.tuple([z.string().min(1)]).rest(z.string().min(1))).min(1),
});
const pageList = z.array(z.strictObject({ path: z.string(), title: z.string().min(1) })).min(1);

for (const site of builtSites()) {
  describe(site.name, () => {
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    const json = (file: string): unknown => JSON.parse(read(file));
    const exists = (file: string | undefined) => file !== undefined && existsSync(join(site.folder, file));
    const isIndexed = (file: string) => file !== '404.html';

    test('the site map lists every page but the one that says "not found", each once', () => {
      const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
        decoded(address),
      );
      const pages = site.pages.filter(({ file }) => isIndexed(file)).map(({ url }) => url.href);
      assert.deepEqual(listed.toSorted(), pages.toSorted());
    });

    test('the site map gives each page the day its facts were checked', () => {
      const xml = read('sitemap.xml');
      const days = [...xml.matchAll(/<lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>/g)];
      assert.equal(days.length, [...xml.matchAll(/<url>/g)].length);
    });

    test('the page that says "not found" asks not to be listed, and no other does', () => {
      const hidden = site.pages.filter(
        (page) => attributeOf(page, 'meta', ['name', 'robots'], 'content') === 'noindex',
      );
      assert.deepEqual(
        hidden.map(({ file }) => file),
        ['404.html'],
      );
    });

    test('robots may read everything and are shown the site map', () => {
      const robots = read('robots.txt');
      assert.match(robots, /^User-agent: \*\nAllow: \/$/m);
      assert.ok(robots.split('\n').includes(`Sitemap: ${new URL('sitemap.xml', site.home).href}`), robots);
    });

    test('a browser that adds the search is led to the search page', () => {
      const tags = tagsOf(read('opensearch.xml'));
      const template = tags.find(({ name }) => name === 'url')?.attributes.get('template') ?? '';
      assert.ok(template.endsWith('?q={searchTerms}'), template);
      assert.equal(fileOf(site, new URL(template)), 'search/index.html');
      const image = /<Image[^>]*>([^<]+)<\/Image>/.exec(read('opensearch.xml'))?.[1] ?? '';
      assert.ok(exists(fileOf(site, new URL(image))), image);
    });

    test('the names in the OpenSearch description are as short as browsers want them', () => {
      const short = /<ShortName>([^<]*)<\/ShortName>/.exec(read('opensearch.xml'))?.[1] ?? '';
      assert.ok(short.length > 0 && short.length <= 16, `"${short}" has ${short.length} characters, not 1 to 16`);
    });

    test('the search index has the shape that the search reads', () => {
      codeIndex.parse(json('data/search-codes.json'));
      const { errors } = wordIndex.parse(json('data/search-words.json'));
      assert.equal(z.array(z.array(z.string())).parse(json('data/search-messages.json')).length, errors.length);
    });

    test('everything that the search index names has its page or its row', () => {
      const { errors, signIn } = codeIndex.parse(json('data/search-codes.json'));
      const { hosts } = wordIndex.parse(json('data/search-words.json'));
      const table = site.pages.find(({ file }) => file === 'errors/aadsts/index.html');
      const slug = (base: string) => base.toLowerCase().replaceAll('.', '-');
      assert.deepEqual(
        errors.filter(([id]) => !exists(`errors/${id}/index.html`)),
        [],
      );
      assert.deepEqual(
        signIn.filter(([code]) => !table?.ids.has(`aadsts${code}`)),
        [],
      );
      assert.deepEqual(
        hosts.filter(([base]) => !exists(`hosts/${slug(base)}/index.html`)),
        [],
      );
    });

    test('the list of pages for "not found" names pages that exist', () => {
      const pages = pageList.parse(json('data/pages.json'));
      assert.deepEqual(
        pages.filter(({ path }) => !exists(`${path}index.html`)),
        [],
      );
      assert.equal(pages.length, site.pages.filter(({ file }) => isIndexed(file)).length);
    });

    test('the prose index knows the pages that carry a text of their own', () => {
      const entry = z.object({ languages: z.object({ en: z.object({ page_count: z.number() }) }) });
      const { languages } = entry.parse(json('pagefind/pagefind-entry.json'));
      const own = site.pages.filter(({ tags }) => tags.some(({ attributes }) => attributes.has('data-pagefind-body')));
      assert.equal(languages.en.page_count, own.length);
    });

    test('headers for static hosts forbid framing and sniffing', () => {
      for (const file of ['_headers', 'staticwebapp.config.json']) {
        assert.match(read(file), /frame-ancestors 'none'/, file);
        assert.match(read(file), /nosniff/, file);
      }
    });
  });
}
