import { z } from 'zod';
import { proof, step } from '../errors/schema.ts';
import { CLOUDS } from '../hosts/schema.ts';
import { HOP_IDS, PATHS } from '../site/hops.ts';
import { ROLE_IDS } from '../site/roles.ts';
import { citations, day, slug } from '../site/schema.ts';
import { ACCOUNTS, PLACES, SHELLS } from './places.ts';

const keys = <T extends string>(table: Readonly<Record<T, string>>) =>
  Object.keys(table) as unknown as readonly [T, ...T[]];

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'gim').source !== '';
  } catch {
    return false;
  }
}

/** One or more sentences with backticks for code and no other markup. */
const text = z.string().min(3);
const slugs = z.array(slug).default([]);

/** A command to copy, and where, as whom and in what it is run. */
export const run = z.strictObject({
  command: z.string(),
  where: z.enum(keys(PLACES)),
  as: z.enum(keys(ACCOUNTS)),
  shell: z.enum(keys(SHELLS)).default('powershell'),
  /** What the reader has to put in place of names in the command. */
  note: text.optional(),
});
export type Run = z.infer<typeof run>;

/** The answer "I don't know": how to find out, and where to go meanwhile; without `to` the reader stays at the question. */
export const unknownAnswer = z.strictObject(
  {
    label: z.string().default("I don't know"),
    howToFindOut: z
      .array(z.strictObject({ do: text, run: run.optional() }))
      .min(1, 'Say at least one way to find out.'),
    to: slug.optional(),
  },
  'Every question has the answer "I don\'t know" Remedy: add `unknown` with `howToFindOut`.',
);
export type UnknownAnswer = z.infer<typeof unknownAnswer>;

const build = z.string().regex(/^\d+(?:\.\d+){3}$/, 'Write the build as four numbers with points, in quotes.');

const expression = z.string().refine((source) => isExpression(source), 'This is no regular expression.');

const answer = { id: slug, label: z.string().min(1), hint: text.optional(), to: slug };

/** What every step carries that asks something. */
const asking = {
  ask: text.max(90),
  why: text.max(200),
  hop: z.enum(HOP_IDS).optional(),
  unknown: unknownAnswer,
  sources: citations.optional(),
};

/** A question that the reader answers from what they see or know. */
export const questionNode = z.strictObject({
  kind: z.literal('question'),
  ...asking,
  answers: z.array(z.strictObject(answer)),
});
export type QuestionNode = z.infer<typeof questionNode>;

/** A command to run; the answer is what it printed. */
export const checkNode = z.strictObject({
  kind: z.literal('check'),
  ...asking,
  run,
  answers: z.array(
    z.strictObject({
      ...answer,
      /** Lines of the output as the console shows them, in our own wording or from our own samples. */
      looksLike: z.string(),
      /** Errors whose finding in a pasted output proposes this answer. */
      errors: slugs,
      /** Literal phrases that propose this answer where no error has a record of its own. */
      patterns: z.array(z.string().min(2)).default([]),
      /** Regular expressions that propose it, for what no phrase can say: case aside, `^` and `$` at lines, over the text as it was pasted. */
      expressions: z.array(expression).default([]),
      /** The same, but they count only where nothing speaks for another answer: lines that stand in other outputs too. */
      otherwise: z.array(expression).default([]),
      /** Expressions that take back whatever speaks for this answer: what shows that another one is meant. */
      unless: z.array(expression).default([]),
      /** True where the command prints nothing: a paste of a bare prompt proposes it. */
      nothing: z.literal(true).optional(),
      /** Builds of Connect that propose this answer: `from` this one on, `below` that one. */
      build: z.strictObject({ from: build.optional(), below: build.optional() }).optional(),
    }),
  ),
});
export type CheckNode = z.infer<typeof checkNode>;

/** Where a way ends: the cause, who acts, the steps, the proof, and what to do if that did not help. */
export const outcomeNode = z.strictObject({
  kind: z.literal('outcome'),
  title: z.string().min(3).max(90),
  /** What the reader meets, as they would type it into a search: the description of the page. */
  symptom: text.max(160),
  cause: text,
  /** True where nothing is broken any more. */
  healthy: z.literal(true).optional(),
  /** True where nothing was tried yet: the outcome says how to prepare, so no place breaks. */
  plan: z.literal(true).optional(),
  /** The place on the way that breaks; left out only where nothing does. */
  hop: z.enum(HOP_IDS).optional(),
  path: z.enum(PATHS).optional(),
  who: z.array(z.enum(ROLE_IDS)),
  steps: z.array(step),
  verify: z.array(proof),
  ifNot: z.strictObject({
    do: z.string(),
    /** A step of this tree to go on from; it is offered as a link and is no part of the way. */
    to: slug.optional(),
    link: z
      .string()
      .regex(/^(?:error|guide|host|path):\S+$/, 'Name a page of the site: error:, guide:, host: or path:.')
      .optional(),
  }),
  errors: slugs,
  hosts: z.array(z.string()).default([]),
  articles: slugs,
  /** What the allowlist tool is opened with. */
  list: z.strictObject({ features: z.array(slug).min(1), cloud: z.enum(keys(CLOUDS)).optional() }).optional(),
  sources: citations.optional(),
});
export type OutcomeNode = z.infer<typeof outcomeNode>;

const node = z.discriminatedUnion('kind', [questionNode, checkNode, outcomeNode], {
  error: (issue) =>
    issue.code === 'invalid_union' ? 'is none of the kinds Remedy: write kind: question, check or outcome' : undefined,
});
/** One step of a tree. */
export type TreeNode = z.infer<typeof node>;

/** One decision tree: content/trees/<id>.yaml. The version is the day of its last change of meaning. */
export const treeRecord = z.strictObject({
  id: slug,
  title: z.string().min(3).max(60),
  description: text.max(160),
  version: day,
  start: slug,
  nodes: z.record(slug, node),
  sources: citations,
});
export type Tree = z.infer<typeof treeRecord>;
