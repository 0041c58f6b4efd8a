import { nodeOf } from './choices.ts';
import { routesOf } from './routes.ts';
import type { Tree } from './schema.ts';
import { shortestWay } from './ways.ts';

/** What a reader comes from: the page of an error or of an article. */
export type ComingFrom =
  { readonly kind: 'error'; readonly id: string } | { readonly kind: 'article'; readonly id: string };

/**
 * Gives the step at which somebody who comes from a page should start: the one outcome that names it, else the last
 * step that the shortest ways to all of those outcomes have in common. Undefined where no outcome names it.
 */
export function startHere(tree: Tree, { kind, id }: ComingFrom): string | undefined {
  const field = kind === 'error' ? 'errors' : 'articles';
  const outcomes = routesOf(tree).order.filter((at) => {
    const node = nodeOf(tree, at);
    return node?.kind === 'outcome' && node[field].includes(id);
  });
  const [first, ...others] = outcomes.map((at) => [...(shortestWay(tree, at) ?? []).map(({ from }) => from), at]);
  return first?.filter((step, index) => others.every((way) => way[index] === step)).at(-1);
}
