/** A small tree in which nothing is wrong, and its parts, for tests that break one thing. */
import type { Known, Wanted } from './known.ts';
import type { CheckNode, OutcomeNode, QuestionNode, Tree, TreeNode } from './schema.ts';

/** A question whose answers carry the names of the steps that they lead to. */
export function question(to: readonly string[], data: Partial<QuestionNode> = {}): QuestionNode {
  return {
    kind: 'question',
    ask: 'What do you see?',
    why: 'It decides where to look.',
    answers: to.map((id) => ({ id, label: `I see ${id}`, to: id })),
    unknown: { label: "I don't know", howToFindOut: [{ do: 'Look at the screen.' }] },
    ...data,
  };
}

/** An answer of a check; its output is its name. */
export function checkAnswer(
  id: string,
  to: string,
  data: Partial<CheckNode['answers'][number]> = {},
): CheckNode['answers'][number] {
  const silent = { errors: [], patterns: [], expressions: [], otherwise: [], unless: [] };
  return { id, label: `It prints ${id}`, to, looksLike: `output ${id}`, ...silent, ...data };
}

/** A check of a command. */
export function check(answers: CheckNode['answers'], data: Partial<CheckNode> = {}): CheckNode {
  return {
    kind: 'check',
    ask: 'What does `test` print?',
    why: 'It takes the same way.',
    run: { command: 'test -through proxy', where: 'server', as: 'wizard-user', shell: 'powershell' },
    answers,
    unknown: { label: "I don't know", howToFindOut: [{ do: 'Run it again.' }] },
    ...data,
  };
}

/** An outcome whose title and symptom follow from its name, so that two of them never read the same. */
export function outcome(name: string, data: Partial<OutcomeNode> = {}): OutcomeNode {
  return {
    kind: 'outcome',
    title: `The cause is ${name}`,
    symptom: `It stops because of ${name}.`,
    cause: `Something is wrong with \`${name}\`.`,
    hop: 'proxy-reached',
    who: ['server'],
    steps: [{ who: 'server', do: `Mend ${name}.`, run: `Repair-It ${name}` }],
    verify: [{ do: 'Try again.', run: 'test -again', good: 'it works', bad: 'ask the proxy admin' }],
    ifNot: { do: 'Look somewhere else.' },
    errors: [],
    hosts: [],
    articles: [],
    ...data,
  };
}

/** A tree of the nodes given. */
export function treeOf(start: string, nodes: Readonly<Record<string, TreeNode>>): Tree {
  return {
    id: 'sample',
    title: 'A sample tree',
    description: 'A tree for tests, in which nothing is wrong.',
    version: '2026-11-25',
    start,
    nodes: { ...nodes },
    sources: [{ source: 'handbook' }],
  };
}

/** The sample: two questions and a check lead to three outcomes; one outcome is reached in two ways. */
export const SAMPLE_NODES = {
  symptom: question(['place', 'test', 'healthy'], {
    unknown: { label: "I don't know", howToFindOut: [{ do: 'Open the wizard.' }], to: 'test' },
  }),
  place: question(['settings', 'test'], { ask: 'Where does it stop?' }),
  test: check([
    checkAnswer('ok', 'healthy', { patterns: ['StatusCode : 200'] }),
    checkAnswer('407', 'sign-in', { errors: ['proxy-407'] }),
  ]),
  settings: outcome('settings', { articles: ['machine-config'] }),
  'sign-in': outcome('sign-in', { errors: ['proxy-407'], hosts: ['*.login.example'], list: { features: ['core'] } }),
  healthy: healthy(),
} satisfies Record<string, TreeNode>;

export const SAMPLE_TREE: Tree = treeOf('symptom', SAMPLE_NODES);

export const SAMPLE_KNOWN: Known = {
  errors: ['proxy-407', 'proxy-403'],
  hosts: ['login.example'],
  articles: ['machine-config'],
  features: ['core'],
};
export const NOTHING_WANTED: Wanted = { errors: [], hosts: [], articles: [], groups: [] };

/** An outcome where nothing is broken. */
export function healthy(): OutcomeNode {
  const { hop: _, ...rest } = outcome('nothing', { steps: [], healthy: true });
  return rest;
}

/**
 * A tree by its bare shape: the n-th list holds the numbers of the steps that step n leads to, none for an outcome.
 * Numbers without a list lead nowhere, so a shape can have holes and loops.
 */
export function treeOfShape(shape: readonly (readonly number[])[]): Tree {
  const nodes = shape.map((to, index) => {
    const node = to.length === 0 ? outcome(`n${index}`) : question([]);
    const answers = to.map((target, at) => ({ id: `a${at}`, label: `Answer ${at} of ${index}`, to: `n${target}` }));
    return [`n${index}`, node.kind === 'question' ? { ...node, ask: `Question ${index}?`, answers } : node] as const;
  });
  return treeOf('n0', Object.fromEntries(nodes));
}
