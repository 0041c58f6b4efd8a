import { baseName } from '../hosts/host-name.ts';
import { nodeOf } from './choices.ts';
import type { ErrorGroup, Wanted } from './known.ts';
import { median, weightedMedian } from './median.ts';
import { reachedBy } from './reached.ts';
import type { Tree, TreeNode } from './schema.ts';
import { wayLengths } from './ways.ts';

/** Which of the things that matter the tree leads to, each sorted. */
export interface Coverage {
  readonly reached: readonly string[];
  readonly missing: readonly string[];
}

/** How many questions one outcome takes: at the fewest, in the median of all ways, at the most; and how many ways lead there. */
export interface OutcomeReport {
  readonly id: string;
  readonly title: string;
  readonly fewest: number;
  readonly median: number;
  readonly most: number;
  readonly ways: number;
}

/** A tree in numbers. Depths are in questions; without an outcome they are 0. */
export interface TreeReport {
  readonly nodes: number;
  readonly kinds: Readonly<Record<TreeNode['kind'], number>>;
  readonly outcomes: readonly OutcomeReport[];
  readonly shortest: number;
  /** The median over the outcomes of the fewest questions that each takes. */
  readonly median: number;
  /** The median over all ways to all outcomes. */
  readonly medianOfWays: number;
  readonly longest: number;
  readonly errors: Coverage;
  readonly hosts: Coverage;
  readonly articles: Coverage;
  readonly groups: readonly (ErrorGroup & { readonly reached: readonly string[] })[];
}

/** Counts a tree, and holds what it leads to against what it has to. */
export function reportOf(tree: Tree, wanted: Wanted): TreeReport {
  const lengths = wayLengths(tree);
  const outcomes = Object.entries(tree.nodes).flatMap(([id, node]) => {
    const own = lengths.get(id);
    return node.kind === 'outcome' && own && own.size > 0 ? [outcomeReport(id, node.title, own)] : [];
  });
  const fewest = outcomes.map((outcome) => outcome.fewest);
  const reached = reachedBy(tree);
  return {
    nodes: Object.keys(tree.nodes).length,
    kinds: { question: count(tree, 'question'), check: count(tree, 'check'), outcome: count(tree, 'outcome') },
    outcomes,
    shortest: fewest.length > 0 ? Math.min(...fewest) : 0,
    median: median(fewest) ?? 0,
    medianOfWays: weightedMedian(allWays(tree, lengths)) ?? 0,
    longest: Math.max(0, ...outcomes.map(({ most }) => most)),
    errors: coverage(wanted.errors, reached.errors),
    hosts: coverage(wanted.hosts.map(baseName), reached.hosts),
    articles: coverage(wanted.articles, reached.articles),
    groups: wanted.groups.map((group) => ({ ...group, reached: group.errors.filter((id) => reached.errors.has(id)) })),
  };
}

function outcomeReport(id: string, title: string, lengths: ReadonlyMap<number, number>): OutcomeReport {
  const sorted = [...lengths.keys()].sort((a, b) => a - b);
  return {
    id,
    title,
    fewest: sorted[0] ?? 0,
    median: weightedMedian(lengths) ?? 0,
    most: sorted.at(-1) ?? 0,
    ways: [...lengths.values()].reduce((sum, ways) => sum + ways, 0),
  };
}

function allWays(tree: Tree, lengths: ReadonlyMap<string, ReadonlyMap<number, number>>): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (const [id, own] of lengths) {
    if (nodeOf(tree, id)?.kind !== 'outcome') continue;
    for (const [length, ways] of own) all.set(length, (all.get(length) ?? 0) + ways);
  }
  return all;
}

function count(tree: Tree, kind: TreeNode['kind']): number {
  return Object.values(tree.nodes).filter((node) => node.kind === kind).length;
}

function coverage(wanted: readonly string[], reached: ReadonlySet<string>): Coverage {
  const all = [...new Set(wanted)].sort();
  return { reached: all.filter((id) => reached.has(id)), missing: all.filter((id) => !reached.has(id)) };
}
