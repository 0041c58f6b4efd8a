/**
 * The bytes of every ready-made list, held in files of their own: a change of facts or of a writer shows there and is
 * reviewed. `UPDATE_SNAPSHOTS=1 npm test -- --only=unit` writes them anew.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../scripts/root.ts';
import { FORMAT_IDS } from '../src/core/allowlist/list-formats.ts';
import { readyLists } from '../src/site/allowlist/ready-lists.ts';
import { extensions, realDay, realSets } from './support/real-lists.ts';

const FOLDER = join(ROOT, 'tests', 'snapshots', 'lists');
const lists = await readyLists(realSets, realDay, extensions);

test('the same facts give the same bytes', async () => {
  const again = await readyLists(realSets, realDay, extensions);
  assert.deepEqual(again, lists);
});

for (const format of FORMAT_IDS) {
  test(`${format}: the effective minimum of the worldwide cloud is as it was reviewed`, () => {
    const files = lists.find((list) => list.format === format && isWorldwideMinimum(list))?.files ?? [];
    held(`${format}.txt`, files.map(({ name, text }) => `==> ${name} <==\n${text}`).join('\n'));
  });
}

test('every other list is as it was reviewed, by its checksum', () => {
  const sums = lists.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256.slice(0, 16)}  ${path}\n`));
  held('checksums.txt', sums.join(''));
});

function isWorldwideMinimum({ cloud, set }: { readonly cloud: string; readonly set: string }): boolean {
  return cloud === 'worldwide' && set === 'effective-minimum';
}

/** Holds a text against its file; writes the file where that is asked for. */
function held(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_SNAPSHOTS']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${file} is not there. Run this test with UPDATE_SNAPSHOTS=1 and review what it writes.`);
  assert.equal(text, readFileSync(file, 'utf8'));
}
