import { bodyLinks } from './references.ts';
import { articleSlug, type Check, type Entry, type Fault } from './raw-content.ts';

/** MDX gets its components handed; a text that imports could reach anything. */
export const importingText: Check = ({ articles, errors, changes }) =>
  [...articles, ...errors, ...changes].flatMap(({ file, body }) =>
    /^(?:import|export)[\s{*]|\{\s*(?:await\s+)?import\(/m.test(withoutFences(body))
      ? [{ file, field: 'text', says: 'imports or exports', remedy: 'use the components that every text is handed' }]
      : [],
  );

/** Headings go down one step at a time, from h2 in articles and from h3 in errors, whose h2s are set by the page. */
export const skippedHeadings: Check = ({ articles, errors, changes }) => [
  ...[...articles, ...changes].flatMap((entry) => headingFaults(entry, 2)),
  ...errors.flatMap((entry) => headingFaults(entry, 3)),
];

/** An article that nothing links to is found by nobody. */
export const unlinkedArticles: Check = ({ articles, errors, changes }) => {
  const linked = new Set([
    ...errors.flatMap(({ data }) => data.articles),
    ...[...errors, ...changes].flatMap(({ body }) => bodyLinks(body, 'guide')),
  ]);
  const fromOthers = (slug: string) =>
    articles.some(({ id, body }) => articleSlug(id) !== slug && bodyLinks(body, 'guide').includes(slug));
  return articles
    .filter(({ id }) => !linked.has(articleSlug(id)) && !fromOthers(articleSlug(id)))
    .map(({ id, file }) => ({
      file,
      field: 'file',
      says: 'no other text links to this article',
      remedy: `link it with guide:${articleSlug(id)} where a reader would want it`,
    }));
};

/** Facts are sentences with backticks for code and no other markup; anything else would stand on the page as it is. */
export const markedFacts: Check = ({ errors }) =>
  errors.flatMap(({ file, data }) => {
    const texts = [
      data.summary,
      data.cause,
      ...data.steps.map((step) => step.do),
      ...data.verify.flatMap(({ do: what, good, bad }) => [what ?? '', good, bad ?? '']),
    ];
    return texts.some((text) => /\*\*|\]\(/.test(text.replace(/`[^`]*`/g, '')))
      ? [
          {
            file,
            field: 'summary, cause, steps or verify',
            says: 'holds Markdown',
            remedy: 'use backticks for code and nothing else',
          },
        ]
      : [];
  });

/** Every pattern is a regular expression. */
export const brokenPatterns: Check = ({ errors }) =>
  errors.flatMap(({ file, data }) => {
    try {
      new RegExp(data.pattern, 'i');
      return [];
    } catch (fault) {
      return [{ file, field: 'pattern', says: String(fault), remedy: 'write a JavaScript regular expression' }];
    }
  });

/** No folder is empty: a loader that found nothing must not pass for a site with nothing to say. */
export const emptyFolders: Check = (content) =>
  (['articles', 'errors', 'aadsts', 'endpoints', 'hosts', 'sources', 'site'] as const)
    .filter((name) => content[name].length === 0)
    .map((name) => (['articles', 'errors', 'endpoints'].includes(name) ? name : `${name}.yaml`))
    .map((name) => ({ file: `content/${name}`, field: 'all', says: 'holds no entry', remedy: 'restore what it held' }));

function headingFaults({ file, body }: Entry<unknown>, top: number): readonly Fault[] {
  let level = top - 1;
  return [...withoutFences(body).matchAll(/^(#{1,6})\s+(.*)$/gm)].flatMap(([, marks = '', text = '']) => {
    const before = level;
    level = marks.length;
    if (level < top) {
      return [
        {
          file,
          field: `heading "${text}"`,
          says: `is h${level}; the page itself sets those`,
          remedy: `start with h${top}`,
        },
      ];
    }
    return level > before + 1
      ? [
          {
            file,
            field: `heading "${text}"`,
            says: `skips from h${before} to h${level}`,
            remedy: `make it h${before + 1}`,
          },
        ]
      : [];
  });
}

function withoutFences(body: string): string {
  return body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, '');
}
