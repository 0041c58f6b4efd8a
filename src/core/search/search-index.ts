import { knownAs } from '../errors/known-as.ts';
import { codeKey } from '../errors/spellings.ts';
import type { AadstsRecord, ErrorRecord } from '../errors/schema.ts';
import type { HostGroup } from '../hosts/host-groups.ts';
import { plainWords } from './plain-words.ts';

/** One error in the exact index: id, title, summary, every code it is known by (as keys), everything it is worded as (plain). */
export type IndexedError = readonly [
  id: string,
  title: string,
  summary: string,
  codes: readonly string[],
  says: readonly string[],
];
/** One sign-in code that has no page of its own. */
export type IndexedCode = readonly [code: string, name: string, summary: string];
/** One host page: base name, the names it stands for, what it is. */
export type IndexedHost = readonly [base: string, names: readonly string[], what: string];

/** What the search knows by name, before any prose: published as /data/search-index.json. Errors are in order of rank. */
export interface SearchIndex {
  readonly errors: readonly IndexedError[];
  readonly codes: readonly IndexedCode[];
  readonly hosts: readonly IndexedHost[];
}

type IndexableError = ErrorRecord & { readonly id: string };

/** Builds the exact index. Errors that the connectivity article names come first: where two match equally, they win. */
export function buildSearchIndex(
  errors: readonly IndexableError[],
  codes: readonly AadstsRecord[],
  hosts: readonly HostGroup[],
  hostTexts: ReadonlyMap<string, { readonly what: string }>,
): SearchIndex {
  const ids = new Set(errors.map(({ id }) => id));
  const rank = (error: IndexableError) => (error.articleHeading === undefined ? 1 : 0);
  return {
    errors: [...errors].sort((a, b) => rank(a) - rank(b)).map(indexError),
    codes: codes
      .filter(({ code }) => !ids.has(code.toLowerCase()))
      .map(({ code, name, summary }) => [code, name ?? '', summary]),
    hosts: hosts.map(({ base, names }) => [base, names, hostTexts.get(base)?.what ?? '']),
  };
}

function indexError(error: IndexableError): IndexedError {
  const names = [error.code, ...knownAs(error)];
  const codes = [...new Set(names.flatMap((name) => [codeKey(name), name.toLowerCase()]))];
  const says = [...new Set([...error.messages, error.name].map(plainWords))];
  const title = plainWords(error.title);
  return [error.id, error.title, error.summary, codes, says.filter((text) => text !== title && !codes.includes(text))];
}
