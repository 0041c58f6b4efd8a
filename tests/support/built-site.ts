/** The built sites that the tests of tests/built read: dist, and dist-base where the build made one. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { tagsOf, type Tag } from './html.ts';

/** One built page: its file inside the site, its address, and its tags. */
export interface Page {
  readonly file: string;
  readonly url: URL;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** One built site. `home` is the address it was built for, base path included. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  readonly home: URL;
  readonly pages: readonly Page[];
}

/** Every built site there is; throws a sentence when there is none. */
export function builtSites(): readonly BuiltSite[] {
  const names = ['dist', 'dist-base'].filter((name) => existsSync(join(ROOT, name, 'index.html')));
  if (!names.includes('dist')) throw new Error('There is no built site in dist. Run `npm run build` first.');
  return names.map(readSite);
}

/** The tags of a page with that name. */
export function tagsNamed(page: Page, name: string): readonly Tag[] {
  return page.tags.filter((tag) => tag.name === name);
}

/** An attribute of the first tag that has the given ones; undefined where there is none. */
export function attributeOf(
  page: Page,
  name: string,
  having: readonly [string, string],
  attribute: string,
): string | undefined {
  return tagsNamed(page, name)
    .find(({ attributes }) => attributes.get(having[0]) === having[1])
    ?.attributes.get(attribute);
}

/** The file behind an address inside the site, as a path inside its folder; undefined for an address outside of it. */
export function fileOf(site: BuiltSite, { origin, pathname }: URL): string | undefined {
  if (origin !== site.home.origin || !pathname.startsWith(site.home.pathname)) return undefined;
  const inside = decodeURIComponent(pathname.slice(site.home.pathname.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

function readSite(name: string): BuiltSite {
  const folder = join(ROOT, name);
  const home = homeOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file): Page => {
      const tags = tagsOf(readFileSync(join(folder, file), 'utf8'));
      const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
      return { file, url: new URL(file.replace(/(?:^|(?<=\/))index\.html$/, ''), home), tags, ids };
    });
  return { name, folder, home, pages };
}

function homeOf(html: string): URL {
  const canonical = tagsOf(html).find(({ attributes }) => attributes.get('rel') === 'canonical');
  const address = canonical?.attributes.get('href');
  if (address === undefined) throw new Error('The home page does not say its address (rel="canonical").');
  return new URL(address);
}
