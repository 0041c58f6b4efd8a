/** Loads the exact index and Pagefind, each once and only when first asked. */
import { asksForMessages, exactSearch, type ExactAnswer } from '../../core/search/exact-search.ts';
import { telling } from '../../core/search/plain-words.ts';
import { readQuery } from '../../core/search/read-query.ts';
import type { CodeIndex, MessageIndex, SearchIndex, WordIndex } from '../../core/search/search-index.ts';
import { inSite } from '../in-site.ts';

/** One page that mentions the words, with the places on it. */
export interface ProseHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly places: readonly { readonly url: string; readonly title: string }[];
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindData> }[] }>;
}

const PAGES = 4;
const NOTHING: SearchIndex = { codes: { errors: [], signIn: [] }, words: { errors: [], hosts: [] }, messages: [] };
const parts = new Map<string, Promise<unknown>>();
let pagefind: Promise<Pagefind> | undefined;

/** Asks the parts of the exact index that the query needs. */
export async function askExact(typed: string): Promise<ExactAnswer> {
  const query = readQuery(typed);
  const needsCodes = query.kind === 'code' || (query.kind === 'words' && query.codes.length > 0);
  const needsWords = query.kind === 'host' || query.kind === 'words';
  const needsMessages =
    (query.kind === 'words' && asksForMessages(query.words)) || (query.kind === 'host' && /[A-Z]/.test(typed));
  const [codes, words, messages] = await Promise.all([
    needsCodes ? part<CodeIndex>('codes') : NOTHING.codes,
    needsWords ? part<WordIndex>('words') : NOTHING.words,
    needsMessages ? part<MessageIndex>('messages') : NOTHING.messages,
  ]);
  return exactSearch(typed, { codes, words, messages });
}

async function part<T>(name: 'codes' | 'words' | 'messages'): Promise<T> {
  const known = parts.get(name) ?? load(inSite(`data/search-${name}.json`));
  parts.set(name, known);
  try {
    return (await known) as T;
  } catch (fault) {
    parts.delete(name);
    throw fault;
  }
}

async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return response.json();
}

/** Asks the prose. Pagefind shortens a word until something matches; pages that do not mention the words are dropped here. */
export async function askProse(query: string): Promise<readonly ProseHit[]> {
  if (!('WebAssembly' in globalThis)) throw new Error('Pagefind needs WebAssembly.');
  pagefind ??= loadPagefind();
  const words = telling(query);
  const { results } = await (await pagefind).search(words.join(' '));
  const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
  return pages
    .filter((page) => mentions(`${page.meta.title} ${page.content}`, words))
    .map((page) => ({
      url: page.url,
      title: page.meta.title ?? page.url,
      excerpt: page.excerpt,
      places: page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3),
    }));
}

/** Without its worker, which would be fetched besides; the texts are short enough for the page itself. */
async function loadPagefind(): Promise<Pagefind> {
  const loaded: Pagefind = await import(/* @vite-ignore */ inSite('pagefind/pagefind.js'));
  await loaded.options({ noWorker: true });
  return loaded;
}

function mentions(text: string, words: readonly string[]): boolean {
  const low = text.toLowerCase();
  const stem = (word: string) => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word);
  return words.length > 0 && words.filter((word) => low.includes(stem(word))).length * 2 > words.length;
}
