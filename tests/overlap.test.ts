/** No sentence is taken from the connectivity article: no text of ours shares a run of words with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from './support/content-files.ts';
import { plain } from './support/page-text.ts';
import { NO_SEED, seedArticle } from './support/seed-article.ts';

/** So many words in a row are no accident. */
const RUN = 12;

/** Words that the products show, and that both quote. */
const QUOTED = ['Unable to validate credentials. Verify network connectivity and firewall or proxy settings.'] as const;

interface Text {
  readonly where: string;
  readonly text: string;
}

const content = readContent();

/** Every text that we wrote. Commands, and what programs print, are not ours and are cut out below. */
const texts: readonly Text[] = [
  ...content.articles.flatMap(({ file, data, body }) => said(file, data.title, data.description, body)),
  ...content.errors.flatMap(({ file, data: { messages: _1, aliases: _2, pattern: _3, ...ours }, body }) =>
    said(file, ...strings(ours), body),
  ),
  ...content.endpoints.flatMap(({ file, data }) =>
    said(
      file,
      data.summary,
      data.neededBy,
      ...data.endpoints.flatMap(({ purpose, notes }) => strings({ purpose, notes })),
    ),
  ),
  ...content.hosts.flatMap(({ file, id, data }) => said(`${file}: ${id}`, ...strings(data))),
  ...content.changes.flatMap(({ file, data, body }) => said(file, data.title, data.summary, body)),
  ...content.disagreements.flatMap(({ file, id, data }) => said(`${file}: ${id}`, ...strings(data))),
  ...content.site.flatMap(({ file, data }) => said(file, ...strings(data))),
];

function said(where: string, ...parts: readonly string[]): readonly Text[] {
  return parts.map((text) => ({ where, text }));
}

/** Every text inside a record. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** The words of a text: without fences, components and addresses; those of inline code, links and table cells stay. */
function wordsOf(markdown: string): readonly string[] {
  return plain(
    markdown
      .replace(/```[\s\S]*?```/g, ' | ')
      .replaceAll('|', ' | ')
      .replace(/<(?:Console|XmlFragment)\b[\s\S]*?\/>/g, ' | ')
      .replace(/<\/?[A-Z][^>]*>/g, ' ')
      .replace(/\]\([^)]*\)/g, ' '),
  )
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'|]+/u)
    .map((word) => word.replace(/^[.']+|[.']+$/g, ''))
    .filter((word) => word !== '');
}

/** Every run of that many words, as one text each; a run does not go across a cell of a table or a block of code. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + RUN);
    return run.length === RUN && !run.includes('|') ? [run.join(' ')] : [];
  });
}

const quotes = QUOTED.map((text) => wordsOf(text).join(' '));
const isQuote = (run: string) => quotes.some((quote) => run.includes(quote));

test(`no text shares ${RUN} words in a row with the article`, { skip: NO_SEED }, () => {
  const theirs = new Set(runsOf(wordsOf(seedArticle().text)));
  assert.ok(theirs.size > 500, `${theirs.size} runs read from the article`);
  assert.ok(texts.length > 1000, `${texts.length} texts read`);
  const shared = texts.flatMap(({ where, text }) =>
    runsOf(wordsOf(text))
      .filter((run) => theirs.has(run) && !isQuote(run))
      .map((run) => `${where}: ${run}`),
  );
  assert.deepEqual(shared, []);
});

test('the comparison sees a sentence of the article in other dress', { skip: NO_SEED }, () => {
  const theirs = new Set(runsOf(wordsOf(seedArticle().text)));
  const taken =
    'Note: *machine.config*, in [our words](path:/x/). The MFA challenge was canceled. For that reason, we recommend that you update `machine.config` as described in this article.';
  assert.equal(runsOf(wordsOf(taken)).filter((run) => theirs.has(run)).length, 3);
});
