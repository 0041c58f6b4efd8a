/** What is shown of each step of the tree, for its page and for the tool. */
import type { ErrorIndex } from '../core/errors/error-index.ts';
import { plainText } from '../core/text/inline.ts';
import { headingOf } from '../core/trees/choices.ts';
import type { CheckNode, OutcomeNode, TreeNode } from '../core/trees/schema.ts';
import type { NamedLink, StepLinks, StepRecord } from '../core/trees/step-record.ts';
import { articlesBySlug, errors, errorsById, findHost } from './content.ts';
import { buildErrorIndex } from './error-index/build-error-index.ts';
import { pages } from './pages.ts';
import { siteLink } from './site-link.ts';
import { tree } from './tree.ts';
import { allowlistUrl, articleUrl, errorUrl, hostUrl, stepUrl } from './urls.ts';

/** The step with all that is shown of it; its sources stay on its page. */
export function stepRecord(id: string, node: TreeNode): StepRecord {
  const { sources: _, ...shown } = node;
  return {
    id,
    node: shown,
    links: node.kind === 'outcome' ? linksOf(node) : { errors: [], hosts: [], articles: [], ifNot: [] },
  };
}

function linksOf(node: OutcomeNode): StepLinks {
  return {
    errors: node.errors.flatMap((id) => {
      const error = errorsById.get(id);
      return error ? [{ label: error.title, href: errorUrl(id) }] : [];
    }),
    hosts: node.hosts.map((host) => ({ label: host, href: hostUrl(findHost(host)?.base ?? host) })),
    articles: node.articles.flatMap((slug) => {
      const article = articlesBySlug.get(slug);
      return article ? [{ label: article.title, href: articleUrl(slug) }] : [];
    }),
    ifNot: ifNotLinks(node),
    ...(node.list ? { list: allowlistUrl(listQuery(node.list)) } : {}),
  };
}

function ifNotLinks({ ifNot: { to, link } }: OutcomeNode): readonly NamedLink[] {
  const next = to === undefined ? undefined : tree.nodes[to];
  return [
    ...(to !== undefined && next ? [{ label: plainText(headingOf(next)), href: stepUrl(to) }] : []),
    ...(link === undefined ? [] : [{ label: titleOf(link), href: siteLink(link) }]),
  ];
}

/** The title of a page of the site by a link of the content: error:<id>, guide:<slug>, host:<name> or path:/… */
function titleOf(link: string): string {
  const [, kind, to = ''] = /^(error|guide|host|path):([^#?]*)/.exec(link) ?? [];
  if (kind === 'error') return errorsById.get(to)?.title ?? to;
  if (kind === 'guide') return articlesBySlug.get(to)?.title ?? to;
  if (kind === 'host') return to;
  return pages.find(({ path }) => `/${path}` === to)?.title ?? to;
}

function listQuery({ features, cloud }: NonNullable<OutcomeNode['list']>): string {
  return [`features=${features.join(',')}`, ...(cloud === undefined ? [] : [`cloud=${cloud}`])].join('&');
}

/** The index of the errors that propose an answer of a check, so that no paste waits for the whole one. */
export function checkIndex({ answers }: CheckNode): ErrorIndex {
  const wanted = new Set(answers.flatMap((answer) => answer.errors));
  return buildErrorIndex(
    errors.filter(({ id }) => wanted.has(id)),
    [],
  );
}
