/** The article that this site grew from, where its copy is at hand: what it consists of, to compare with what we have. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';

/** The parts of the article, each in its order. */
export interface SeedArticle {
  readonly text: string;
  readonly headings: readonly string[];
  /** Ids that a link could name: of headings by the rule of GitHub and Microsoft Learn, and those written out. */
  readonly anchors: readonly string[];
  /** Cells of every row of every table, heads left out. */
  readonly rows: readonly (readonly string[])[];
  /** Files of the screenshots. */
  readonly pictures: readonly string[];
  readonly notes: readonly string[];
  /** Everything set as code. */
  readonly codes: readonly string[];
}

const FILE = join(ROOT, '..', 'shared', 'seed', 'article.md');

/** Why tests that compare with the article are skipped; false where they are not. */
export const NO_SEED = existsSync(FILE) ? false : '../shared/seed is not here, so there is no article to compare with.';

/** The article, or nothing in it where its copy is not at hand. */
export function seedArticle(): SeedArticle {
  const text = NO_SEED ? '' : readFileSync(FILE, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found.trim());
  const headings = all(/^#{1,6} (.+)$/gm);
  const lines = text.split('\n');
  const isRow = (line: string | undefined) => line?.startsWith('|') ?? false;
  return {
    text,
    headings,
    anchors: [...headings.map(anchorOf), ...all(/<a name='([^']+)'/g)],
    rows: lines
      .filter((line, index) => isRow(line) && isRow(lines[index - 1]) && !/^\|[\s|:-]+$/.test(line))
      .map((line) => line.replace(/^\||\|$/g, '').split('|'))
      .map((cells) => cells.map((cell) => cell.trim())),
    pictures: all(/source="(?:[^"]*\/)?([^"/]+)"/g),
    notes: all(/^> \[!NOTE\]\n> (.+)$/gm),
    codes: [...new Set(all(/`([^`]+)`/g))],
  };
}

/** The id that GitHub and Microsoft Learn give a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** What a row of the article is known by in our list; the row with two hosts is two. */
export function rowNames(cells: readonly string[]): readonly string[] {
  const [first = '', second = ''] = cells;
  const host = /^connect:\/{1,2}(.+):443$/.exec(second)?.[1];
  if (host !== undefined) return [`${first} ${host.replaceAll('*', '')}`];
  const port = /^HTTPS?\/(\d+)$/.exec(second)?.[1];
  if (port !== undefined) return [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => `${name} ${port}`);
  return [`${first} ${second}`];
}
