import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { nodeTexts } from './node-texts.ts';
import { treeProblems } from './problems.ts';
import { NOTHING_WANTED, SAMPLE_TREE } from './sample-tree.ts';
import { checkNode, outcomeNode, questionNode, run, treeRecord } from './schema.ts';

const EXAMPLE: unknown = parse(readFileSync(new URL('./example-tree.yaml', import.meta.url), 'utf8'));
const example = () => structuredClone(EXAMPLE) as Record<string, unknown>;

/** Changes one place of the example, named by its keys. */
function exampleWith(value: unknown, ...keys: readonly (string | number)[]): unknown {
  const changed = example();
  let at: Record<string | number, unknown> = changed;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return changed;
}

test('the example for authors is a tree in which nothing is wrong', () => {
  const tree = treeRecord.parse(EXAMPLE);
  const known = {
    errors: ['proxy-407'],
    hosts: ['login.microsoftonline.com'],
    articles: ['machine-config'],
    features: ['core'],
  };
  assert.deepEqual(treeProblems(tree, known, NOTHING_WANTED), []);
  assert.ok(Object.values(tree.nodes).every((node) => nodeTexts(node).length > 3));
});

test('the example shows every field that there is', () => {
  const text = readFileSync(new URL('./example-tree.yaml', import.meta.url), 'utf8');
  const fields = [treeRecord, questionNode, checkNode, outcomeNode, run].flatMap(({ shape }) => Object.keys(shape));
  for (const field of [...fields, 'hint', 'label', 'looksLike', 'errors', 'patterns', 'build', 'howToFindOut']) {
    assert.match(text, new RegExp(`\\b${field}:`), field);
  }
});

test('the sample of the tests has the shape of a tree', () => {
  assert.deepEqual(treeRecord.parse(SAMPLE_TREE), SAMPLE_TREE);
});

for (const [says, at, value, keys] of [
  ['the answer "I don\'t know"', 'unknown', undefined, ['nodes', 'symptom', 'unknown']],
  ['at least one way to find out', 'howToFindOut', [], ['nodes', 'symptom', 'unknown', 'howToFindOut']],
  ['write kind: question, check or outcome', 'kind', 'riddle', ['nodes', 'symptom', 'kind']],
  ['four numbers with points', 'below', '2.5', ['nodes', 'test', 'answers', 0, 'build', 'below']],
  ['Name a page of the site', 'link', 'https://elsewhere.example', ['nodes', 'proxy-sign-in', 'ifNot', 'link']],
  ['single hyphens', 'to', 'Not A Name', ['nodes', 'symptom', 'answers', 0, 'to']],
  ['Write the day', 'version', '25 November', ['version']],
  ['Unrecognized key', 'answers.0', { id: 'a', label: 'a', to: 'b', extra: 1 }, ['nodes', 'symptom', 'answers', 0]],
  ['Unrecognized key', 'run', { command: 'x', where: 'server', as: 'anyone', extra: 1 }, ['nodes', 'test', 'run']],
  ['Invalid option', 'where', 'moon', ['nodes', 'test', 'run', 'where']],
  ['expected string', 'looksLike', undefined, ['nodes', 'test', 'answers', 0, 'looksLike']],
  ['expected string', 'command', undefined, ['nodes', 'test', 'run', 'command']],
  ['expected array', 'verify', undefined, ['nodes', 'proxy-sign-in', 'verify']],
  ['expected object', 'ifNot', undefined, ['nodes', 'proxy-sign-in', 'ifNot']],
] as const) {
  test(`a tree is refused at ${keys.join('.')}: ${says}`, () => {
    const { error } = treeRecord.safeParse(exampleWith(value, ...keys));
    assert.equal(error?.issues.length, 1);
    assert.ok(error.issues[0]?.message.includes(says), error.issues[0]?.message);
    assert.ok(error.issues[0]?.path.join('.').endsWith(at));
  });
}
