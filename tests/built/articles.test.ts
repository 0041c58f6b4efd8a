/** What every article of the guide has, and that every article that was promised is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { attributeOf, builtSites, fileOf } from '../support/built-site.ts';
import { readContent } from '../support/content-files.ts';
import { readHtml, type MarkupElement } from '../support/markup.ts';
import { elementsIn, hasClass, named, only, partUnder, textOf } from '../support/page-text.ts';

/** The articles that the guide was planned with, in reading order: what each is about, and its address. */
const PLANNED = {
  'how Connect reaches Entra ID': 'understand/how-connect-reaches-entra-id',
  'who reads which proxy setting': 'understand/who-reads-which-proxy-setting',
  'what a healthy connection looks like': 'understand/healthy-connection',
  'what a proxy may not do': 'understand/what-a-proxy-may-not-do',
  'machine.config': 'prepare/machine-config',
  'the required URLs': 'prepare/required-urls',
  'TLS 1.2': 'prepare/tls-1-2',
  'certificate checks and WinHTTP': 'prepare/certificate-checks',
  'proxy idle timeout': 'prepare/proxy-idle-timeout',
  'supported builds and the date sync stops': 'prepare/supported-builds',
  'the four wizard errors': 'fix/wizard-errors',
  'verify with PowerShell': 'fix/verify-with-powershell',
  'authentication errors': 'fix/authentication-errors',
  'password and MFA': 'fix/password-and-mfa',
  'sync run errors that look like network errors': 'fix/sync-run-errors',
  'Health, PTA and writeback agents behind a proxy': 'fix/agents-behind-a-proxy',
  'builds before 1.1.105.0': 'fix/builds-before-1-1-105',
  ports: 'reference/ports',
  'test commands and expected output': 'reference/test-commands',
  glossary: 'reference/glossary',
  'sources and their disagreements': 'reference/sources',
  'about and disclaimer': 'reference/about',
  'accessibility statement': 'reference/accessibility',
} as const;

const WORDS_A_MINUTE = 200;
const MOST_MINUTES = 6;

const { articles } = readContent();
const [built] = builtSites();
assert.ok(built);
const { home, folder, pages } = built;
const fileOfSlug = (slug: string) => `guide/${slug}/index.html`;
const mains = new Map(
  pages.map(({ file }) => [file, only([readHtml(readFileSync(join(folder, file), 'utf8'))], named('main'), file)]),
);

/** Links in the words of a page: not those of its navigation, nor those to headings. */
function proseLinks(file: string): readonly string[] {
  const main = mains.get(file);
  const page = pages.find((each) => each.file === file);
  if (!main || !page || !built) return [];
  const skip = (element: MarkupElement) => element.name === 'nav' || hasClass('anchor')(element);
  return elementsIn([main], named('a'), skip)
    .map((link) => fileOf(built, new URL(link.attributes.get('href') ?? '', page.url)))
    .flatMap((target) => (target === undefined || target === file ? [] : [target]));
}

/** Pages that list every article anyway; a link from there is no mention. */
const LISTS = /^(?:guide\/index|index|search\/index|troubleshoot-connect-connectivity\/index|404)\.html$/;
const mentioned = new Set(
  pages.filter(({ file }) => !LISTS.test(file)).flatMap(({ file }) => [...new Set(proseLinks(file))]),
);

/** Not read word by word: code, consoles, dialogs, tables, drawings; and the register of all disagreements. */
const isLookedUp = (element: MarkupElement) =>
  ['pre', 'table', 'figure', 'button'].includes(element.name) ||
  ['window', 'anchor', 'diagram-text', 'stack'].some((name) => hasClass(name)(element));

test('every planned article is there, and no other, in the planned order', () => {
  assert.deepEqual(articles.map(({ id }) => id).sort(), Object.values(PLANNED).sort());
  const listed = elementsIn([mains.get('guide/index.html') ?? ''], named('a'))
    .map((link) => /\/guide\/([^/#]+)\/$/.exec(link.attributes.get('href') ?? '')?.[1])
    .filter((slug) => slug !== undefined);
  assert.deepEqual(
    listed,
    Object.values(PLANNED).map((id) => id.split('/')[1]),
  );
});

for (const [index, id] of Object.values(PLANNED).entries()) {
  const slug = id.split('/')[1] ?? '';
  const file = fileOfSlug(slug);

  describe(slug, () => {
    const main = mains.get(file);
    const page = pages.find((each) => each.file === file);
    assert.ok(main && page, `${file} is not built`);
    const article = articles.find((each) => each.id === id);

    test('has one h1 and a description of 50 to 160 characters', () => {
      assert.equal(elementsIn([main], named('h1')).length, 1);
      const { length } = attributeOf(page, 'meta', ['name', 'description'], 'content') ?? '';
      assert.ok(length >= 50 && length <= 160, `${length} characters`);
    });

    test('shows its sources and the day on which it was checked', () => {
      const sources = partUnder(main, 'sources-of-this-page') ?? [];
      assert.equal(elementsIn(sources, named('li')).length, article?.data.sources.length);
      const [time] = elementsIn(sources, named('time'));
      assert.equal(time?.attributes.get('datetime'), article?.data.checked);
      assert.match(textOf(sources), /Facts checked on \d{1,2} [A-Z][a-z]+ \d{4}\./);
    });

    test('leads to the article before and the one after', () => {
      const planned = Object.values(PLANNED);
      const [previous, next] = ['prev', 'next'].map((rel) =>
        elementsIn([main], ({ attributes }) => attributes.get('rel') === rel).map((link) =>
          link.attributes.get('href'),
        ),
      );
      const at = (position: number) => {
        const other = planned[position]?.split('/')[1];
        return other === undefined ? [] : [`${home.pathname}guide/${other}/`];
      };
      assert.deepEqual(previous, at(index - 1));
      assert.deepEqual(next, at(index + 1));
    });

    test('is mentioned by another page, and mentions one', () => {
      assert.ok(mentioned.has(file), 'no text links to it');
      assert.ok(proseLinks(file).length > 0, 'it links to no other page');
    });

    test(`is read in less than ${MOST_MINUTES} minutes`, (t) => {
      const prose = elementsIn([main], hasClass('prose'));
      const words = textOf(prose, isLookedUp).split(' ').length;
      t.diagnostic(`${words} words, ${(words / WORDS_A_MINUTE).toFixed(1)} minutes`);
      assert.ok(words / WORDS_A_MINUTE < MOST_MINUTES, `${words} words`);
    });
  });
}
