/** Where sources do not agree the reader sees both statements, both sources and our advice. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../scripts/root.ts';
import { builtSites } from '../support/built-site.ts';
import { byId, readContent } from '../support/content-files.ts';
import { readHtml } from '../support/markup.ts';
import { elementsIn, named, partUnder, plain, textOf } from '../support/page-text.ts';

const FACTS = join(ROOT, '..', 'shared', 'facts');
const NO_FACTS = existsSync(FACTS) ? false : '../shared/facts is not here, so its tables cannot be counted.';

const content = readContent();
const sources = byId(content.sources);
const carried = content.disagreements.flatMap(({ id, data }) => data.rows.map((row) => ({ row, id })));
/** A text of the content as the page shows it: backticks have become code. */
const shown = (text: string) => plain(text.replaceAll('`', ''));

/** The rows of the table in a section of a report, its head left out. */
function rowsOfSection(file: string, heading: string): readonly string[] {
  const [, after = ''] = readFileSync(join(FACTS, file), 'utf8').split(`## ${heading}\n`);
  const [section = ''] = after.split(/^## /m);
  return section
    .split('\n')
    .filter((line) => /^\|(?!\s*-)/.test(line))
    .slice(1);
}

/** "endpoints-1" to "endpoints-24", and the like. */
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

describe('each contradiction that was found is carried by an entry', () => {
  for (const [name, count, file, heading] of [
    ['endpoints', 24, 'endpoints.md', '4. Contradictions between sources'],
    ['errors', 16, 'errors.md', '4. Contradictions and traps'],
  ] as const) {
    test(`${count} of ${file}`, () => {
      const rows = carried.map(({ row }) => row).filter((row) => row.startsWith(`${name}-`));
      assert.deepEqual([...new Set(rows)].sort(), numbered(name, count).sort());
    });

    test(`${file} has that many`, { skip: NO_FACTS }, () => {
      assert.equal(rowsOfSection(file, heading).length, count);
    });
  }
});

for (const site of builtSites()) {
  describe(`each is shown on /guide/sources/ of ${site.name}`, () => {
    const tree = readHtml(readFileSync(join(site.folder, 'guide/sources/index.html'), 'utf8'));
    for (const { id, data } of content.disagreements) {
      test(data.topic, () => {
        const part = partUnder(tree, `disagreement-${id}`);
        assert.ok(part, `#disagreement-${id} is missing`);
        const sides = elementsIn(part, named('li')).map((side) => textOf([side]));
        const statements = [data.one, data.other, ...(data.also ?? [])];
        assert.ok(statements.length >= 2);
        assert.deepEqual(
          sides,
          statements.map(({ says, source }) => `${shown(says)} ${plain(sources.get(source)?.title ?? '?')}`),
        );
        assert.ok(textOf(part).endsWith(`Our advice: ${shown(data.advice)}`), textOf(part));
      });
    }
  });
}
