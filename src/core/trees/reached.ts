import { baseName } from '../hosts/host-name.ts';
import { nodeOf } from './choices.ts';
import { routesOf } from './routes.ts';
import type { OutcomeNode, Tree } from './schema.ts';

/** What a reader can be led to, by id; hosts by base name. */
export interface Reached {
  readonly errors: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Gives what the outcomes that can be reached name, and the errors whose finding leads on to one. */
export function reachedBy(tree: Tree): Reached {
  const nodes = routesOf(tree).order.flatMap((id) => nodeOf(tree, id) ?? []);
  const outcomes = nodes.filter((node) => node.kind === 'outcome');
  const proposing = nodes.flatMap((node) => (node.kind === 'check' ? node.answers : []));
  const all = (pick: (outcome: OutcomeNode) => readonly string[]) => outcomes.flatMap(pick);
  return {
    errors: new Set([...all(({ errors }) => errors), ...proposing.flatMap(({ errors }) => errors)]),
    hosts: new Set(all(({ hosts }) => hosts).map(baseName)),
    articles: new Set([...all(({ articles }) => articles), ...all(linkedArticle)]),
  };
}

function linkedArticle({ ifNot }: OutcomeNode): readonly string[] {
  const slug = /^guide:([^#]+)/.exec(ifNot.link ?? '')?.[1];
  return slug === undefined ? [] : [slug];
}
