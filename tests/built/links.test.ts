/** Every address on every page leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { builtSites, fileOf, type BuiltSite, type Page } from '../support/built-site.ts';
import type { Tag } from '../support/html.ts';

interface Address {
  readonly page: Page;
  readonly written: string;
  readonly url: URL;
}

const WITH_ADDRESS = ['href', 'src', 'action', 'poster', 'data'] as const;

function addressesOf({ name, attributes }: Tag): readonly string[] {
  const image = name === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(attributes.get('property') ?? '');
  const candidates = (attributes.get('srcset') ?? '').split(',').map((each) => each.trim().split(/\s+/)[0] ?? '');
  return [
    ...WITH_ADDRESS.flatMap((attribute) => attributes.get(attribute) ?? []),
    ...candidates.filter((each) => each !== ''),
    ...(image ? [attributes.get('content') ?? ''] : []),
  ];
}

function addressesIn(site: BuiltSite): readonly Address[] {
  return site.pages.flatMap((page) =>
    page.tags.flatMap((tag) => addressesOf(tag).map((written) => ({ page, written, url: new URL(written, page.url) }))),
  );
}

const said = ({ page, written }: Address) => `${page.file}: ${written}`;

for (const site of builtSites()) {
  describe(site.name, () => {
    const addresses = addressesIn(site);
    const own = addresses.filter(({ url }) => url.origin === site.home.origin);
    const pages = new Map(site.pages.map((page) => [page.file, page]));

    test('there are pages, and links on them', () => {
      assert.ok(pages.size > 10, `${pages.size} pages`);
      assert.ok(own.length > pages.size * 5, `${own.length} addresses`);
    });

    test('every internal address is under the base path', () => {
      assert.deepEqual(own.filter(({ url }) => fileOf(site, url) === undefined).map(said), []);
    });

    test('every internal address has its file', () => {
      const exists = (file: string) =>
        existsSync(join(site.folder, file)) && statSync(join(site.folder, file)).isFile();
      const broken = own.filter(({ url }) => !exists(fileOf(site, url) ?? ''));
      assert.deepEqual([...new Set(broken.map(said))], []);
    });

    test('every fragment is an id on its page', () => {
      const broken = own.filter(({ url }) => {
        const fragment = decodeURIComponent(url.hash.slice(1));
        const target = pages.get(fileOf(site, url) ?? '');
        return fragment !== '' && target !== undefined && !target.ids.has(fragment);
      });
      assert.deepEqual(broken.map(said), []);
    });

    test('no link is empty', () => {
      assert.deepEqual(addresses.filter(({ written }) => written === '' || written === '#').map(said), []);
    });

    test('every address outside is https, and only a link: nothing is loaded from there', () => {
      const outside = addresses.filter(({ url }) => url.origin !== site.home.origin);
      assert.deepEqual(outside.filter(({ url }) => url.protocol !== 'https:').map(said), []);
      const loaded = site.pages.flatMap((page) =>
        page.tags
          .filter(({ name }) => name !== 'a')
          .flatMap(addressesOf)
          .filter((written) => new URL(written, page.url).origin !== site.home.origin)
          .map((written) => `${page.file}: ${written}`),
      );
      assert.deepEqual(loaded, []);
    });
  });
}
