import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemSentence, treeProblems } from './problems.ts';
import type { ProblemKind } from './problems/problem.ts';
import { NOTHING_WANTED, outcome, question, SAMPLE_KNOWN, SAMPLE_NODES, SAMPLE_TREE, treeOf } from './sample-tree.ts';
import type { Tree, TreeNode } from './schema.ts';

const problemsOf = (tree: Tree) => treeProblems(tree, SAMPLE_KNOWN, NOTHING_WANTED);
const sampleWith = (nodes: Readonly<Record<string, TreeNode>>) => treeOf('symptom', { ...SAMPLE_NODES, ...nodes });
const { place, settings } = SAMPLE_NODES;

/** So many questions one after the other and outcomes at their end; `near` ones follow from the first. */
function chain(length: number, near: readonly string[], far: readonly string[]): Tree {
  const questions = Array.from({ length }, (_, index) => {
    const next = index + 1 === length ? far : [`q${index + 2}`];
    const plain = question([...(index === 0 ? near : []), ...next]);
    const again = plain.answers.slice(-1).map((answer) => ({ ...answer, id: 'again', label: 'The same, otherwise' }));
    return [`q${index + 1}`, { ...plain, answers: [...plain.answers, ...again] }] as const;
  });
  return treeOf('q1', Object.fromEntries([...questions, ...[...near, ...far].map((id) => [id, outcome(id)] as const)]));
}

test('a tree in which nothing is wrong has no problem', () => {
  assert.deepEqual(problemsOf(SAMPLE_TREE), []);
  assert.deepEqual(problemsOf(chain(8, ['near', 'nearer'], ['last'])), []);
});

for (const [kind, node, says, tree] of [
  ['no-start', undefined, 'starts at "nowhere", which does not exist', treeOf('nowhere', SAMPLE_NODES)],
  [
    'dangling',
    'place',
    '"place" leads by answer "nowhere" to "nowhere"',
    sampleWith({ place: question(['nowhere', 'settings']) }),
  ],
  [
    'dangling',
    'place',
    '"place" leads by answer "unknown" to "nowhere"',
    sampleWith({ place: { ...place, unknown: { ...place.unknown, to: 'nowhere' } } }),
  ],
  [
    'dangling',
    'settings',
    '"settings" leads by `ifNot` to "nowhere"',
    sampleWith({ settings: { ...settings, ifNot: { do: 'Go on.', to: 'nowhere' } } }),
  ],
  ['unreachable', 'island', 'no answer leads to "island"', sampleWith({ island: outcome('island') })],
  [
    'loop',
    'place',
    '"place" leads back to "symptom", so that symptom > place > symptom never ends',
    sampleWith({ place: question(['settings', 'symptom']) }),
  ],
  ['loop', 'place', '"place" leads back to "place"', sampleWith({ place: question(['settings', 'place']) })],
  [
    'dead-end',
    'place',
    '"place" asks and leads nowhere',
    sampleWith({ place: question([]), symptom: question(['place', 'test', 'settings']) }),
  ],
  [
    'reserved-id',
    'map',
    '"map" is the address of another page',
    sampleWith({ place: question(['settings', 'map']), map: outcome('map') }),
  ],
  ['too-deep', 'last', '"last" can take 9 questions (q1 > q2', chain(9, ['near', 'nearer'], ['last'])],
] as const satisfies readonly (readonly [ProblemKind, string | undefined, string, Tree])[]) {
  test(`${kind}: ${says}`, () => {
    const problems = problemsOf(tree);
    assert.deepEqual([...new Set(problems.map((problem) => problem.kind))], [kind]);
    const [problem] = problems;
    assert.ok(problem);
    assert.equal(problem.node, node);
    assert.ok(problem.says.includes(says), problem.says);
    assert.match(problemSentence(tree, problem), /^trees\/sample: .+\. Remedy: .+[^.]\.$/);
  });
}

test('the median is too deep where most outcomes stand far from the start, even if none is too far', () => {
  const half = (count: number) => problemsOf(chain(5, ['near'], [...'abcdef'].slice(0, count))).map(({ says }) => says);
  assert.deepEqual(half(2), ['half the outcomes take 5 questions or more, and 4 are the most for the median']);
  assert.deepEqual(half(1), []);
});

for (const [kind, says, wanted] of [
  ['unreached-error', 'no outcome leads to the error "proxy-403"', { errors: ['proxy-407', 'proxy-403'] }],
  ['unreached-host', 'no outcome leads to the host "other.example"', { hosts: ['login.example', '*.other.example'] }],
  ['unreached-article', 'no outcome leads to the article "ports"', { articles: ['machine-config', 'ports'] }],
  [
    'unreached-group',
    'no outcome leads to the error of the group "Refused"',
    {
      groups: [
        { name: 'Sign-in', errors: ['aadsts1', 'proxy-407'] },
        { name: 'Refused', errors: ['proxy-403'] },
      ],
    },
  ],
] as const) {
  test(`${kind}: ${says}`, () => {
    const problems = treeProblems(SAMPLE_TREE, SAMPLE_KNOWN, { ...NOTHING_WANTED, ...wanted });
    assert.deepEqual(
      problems.map((problem) => [problem.kind, problem.says]),
      [[kind, says]],
    );
  });
}

test('all problems are given, not only the first', () => {
  const tree = sampleWith({ place: question(['nowhere', 'elsewhere']), settings: outcome('settings', { verify: [] }) });
  assert.deepEqual(
    problemsOf(tree).map(({ kind }) => kind),
    ['dangling', 'dangling', 'unreachable', 'no-verify'],
  );
});

test('a tree with loops and holes is still read to its end', () => {
  const tree = treeOf('a', { a: question(['b', 'a', 'gone']), b: question(['a', 'b']) });
  assert.deepEqual(
    problemsOf(tree).map(({ kind }) => kind),
    ['dangling', 'loop', 'loop', 'loop'],
  );
});
