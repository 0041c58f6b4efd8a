/** Reads content/ without Astro, through the same schemas, for tests that count and compare. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/root.ts';
import { faultReport } from '../../src/site/integrity/check.ts';
import type { Entry, RawContent } from '../../src/site/integrity/raw-content.ts';
import { parseContent } from '../../src/site/integrity/schema-faults.ts';

/** The whole content, as `site/content.ts` hands it to the checks; throws with every fault that a schema finds. */
export function readContent(): RawContent {
  const { content, faults } = parseContent({
    articles: mdxFiles('articles/*/*.mdx'),
    errors: mdxFiles('errors/*.mdx'),
    aadsts: yamlEntries('aadsts.yaml'),
    endpoints: yamlFiles('endpoints'),
    proxies: yamlFiles('proxies'),
    trees: yamlFiles('trees'),
    hosts: yamlEntries('hosts.yaml'),
    sources: yamlEntries('sources.yaml'),
    disagreements: yamlEntries('disagreements.yaml'),
    oldLinks: yamlEntries('old-links.yaml'),
    changes: mdxFiles('changes/*.mdx'),
    site: yamlEntries('site.yaml'),
  });
  if (faults.length > 0) throw new Error(faultReport(faults));
  return content;
}

/** The entries' facts by id; throws when an id is there twice. */
export function byId<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const { id, data } of entries) {
    if (found.has(id)) throw new Error(`There are two entries called "${id}".`);
    found.set(id, data);
  }
  return found;
}

/** The text of a file in the repository. */
export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The facts that the content was made from, as parsed JSON; undefined where the folder is not there. */
export function readFacts(name: string): unknown {
  const file = join(ROOT, '..', 'shared', 'facts', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function files(pattern: string): readonly string[] {
  return globSync(`content/${pattern}`, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function mdxFiles(pattern: string): Entry<unknown>[] {
  const top = pattern.split('/')[0] ?? '';
  return files(pattern).map((file) => {
    const [, facts = '', body = ''] = /^---\r?\n([\s\S]*?)^---\r?\n?([\s\S]*)$/m.exec(readText(file)) ?? [];
    const id = file.slice(`content/${top}/`.length).replace(/\.mdx$/, '');
    return { id, file, data: parse(facts), body };
  });
}

function yamlFiles(folder: string): Entry<unknown>[] {
  return files(`${folder}/*.yaml`).map((file) => ({
    id: basename(file, '.yaml'),
    file,
    data: parse(readText(file)),
    body: '',
  }));
}

function yamlEntries(name: string): Entry<unknown>[] {
  const file = `content/${name}`;
  const map: unknown = parse(readText(file), { uniqueKeys: true });
  if (typeof map !== 'object' || map === null) throw new Error(`${file} holds no map.`);
  return Object.entries(map).map(([id, data]) => ({ id, file, data, body: '' }));
}
