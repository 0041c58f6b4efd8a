/** What every page of the built site has, and has not. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { attributeOf, builtSites, tagsNamed, type Page } from '../support/built-site.ts';
import { decoded } from '../support/html.ts';

const titleOf = (page: Page) => decoded(tagsNamed(page, 'title')[0]?.text ?? '').trim();
const descriptionOf = (page: Page) => attributeOf(page, 'meta', ['name', 'description'], 'content') ?? '';
const policyOf = (page: Page) => attributeOf(page, 'meta', ['http-equiv', 'content-security-policy'], 'content') ?? '';

/** The sources that a policy names for a directive. */
function sourcesFor(page: Page, directive: string): readonly string[] {
  const found = policyOf(page)
    .split(';')
    .map((each) => each.trim().split(/\s+/));
  return found.find(([name]) => name === directive)?.slice(1) ?? [];
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

for (const site of builtSites()) {
  describe(site.name, () => {
    /** The pages that a rule does not hold for, with what was found there. */
    const against = (found: (page: Page) => string | undefined): readonly string[] =>
      site.pages.flatMap((page) => {
        const what = found(page);
        return what === undefined ? [] : [`${page.file}: ${what}`];
      });
    const shared = (textOf: (page: Page) => string): readonly string[] => {
      const seen = new Map<string, string>();
      return against((page) => {
        const before = seen.get(textOf(page));
        seen.set(textOf(page), page.file);
        return before === undefined ? undefined : `the same as ${before}: ${textOf(page)}`;
      });
    };

    test('each page has one h1', () => {
      assert.deepEqual(
        against((page) => (tagsNamed(page, 'h1').length === 1 ? undefined : `${tagsNamed(page, 'h1').length} h1`)),
        [],
      );
    });

    test('headings go down one step at a time in the main part', () => {
      const skipped = against((page) => {
        const main = page.tags.findIndex(({ name }) => name === 'main');
        const levels = page.tags.slice(main).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
        const at = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        return at < 0 ? undefined : `h${levels[at - 1]} to h${levels[at]}`;
      });
      assert.deepEqual(skipped, []);
    });

    test('each page says its language', () => {
      const language = (page: Page) => tagsNamed(page, 'html')[0]?.attributes.get('lang');
      assert.deepEqual(
        against((page) => (language(page) === 'en' ? undefined : String(language(page)))),
        [],
      );
    });

    test('each page has a title of its own', () => {
      assert.deepEqual(
        against((page) => (titleOf(page) === '' ? 'no title' : undefined)),
        [],
      );
      assert.deepEqual(shared(titleOf), []);
    });

    test('each page has a description of 50 to 160 characters', () => {
      const badly = against((page) => {
        const { length } = descriptionOf(page);
        return length >= 50 && length <= 160 ? undefined : `${length} characters: ${descriptionOf(page)}`;
      });
      assert.deepEqual(badly, []);
    });

    test('each page has a description of its own', () => assert.deepEqual(shared(descriptionOf), []));

    test('each page names its full address, which ends with a slash; the one that says "not found" has none', () => {
      const badly = against((page) => {
        const canonical = attributeOf(page, 'link', ['rel', 'canonical'], 'href');
        const expected = page.file === '404.html' ? undefined : page.url.href;
        return canonical === expected ? undefined : `${canonical}, not ${expected}`;
      });
      assert.deepEqual(badly, []);
      assert.deepEqual(
        against(({ file, url }) => (file === '404.html' || url.pathname.endsWith('/') ? undefined : url.href)),
        [],
      );
    });

    test('no id is there twice', () => {
      const twice = against((page) => {
        const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
        const again = ids.find((id, index) => ids.indexOf(id) !== index);
        return again === undefined ? undefined : again;
      });
      assert.deepEqual(twice, []);
    });

    test('no element carries a style or a handler of its own', () => {
      const own = against((page) =>
        page.tags
          .flatMap(({ attributes }) => [...attributes.keys()])
          .find((name) => name === 'style' || /^on[a-z]+$/.test(name)),
      );
      assert.deepEqual(own, []);
    });

    test('each page has a policy that lets nothing out and nothing unnamed in', () => {
      const open = against((page) => {
        const policy = policyOf(page);
        if (policy === '') return 'no policy';
        if (/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:/.test(policy)) return policy;
        if (sourcesFor(page, 'connect-src').join(' ') !== "'self'") return 'connect-src is not only its own origin';
        if (sourcesFor(page, 'default-src').join(' ') !== "'none'") return 'default-src is not none';
        return undefined;
      });
      assert.deepEqual(open, []);
    });

    for (const [kind, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const) {
      test(`each inline ${kind} is named in the policy by its hash`, () => {
        const unnamed = against((page) => {
          const data = (type: string | undefined) => type !== undefined && /json/.test(type);
          const inline = tagsNamed(page, kind).filter(
            ({ attributes }) => !attributes.has('src') && !data(attributes.get('type')),
          );
          return inline.find(({ text }) => !sourcesFor(page, directive).includes(hashOf(text)))?.text.slice(0, 80);
        });
        assert.deepEqual(unnamed, []);
      });
    }
  });
}
