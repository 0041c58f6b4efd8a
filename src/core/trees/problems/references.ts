import { baseName } from '../../hosts/host-name.ts';
import type { Known, Wanted } from '../known.ts';
import { reachedBy } from '../reached.ts';
import type { TreeNode } from '../schema.ts';
import { onEveryNode, type ProblemKind, type TreeCheck, type TreeProblem } from './problem.ts';

type Kind = 'error' | 'host' | 'article' | 'feature';

/** Where what is named has to exist. */
const HOMES: Readonly<Record<Kind, string>> = {
  error: 'content/errors',
  host: 'content/endpoints',
  article: 'content/articles',
  feature: 'content/endpoints',
};

/** Every error, host, article and feature that a tree names exists. */
export function unknownReferences(known: Known): TreeCheck {
  const sets: Readonly<Record<Kind, ReadonlySet<string>>> = {
    error: new Set(known.errors),
    host: new Set(known.hosts.map(baseName)),
    article: new Set(known.articles),
    feature: new Set(known.features),
  };
  return onEveryNode((id, node) =>
    references(node)
      .filter(({ kind, to }) => !sets[kind].has(to))
      .map(({ kind, to }) => ({
        kind: `unknown-${kind}` as const,
        node: id,
        says: `"${id}" names the ${kind} "${to}", which does not exist in ${HOMES[kind]}`,
        remedy: 'correct the name, or add what it names',
      })),
  );
}

/** The outcomes reach all that they have to. */
export function unreached({ errors, hosts, articles, groups }: Wanted): TreeCheck {
  return (tree) => {
    const reached = reachedBy(tree);
    const missing = (ids: readonly string[], there: ReadonlySet<string>) => ids.filter((id) => !there.has(id));
    return [
      ...missing(errors, reached.errors).map((id) => unreachedProblem('unreached-error', `error "${id}"`)),
      ...missing(hosts.map(baseName), reached.hosts).map((id) => unreachedProblem('unreached-host', `host "${id}"`)),
      ...missing(articles, reached.articles).map((id) => unreachedProblem('unreached-article', `article "${id}"`)),
      ...groups
        .filter((group) => !group.errors.some((id) => reached.errors.has(id)))
        .map(({ name }) => unreachedProblem('unreached-group', `error of the group "${name}"`)),
    ];
  };
}

function unreachedProblem(kind: ProblemKind, what: string): TreeProblem {
  return { kind, says: `no outcome leads to the ${what}`, remedy: 'name it in the outcome that deals with it' };
}

function references(node: TreeNode): readonly { readonly kind: Kind; readonly to: string }[] {
  const named = (kind: Kind, ids: readonly string[]) => ids.map((to) => ({ kind, to }));
  switch (node.kind) {
    case 'question':
      return [];
    case 'check':
      return named(
        'error',
        node.answers.flatMap(({ errors }) => errors),
      );
    case 'outcome':
      return [
        ...named('error', node.errors),
        ...named('host', node.hosts.map(baseName)),
        ...named('article', node.articles),
        ...named('feature', node.list?.features ?? []),
        ...linked(node.ifNot.link ?? ''),
      ];
  }
}

const LINKS = { error: 'error', host: 'host', guide: 'article' } as const;

function linked(link: string): readonly { readonly kind: Kind; readonly to: string }[] {
  const [, kind, to = ''] = /^(error|host|guide):([^#]+)/.exec(link) ?? [];
  return kind === 'error' || kind === 'host' || kind === 'guide'
    ? [{ kind: LINKS[kind], to: kind === 'host' ? baseName(to) : to }]
    : [];
}
