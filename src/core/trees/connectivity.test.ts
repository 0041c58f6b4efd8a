import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Known, Wanted } from './known.ts';
import { problemSentence, treeProblems } from './problems.ts';
import { reportOf } from './report.ts';
import { NOTHING_WANTED } from './sample-tree.ts';
import { treeRecord } from './schema.ts';

const read = (file: string) => readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8');
const names = (folder: string) =>
  readdirSync(new URL(`../../../content/${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .map((file) => file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, ''));

const PARSED = treeRecord.safeParse(parse(read('trees/connectivity.yaml')));
const KNOWN: Known = {
  errors: names('errors'),
  hosts: Object.keys(parse(read('hosts.yaml')) as object),
  articles: names('articles'),
  features: names('endpoints'),
};

test('the connectivity tree has the shape of a tree', () => {
  const faults = PARSED.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  assert.deepEqual(faults, []);
});

test('nothing is wrong in the connectivity tree', (context) => {
  const tree = PARSED.data;
  assert.ok(tree);
  const { nodes, kinds, median, medianOfWays, longest, groups } = reportOf(tree, {
    ...NOTHING_WANTED,
    groups: areas(),
  });
  const missing = groups.filter(({ reached }) => reached.length === 0).map(({ name }) => name);
  context.diagnostic(
    `${nodes} nodes (${kinds.outcome} outcomes); questions: median ${median}, over all ways ${medianOfWays}, longest ${longest}`,
  );
  context.diagnostic(`areas of errors without an outcome: ${missing.join(', ') || 'none'}`);
  const problems = treeProblems(tree, KNOWN, NOTHING_WANTED);
  assert.deepEqual(
    problems.map((problem) => problemSentence(tree, problem)),
    [],
  );
});

/** The errors by their area. */
function areas(): Wanted['groups'] {
  const areaOf = (id: string) => /^area: (.+)$/m.exec(read(`errors/${id}.mdx`))?.[1] ?? 'none';
  return [...Map.groupBy(KNOWN.errors, areaOf)].map(([name, errors]) => ({ name, errors }));
}
