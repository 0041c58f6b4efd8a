import { articleEntry, changeEntry, cleanContent, errorEntry } from '../../../tests/support/content-samples.ts';
import { testClean, testFaults } from '../../../tests/support/only-fault.ts';

const withError = (body: string) => ({
  ...cleanContent,
  errors: [...cleanContent.errors, errorEntry('third', {}, body)],
});
const withArticle = (body: string) => ({
  ...cleanContent,
  articles: [...cleanContent.articles, articleEntry('fix/other', body)],
  errors: [...cleanContent.errors, errorEntry('third', { articles: ['other'] })],
});

const third = 'content/errors/third.mdx';
const other = 'content/articles/fix/other.mdx';
const handed = { field: 'text', says: /imports or exports/, remedy: /components that every text is handed/ };

testFaults([
  {
    when: 'an article that imports',
    content: withArticle("import X from '../x.astro'\n\n## A"),
    file: other,
    ...handed,
  },
  {
    when: 'an import without a space',
    content: withArticle("import{ X } from '../x.astro'\n\n## A"),
    file: other,
    ...handed,
  },
  {
    when: 'an import inside an expression',
    content: withArticle("## A\n\n{await import('../x.ts')}"),
    file: other,
    ...handed,
  },
  { when: 'an error that exports', content: withError('Text.\n\nexport const x = 1'), file: third, ...handed },
  {
    when: 'a change that imports',
    content: { ...cleanContent, changes: [...cleanContent.changes, changeEntry('new', "import x from 'x'")] },
    file: 'content/changes/new.mdx',
    ...handed,
  },
  {
    when: 'an article that skips a heading',
    content: withArticle('## A\n\n#### B'),
    file: other,
    field: 'heading "B"',
    says: /from h2 to h4/,
    remedy: /make it h3/,
  },
  {
    when: 'an article that starts too low',
    content: withArticle('### A'),
    file: other,
    field: 'heading "A"',
    says: /from h1 to h3/,
    remedy: /make it h2/,
  },
  {
    when: 'an article with a title of its own',
    content: withArticle('# A\n\n## B'),
    file: other,
    field: 'heading "A"',
    says: /is h1; the page itself sets those/,
    remedy: /start with h2/,
  },
  {
    when: 'an error with a heading of its page',
    content: withError('## A\n\n### B'),
    file: third,
    field: 'heading "A"',
    says: /is h2; the page itself sets those/,
    remedy: /start with h3/,
  },
  {
    when: 'an error that skips a heading',
    content: withError('### A\n\n##### B'),
    file: third,
    field: 'heading "B"',
    says: /from h3 to h5/,
    remedy: /make it h4/,
  },
  {
    when: 'an article that nobody links',
    content: { ...cleanContent, articles: [...cleanContent.articles, articleEntry('fix/other', '[me](guide:other)')] },
    file: other,
    field: 'file',
    says: /no other text links/,
    remedy: /guide:other/,
  },
  {
    when: 'a pattern that does not compile',
    content: { ...cleanContent, errors: [...cleanContent.errors, errorEntry('third', { pattern: '(407' })] },
    file: third,
    field: 'pattern',
    says: /SyntaxError/,
    remedy: /JavaScript regular expression/,
  },
  {
    when: 'no sign-in code at all',
    content: { ...cleanContent, aadsts: [] },
    file: 'content/aadsts.yaml',
    field: 'all',
    says: /holds no entry/,
    remedy: /restore/,
  },
  {
    when: 'no error at all',
    content: {
      ...cleanContent,
      errors: [],
      hosts: cleanContent.hosts.map((entry) => ({ ...entry, data: { ...entry.data, errors: [] } })),
      disagreements: [],
      site: cleanContent.site.map((entry) => ({ ...entry, data: { ...entry.data, symptoms: [] } })),
      articles: cleanContent.articles.map((entry) => ({ ...entry, body: '## One' })),
    },
    file: 'content/errors',
    field: 'all',
    says: /holds no entry/,
    remedy: /restore/,
  },
]);

testClean([
  ['a command in a fence', withArticle('## A\n\n```js\nimport x from "x"\n# not a heading\n```\n')],
  ['a fence of tildes that holds a fence', withArticle('## A\n\n~~~\n```\nexport x\n~~~\n')],
  ['a word that starts like an import', withError('importing and exporting is fine')],
  ['Import-Module, which is PowerShell', withError('Import-Module ADSync')],
  ['headings that go up by more than one step', withArticle('## A\n\n### B\n\n#### C\n\n## D')],
  [
    'an article that only a change links',
    {
      ...cleanContent,
      errors: cleanContent.errors.map((entry) => ({ ...entry, data: { ...entry.data, articles: [] } })),
    },
  ],
  [
    'an article that only another article links',
    {
      ...cleanContent,
      articles: [
        ...cleanContent.articles.map((entry) => ({ ...entry, body: `${entry.body} [x](guide:other)` })),
        articleEntry('fix/other'),
      ],
    },
  ],
  ['content without changes or disagreements', { ...cleanContent, changes: [], disagreements: [] }],
]);
