/** The one tree that the troubleshooter walks, and what follows from it once for the whole site. */
import { headingOf, isAsking } from '../core/trees/choices.ts';
import { routesOf } from '../core/trees/routes.ts';
import type { TreeNode } from '../core/trees/schema.ts';
import { startHere } from '../core/trees/start-here.ts';
import { plainText } from '../core/text/inline.ts';
import { articles, errors, trees } from './content.ts';
import { stepUrl } from './urls.ts';

const found = trees.get('connectivity');
if (!found) throw new Error('content/trees/connectivity.yaml: missing. Remedy: restore it.');

export const tree = found;

/** Every step that a reader can come to, in an order in which each comes before what follows from it. */
export const steps: readonly { readonly id: string; readonly node: TreeNode }[] = routesOf(tree).order.flatMap((id) => {
  const node = tree.nodes[id];
  return node ? [{ id, node }] : [];
});

const SHORTEST = 50;
const LONGEST = 160;

/** The title of the page of a step. */
export function stepTitle(node: TreeNode): string {
  return plainText(headingOf(node));
}

/** What the page of a step is about, in 50 to 160 characters: the symptom of an outcome, what a question decides. */
export function stepDescription(node: TreeNode): string {
  const first = plainText(isAsking(node) ? node.why : node.symptom);
  const whole = first.length >= SHORTEST ? first : `${first} ${plainText(isAsking(node) ? node.ask : node.cause)}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}

/** A link into the tree: where to start for somebody who comes from a page. */
export interface StartLink {
  readonly heading: string;
  readonly href: string;
}

const startOf = (kind: 'error' | 'article', id: string): readonly [string, StartLink][] => {
  const step = startHere(tree, { kind, id });
  const node = step === undefined ? undefined : tree.nodes[step];
  return step !== undefined && node ? [[id, { heading: headingOf(node), href: stepUrl(step) }]] : [];
};

/** Where to start for a reader of an error page, by id of the error. */
export const startOfError: ReadonlyMap<string, StartLink> = new Map(errors.flatMap(({ id }) => startOf('error', id)));
/** Where to start for a reader of an article, by its slug. */
export const startOfArticle: ReadonlyMap<string, StartLink> = new Map(
  articles.flatMap(({ slug }) => startOf('article', slug)),
);
