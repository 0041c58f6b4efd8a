import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemSentence, treeProblems } from './problems.ts';
import type { ProblemKind } from './problems/problem.ts';
import {
  check,
  checkAnswer,
  healthy,
  NOTHING_WANTED,
  outcome,
  question,
  SAMPLE_KNOWN,
  SAMPLE_NODES,
  treeOf,
} from './sample-tree.ts';
import type { Tree, TreeNode } from './schema.ts';

const problemsOf = (tree: Tree) => treeProblems(tree, SAMPLE_KNOWN, NOTHING_WANTED);
const sampleWith = (nodes: Readonly<Record<string, TreeNode>>) => treeOf('symptom', { ...SAMPLE_NODES, ...nodes });
const { place, test: probe, settings } = SAMPLE_NODES;

for (const [kind, node, says, tree] of [
  [
    'no-question',
    'place',
    '"place" asks "Tell me.", which is no question',
    sampleWith({ place: { ...place, ask: 'Tell me.' } }),
  ],
  ['one-answer', 'place', '"place" has only the answer "settings"', sampleWith({ place: question(['settings']) })],
  [
    'same-answer-id',
    'place',
    '"place" has more than one answer "settings"',
    sampleWith({ place: { ...place, answers: [...place.answers, { id: 'settings', label: 'Others', to: 'test' }] } }),
  ],
  [
    'same-answer-id',
    'place',
    '"place" has more than one answer "unknown"',
    sampleWith({ place: { ...place, answers: [...place.answers, { id: 'unknown', label: 'Others', to: 'test' }] } }),
  ],
  [
    'same-label',
    'place',
    '"place" has more than one answer with the words "i see settings"',
    sampleWith({
      place: { ...place, answers: [...place.answers, { id: 'more', label: 'I see Settings ', to: 'settings' }] },
    }),
  ],
  [
    'long-label',
    'place',
    '"place" has the answer "more" with 61 characters, and 60 are the most',
    sampleWith({
      place: { ...place, answers: [...place.answers, { id: 'more', label: 'x'.repeat(61), to: 'settings' }] },
    }),
  ],
  [
    'nothing-to-find-out',
    'place',
    '"place" does not say how to find out',
    sampleWith({ place: { ...place, unknown: { ...place.unknown, howToFindOut: [{ do: '   ' }] } } }),
  ],
  [
    'no-command',
    'test',
    '"test" is a check without a command',
    sampleWith({ test: { ...probe, run: { ...probe.run, command: ' ' } } }),
  ],
  [
    'no-looks-like',
    'test',
    '"test" does not show what the output of answer "403" looks like',
    sampleWith({ test: check([...probe.answers, checkAnswer('403', 'settings', { looksLike: '' })]) }),
  ],
  [
    'silent-check',
    'test',
    '"test" has no answer that a pasted output could propose',
    sampleWith({ test: check([checkAnswer('ok', 'healthy'), checkAnswer('407', 'sign-in')]) }),
  ],
  [
    'shared-error',
    'test',
    '"test" has more than one answer that error "proxy-407" proposes',
    sampleWith({ test: check([...probe.answers, checkAnswer('again', 'settings', { errors: ['proxy-407'] })]) }),
  ],
  [
    'shared-pattern',
    'test',
    '"test" proposes "ok" by "StatusCode : 200", which also stands in the output of "page"',
    sampleWith({
      test: check([...probe.answers, checkAnswer('page', 'settings', { looksLike: 'STATUSCODE   : 200\n<html' })]),
    }),
  ],
  [
    'shared-pattern',
    'test',
    '"test" proposes "ok" by "^Status *: 2", which also stands in the output of "page"',
    sampleWith({
      test: check([
        checkAnswer('ok', 'healthy', { expressions: ['^Status *: 2'] }),
        checkAnswer('407', 'sign-in'),
        checkAnswer('page', 'settings', { looksLike: '<html>\nSTATUS : 200' }),
      ]),
    }),
  ],
  [
    'no-verify',
    'settings',
    '"settings" does not say how to verify',
    sampleWith({ settings: outcome('settings', { verify: [] }) }),
  ],
  [
    'no-if-not',
    'settings',
    '"settings" does not say what to do if it did not help',
    sampleWith({ settings: outcome('settings', { ifNot: { do: '' } }) }),
  ],
  ['no-hop', 'settings', '"settings" does not say which place', sampleWith({ settings: withoutHop() })],
  [
    'broken-and-healthy',
    'settings',
    '"settings" is healthy and names a place',
    sampleWith({ settings: outcome('settings', { healthy: true }) }),
  ],
  [
    'broken-and-plan',
    'settings',
    '"settings" is a plan and names a place',
    sampleWith({ settings: outcome('settings', { plan: true }) }),
  ],
  ['nobody-acts', 'healthy', '"healthy" does not say who acts', sampleWith({ healthy: { ...healthy(), who: [] } })],
  [
    'actor-not-named',
    'settings',
    '"settings" gives a step to "proxy", who is not in `who`',
    sampleWith({ settings: outcome('settings', { steps: [{ who: 'proxy', do: 'Open it.' }] }) }),
  ],
  ['no-steps', 'settings', '"settings" has no steps', sampleWith({ settings: outcome('settings', { steps: [] }) })],
  [
    'same-symptom',
    'sign-in',
    '"sign-in" has a title or symptom that reads the same as in "settings"',
    sampleWith({ 'sign-in': outcome('sign-in', { symptom: 'it stops because of SETTINGS.' }) }),
  ],
  [
    'markup',
    'settings',
    '"settings" holds markup in cause',
    sampleWith({ settings: outcome('settings', { cause: 'See [the guide](guide:machine-config).' }) }),
  ],
  [
    'unknown-error',
    'settings',
    '"settings" names the error "nowhere"',
    sampleWith({ settings: outcome('settings', { errors: ['nowhere'] }) }),
  ],
  [
    'unknown-error',
    'test',
    '"test" names the error "nowhere"',
    sampleWith({ test: check([...probe.answers, checkAnswer('x', 'settings', { errors: ['nowhere'] })]) }),
  ],
  [
    'unknown-host',
    'settings',
    '"settings" names the host "nowhere.example"',
    sampleWith({ settings: outcome('settings', { hosts: ['*.nowhere.example'] }) }),
  ],
  [
    'unknown-article',
    'settings',
    '"settings" names the article "nowhere"',
    sampleWith({ settings: outcome('settings', { articles: ['nowhere'] }) }),
  ],
  [
    'unknown-article',
    'settings',
    '"settings" names the article "nowhere"',
    sampleWith({ settings: outcome('settings', { ifNot: { do: 'Read on.', link: 'guide:nowhere#there' } }) }),
  ],
  [
    'unknown-feature',
    'settings',
    '"settings" names the feature "nowhere"',
    sampleWith({ settings: outcome('settings', { list: { features: ['core', 'nowhere'] } }) }),
  ],
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

function withoutHop(): TreeNode {
  const { hop: _, ...rest } = settings;
  return rest;
}
