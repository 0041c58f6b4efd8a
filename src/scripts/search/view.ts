/** Draws what the search found; text from indexes is always set as text. */
import type { ExactAnswer, Hit } from '../../core/search/exact-search.ts';
import { hostSlug } from '../../core/hosts/host-name.ts';
import { inSite } from '../in-site.ts';
import type { ProseHit } from './engine.ts';

type Child = Node | string;

function el(tag: string, attributes: Record<string, string>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function addressOf(hit: Hit): string {
  switch (hit.kind) {
    case 'error':
      return inSite(`errors/${hit.id}/`);
    case 'code':
      return inSite(`errors/aadsts/#${hit.id.toLowerCase()}`);
    case 'host':
      return inSite(`hosts/${hostSlug(hit.id)}/`);
  }
}

/** The exact hits as a list of links; nothing when there are none. */
export function exactList(answer: ExactAnswer): readonly Node[] {
  if (answer.hits.length === 0) return [];
  const rows = answer.hits.map((hit) =>
    el(
      'li',
      {},
      el(
        'a',
        { class: 'hit', href: addressOf(hit) },
        el('b', {}, hit.title),
        ...(hit.detail ? [el('span', {}, hit.detail)] : []),
      ),
    ),
  );
  return [el('h2', {}, answer.query.kind === 'host' ? 'Hosts' : 'Errors and hosts'), el('ul', {}, ...rows)];
}

/** The pages whose text mentions the words. */
export function proseList(hits: readonly ProseHit[]): readonly Node[] {
  if (hits.length === 0) return [];
  const rows = hits.map((hit) => {
    const places = hit.places.map((place) => el('a', { class: 'hit sub', href: place.url }, place.title));
    const link = el(
      'a',
      { class: 'hit', href: hit.url },
      el('b', {}, hit.title),
      el('span', {}, ...marked(hit.excerpt)),
    );
    return el('li', {}, link, ...places);
  });
  return [el('h2', {}, 'In the text'), el('ul', {}, ...rows)];
}

/** What to say when nothing by that name is known. Never a guess. */
export function nothingKnown(answer: ExactAnswer, typed: string): readonly Node[] {
  const { query } = answer;
  switch (query.kind) {
    case 'nothing':
      return [];
    case 'code':
      return said(
        `Nothing is known here about the code ${query.code}. Check the digits, or look for the words beside it.`,
      );
    case 'host':
      return said(`${query.host} is not a host that Microsoft Entra Connect or its features are known to need.`);
    case 'words':
      return said(
        `Nothing is known here about “${typed.trim().slice(0, 200)}”. Try the code, the host or fewer words of the message.`,
      );
  }
}

/** Offers to search the text of the pages too, which is heavier than the index. */
export function moreButton(onPress: () => void): Node {
  const button = el('button', { type: 'button', class: 'quiet' }, 'Search the text of all pages too');
  button.addEventListener('click', onPress);
  return button;
}

/** A sentence beside results. */
export function remark(sentence: string): readonly Node[] {
  return [el('p', { class: 'says' }, sentence)];
}

/** A sentence in place of results, with a way on. */
export function said(sentence: string): readonly Node[] {
  return [
    ...remark(sentence),
    el(
      'p',
      {},
      el('a', { href: inSite('errors/') }, 'All errors'),
      ' · ',
      el('a', { href: inSite('hosts/') }, 'All hosts'),
    ),
  ];
}

/** Pagefind marks words with <mark> in text that is otherwise escaped; it is read as text, never as markup. */
function marked(excerpt: string): readonly Node[] {
  const decode = (html: string) =>
    new DOMParser().parseFromString(`<body>${html.replace(/<[^>]*>/g, '')}`, 'text/html').body.textContent; // the tag keeps the first space
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('<mark>') ? el('mark', {}, decode(part)) : document.createTextNode(decode(part))));
}
