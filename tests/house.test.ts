/** The habits of the house that a machine can see. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../scripts/root.ts';
import { readText } from './support/content-files.ts';

const MOST_LINES = 300;
const NO_NAMES = /^(?:utils?|helpers?|common|managers?)$/;

const files = globSync(['src/**/*.*', 'scripts/**/*.ts', 'tests/**/*.ts', '*.ts', '*.mjs'], { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|tsx|mjs|astro|css)$/.test(file) && !file.startsWith('tests/fixtures/'))
  .sort();
const code = files.filter((file) => /\.(?:tsx?|mjs|astro)$/.test(file));

/** The lines of the files that match, as `file:line: text`. */
function linesWith(pattern: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('there are files to look at', () => assert.ok(files.length > 50));

test(`no file has more than ${MOST_LINES} lines without a reason at its top`, () => {
  const long = files
    .map((file) => ({ file, lines: readText(file).trimEnd().split('\n') }))
    .filter(({ lines }) => lines.length > MOST_LINES && !/^(?:\/\*|\/\/)/.test(lines[0] ?? ''))
    .map(({ file, lines }) => `${file}: ${lines.length}`);
  assert.deepEqual(long, []);
});

test('no file is named after nothing', () => {
  assert.deepEqual(
    files.filter((file) => file.split('/').some((part) => NO_NAMES.test(basename(part).replace(/\..*$/, '')))),
    [],
  );
});

test('files are named in kebab-case, components in PascalCase', () => {
  const component = /^src\/(?:components|layouts|islands)\/.*\.(?:astro|tsx)$/;
  const badly = files.filter((file) => {
    const name = basename(file).split('.')[0] ?? '';
    if (/^\[.+\]$/.test(name) || /^src\/pages\/.*(?:\[\.\.\.\w+\]|SHA256SUMS)\.ts$/.test(file)) return false; // an address names it
    return component.test(file) ? !/^[A-Z][A-Za-z0-9]*$/.test(name) : !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
  });
  assert.deepEqual(badly, []);
});

const styled = code.filter((file) => /\.(?:astro|tsx)$/.test(file));
const typed = code.filter((file) => file !== 'tests/house.test.ts');

for (const [says, pattern, among] of [
  ['no style is forced', /!important/, files.filter((file) => file.endsWith('.css') || file.endsWith('.astro'))],
  ['no element carries a style of its own', /\sstyle=|define:vars/, styled],
  ['no type is given up', /(?::\s*|\bas\s+|<|,\s*|\|\s*)any\b(?=\s*[[\],;)>={|]|$)/, typed],
  ['no check is switched off', /@ts-ignore|@ts-nocheck/, typed],
  ['every expected fault says why', /@ts-expect-error\s*(?:\*\/)?\s*$/, typed],
  ['no value is sworn to be there', /[\w)\]]!(?:\.|;|\)|,|\[|$)/, typed.filter((file) => !file.endsWith('.astro'))],
  ['nothing is left to do in a comment', /\b(?:TODO|FIXME|XXX)\b/, typed],
] as const) {
  test(says, () => assert.deepEqual(linesWith(pattern, among), []));
}

test('the configuration of the site stays under forty lines', () => {
  assert.ok(readText('astro.config.mjs').trimEnd().split('\n').length < 40);
});

test('every folder of the tests is somewhere that the runner looks', () => {
  const lost = globSync('tests/**/*.test.ts', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^tests\/(?:(?:built|conformance)\/)?[^/]+$/.test(file));
  assert.deepEqual(lost, [], 'scripts/testing/stages.ts names the folders');
});
