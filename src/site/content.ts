/** The single door to the content: it is loaded, checked and exported here and nowhere else. */
import { getCollection, getEntry, render } from 'astro:content';
import { slimFeature, type SlimFeature } from '../core/allowlist/slim-feature.ts';
import { hostGroups, type HostGroup } from '../core/hosts/host-groups.ts';
import { baseName } from '../core/hosts/host-name.ts';
import { HOPS } from '../core/site/hops.ts';
import { contentFaults, faultReport } from './integrity/check.ts';
import { articleSlug, type Entry, type RawContent, type UncheckedContent } from './integrity/raw-content.ts';
import { parseContent } from './integrity/schema-faults.ts';
import { wantedOfTrees } from './integrity/trees.ts';
import { COLLECTIONS, type CollectionName } from './schemas.ts';

async function entries(name: CollectionName): Promise<readonly Entry<unknown>[]> {
  const found = await getCollection(name);
  return found.map((entry) => ({
    id: entry.id,
    file: entry.filePath ?? `content/${name}`,
    data: entry.data,
    body: 'body' in entry ? (entry.body ?? '') : '',
  }));
}

const unchecked = Object.fromEntries(
  await Promise.all(COLLECTIONS.map(async (name) => [name, await entries(name)] as const)),
) as unknown as UncheckedContent;
const { content: raw, faults: schemaFaults } = parseContent(unchecked);

// What an entry that failed its schema would have offered to others is unknown, so the checks between files wait for it.
const faults = schemaFaults.length > 0 ? schemaFaults : contentFaults(raw);
if (faults.length > 0) throw new Error(faultReport(faults));

const [siteEntry] = raw.site;
if (!siteEntry) throw new Error('content/site.yaml: site: holds no entry. Remedy: restore it.');

export const site = siteEntry.data;

export type ErrorEntry = RawContent['errors'][number]['data'] & { readonly id: string; readonly file: string };
export type ArticleEntry = RawContent['articles'][number]['data'] & {
  readonly id: string;
  readonly slug: string;
  readonly section: string;
  readonly file: string;
  readonly body: string;
};

const hopOrder = new Map(HOPS.map((hop, index) => [hop.id, index]));
const sectionOrder = new Map(site.sections.map((section, index) => [section.id, index]));
const order = (table: ReadonlyMap<string, number>, key: string) => table.get(key) ?? table.size;

/** Every error, in the order of the way: by hop, then by title. */
export const errors: readonly ErrorEntry[] = raw.errors
  .map(({ id, file, data }) => ({ id, file, ...data }))
  .sort(
    (a, b) =>
      order(hopOrder, a.hop) - order(hopOrder, b.hop) || a.title.localeCompare(b.title, 'en', { numeric: true }),
  );
export const errorsById: ReadonlyMap<string, ErrorEntry> = new Map(errors.map((error) => [error.id, error]));

/** Every article, in reading order: by section, then by its own order. */
export const articles: readonly ArticleEntry[] = raw.articles
  .map(({ id, file, data, body }) => ({
    id,
    slug: articleSlug(id),
    section: id.split('/')[0] ?? '',
    file,
    body,
    ...data,
  }))
  .sort((a, b) => order(sectionOrder, a.section) - order(sectionOrder, b.section) || a.order - b.order);
export const articlesBySlug: ReadonlyMap<string, ArticleEntry> = new Map(
  articles.map((article) => [article.slug, article]),
);

/** Every sign-in code of the long tail, by number. */
export const aadsts = raw.aadsts
  .map(({ data }) => data)
  .sort((a, b) => Number(a.code.slice(6)) - Number(b.code.slice(6)));

export const features = new Map(
  [...raw.endpoints].sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data]),
);
/** What lists of hosts are made from, in the order of the features. */
export const slimFeatures: readonly SlimFeature[] = [...features].map(([id, record]) => slimFeature(id, record));
export const hosts: readonly HostGroup[] = hostGroups(features);
export const hostsByBase: ReadonlyMap<string, HostGroup> = new Map(hosts.map((host) => [host.base, host]));
export const hostTexts = new Map(raw.hosts.map(({ id, data }) => [id, data]));

/** The domains of the hosts that the facts name, which are no secret in a ticket: the last two labels of each. */
export const publicDomains: readonly string[] = [
  ...new Set(hosts.map(({ base }) => base.split('.').slice(-2).join('.'))),
].sort();

/** Every list format that the allowlist tool writes, by how often it is met. */
export const proxies = raw.proxies.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);

/** The decision trees, each under its name. */
export const trees = new Map(raw.trees.map(({ id, data }) => [id, data]));
/** What the outcomes of a tree have to reach; the report of a tree shows it. */
export const wantedOfTree = wantedOfTrees(raw);

export const sources = new Map(raw.sources.map(({ id, data }) => [id, data]));
/** Sources that nothing cites but what is said of list formats; they have a table of their own. */
export const sourcesOfFormats: ReadonlySet<string> = (() => {
  const cited = (entries: readonly { readonly data: { readonly sources: readonly { readonly source: string }[] } }[]) =>
    entries.flatMap(({ data }) => data.sources.map(({ source }) => source));
  const rows = raw.endpoints.flatMap(({ data }) => data.endpoints.map((row) => ({ data: row })));
  const sides = raw.disagreements.map(({ data }) => ({
    data: { sources: [data.one, data.other, ...(data.also ?? [])] },
  }));
  const others = new Set([raw.articles, raw.errors, raw.aadsts, raw.changes, raw.trees, rows, sides].flatMap(cited));
  return new Set(cited(raw.proxies).filter((id) => !others.has(id)));
})();
export const disagreements = raw.disagreements
  .map(({ id, data }) => ({ id, ...data }))
  .sort((a, b) => a.order - b.order);
export const oldLinks = raw.oldLinks.map(({ id, data }) => ({ id, ...data }));
export const changes = raw.changes.map(({ id, data }) => ({ id, ...data })).sort((a, b) => (a.date < b.date ? 1 : -1));

/** The group of a host name in any spelling that a list uses; undefined for a name that no feature lists. */
export function findHost(name: string): HostGroup | undefined {
  return hostsByBase.get(baseName(name));
}

/** Renders the text of an entry. */
export async function renderEntry(collection: 'articles' | 'errors' | 'changes', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} is not in the content`);
  return render(entry);
}

/** Whether an error has a text beyond its facts. */
export const errorsWithBody: ReadonlySet<string> = new Set(
  raw.errors.filter(({ body }) => body.trim() !== '').map(({ id }) => id),
);
