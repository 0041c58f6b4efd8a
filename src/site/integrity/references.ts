import { baseName } from '../../core/hosts/host-name.ts';
import { articleSlug, type Check, type Entry, type Fault, type RawContent } from './raw-content.ts';

interface Reference {
  readonly entry: Entry<unknown>;
  readonly field: string;
  readonly to: string;
}

/** Every name of another entry leads somewhere. */
export const danglingIds: Check = (content) => [
  ...dangling(errorReferences(content), new Set(content.errors.map((entry) => entry.id)), 'content/errors'),
  ...dangling(
    articleReferences(content),
    new Set(content.articles.map((entry) => articleSlug(entry.id))),
    'content/articles',
  ),
  ...dangling(sourceReferences(content), new Set(content.sources.map((entry) => entry.id)), 'content/sources.yaml'),
  ...dangling(hostReferences(content), knownHosts(content), 'content/endpoints'),
  ...dangling(
    sectionReferences(content),
    new Set(content.site.flatMap((s) => s.data.sections.map((x) => x.id))),
    'content/site.yaml',
  ),
];

/** Links of the form error:<id>, guide:<slug> and host:<name> in a body, with the kind asked for. */
export function bodyLinks(body: string, kind: 'error' | 'guide' | 'host'): readonly string[] {
  const found = body.matchAll(new RegExp(`(?:\\]\\(|href=["'])${kind}:([^)"'#\\s]+)`, 'g'));
  return [...found].flatMap((match) => (match[1] ? [match[1]] : []));
}

function dangling(references: readonly Reference[], known: ReadonlySet<string>, where: string): readonly Fault[] {
  return references
    .filter((reference) => !known.has(reference.to))
    .map(({ entry, field, to }) => ({
      file: entry.file,
      field,
      says: `"${to}" does not exist in ${where}`,
      remedy: 'correct the name, or add what it names',
    }));
}

function withBodies(content: RawContent): readonly Entry<unknown>[] {
  return [...content.articles, ...content.errors, ...content.changes];
}

function inBodies(content: RawContent, kind: 'error' | 'guide' | 'host'): readonly Reference[] {
  return withBodies(content).flatMap((entry) =>
    bodyLinks(entry.body, kind).map((to) => ({ entry, field: `text, link ${kind}:`, to })),
  );
}

function oldLinkTargets(content: RawContent, kind: 'error' | 'guide'): readonly Reference[] {
  return content.oldLinks.flatMap((entry) => {
    const to = new RegExp(`^${kind}:([^#]+)`).exec(entry.data.to)?.[1];
    return to === undefined ? [] : [{ entry, field: `${entry.id}: to`, to }];
  });
}

function errorReferences(content: RawContent): readonly Reference[] {
  return [
    ...content.errors.flatMap((entry) => entry.data.related.map((to) => ({ entry, field: 'related', to }))),
    ...content.hosts.flatMap((entry) => entry.data.errors.map((to) => ({ entry, field: `${entry.id}: errors`, to }))),
    ...content.disagreements.flatMap((entry) =>
      entry.data.errors.map((to) => ({ entry, field: `${entry.id}: errors`, to })),
    ),
    ...content.site.flatMap((entry) =>
      entry.data.symptoms.map(({ error }) => ({ entry, field: 'symptoms', to: error })),
    ),
    ...oldLinkTargets(content, 'error'),
    ...inBodies(content, 'error'),
  ];
}

function articleReferences(content: RawContent): readonly Reference[] {
  return [
    ...content.errors.flatMap((entry) => entry.data.articles.map((to) => ({ entry, field: 'articles', to }))),
    ...oldLinkTargets(content, 'guide'),
    ...inBodies(content, 'guide'),
  ];
}

function sourceReferences(content: RawContent): readonly Reference[] {
  const cited = [
    ...content.articles,
    ...content.errors,
    ...content.aadsts,
    ...content.changes,
    ...content.proxies,
    ...content.trees,
  ].flatMap((entry) => entry.data.sources.map(({ source }) => ({ entry, field: 'sources', to: source })));
  const rows = content.endpoints.flatMap((entry) =>
    entry.data.endpoints.flatMap((row) =>
      row.sources.map(({ source }) => ({ entry, field: `${row.host}: sources`, to: source })),
    ),
  );
  const disputed = content.disagreements.flatMap((entry) =>
    [entry.data.one, entry.data.other, ...(entry.data.also ?? [])].map(({ source }) => ({
      entry,
      field: entry.id,
      to: source,
    })),
  );
  const nodes = content.trees.flatMap((entry) =>
    Object.entries(entry.data.nodes).flatMap(([id, { sources = [] }]) =>
      sources.map(({ source }) => ({ entry, field: `${id}: sources`, to: source })),
    ),
  );
  return [...cited, ...rows, ...disputed, ...nodes];
}

function hostReferences(content: RawContent): readonly Reference[] {
  return [
    ...content.errors.flatMap((entry) => entry.data.hosts.map((to) => ({ entry, field: 'hosts', to: baseName(to) }))),
    ...content.disagreements.flatMap((entry) =>
      entry.data.hosts.map((to) => ({ entry, field: `${entry.id}: hosts`, to: baseName(to) })),
    ),
    ...content.hosts.map((entry) => ({ entry, field: entry.id, to: entry.id })),
    ...inBodies(content, 'host').map((reference) => ({ ...reference, to: baseName(reference.to) })),
  ];
}

function sectionReferences(content: RawContent): readonly Reference[] {
  return content.articles.map((entry) => ({ entry, field: 'folder', to: entry.id.split('/')[0] ?? '' }));
}

function knownHosts(content: RawContent): ReadonlySet<string> {
  return new Set(content.endpoints.flatMap((entry) => entry.data.endpoints.map((row) => baseName(row.host))));
}
