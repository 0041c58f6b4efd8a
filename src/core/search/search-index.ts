import { knownAs } from '../errors/known-as.ts';
import { codeKey } from '../errors/spellings.ts';
import type { AadstsRecord, ErrorRecord } from '../errors/schema.ts';
import type { HostGroup } from '../hosts/host-groups.ts';
import { HOP_IDS } from '../site/hops.ts';
import { plainWords } from './plain-words.ts';

/**
 * One error in the exact index: id, title, place on the way (0 to 7), every code it is known by (as keys), everything
 * it is worded as (plain), and the codes that its messages merely mention.
 */
export type IndexedError = readonly [
  id: string,
  title: string,
  hop: number,
  codes: readonly string[],
  says: readonly string[],
  mentions: readonly string[],
];
/** One sign-in code that has no page of its own: digits and name. */
export type IndexedCode = readonly [digits: number, name: string];
/** One host page: base name, and the names it stands for where they are more than the base. */
export type IndexedHost = readonly [base: string, ...names: string[]];

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
): SearchIndex {
  const ids = new Set(errors.map(({ id }) => id));
  const rank = (error: IndexableError) => (error.articleHeading === undefined ? 1 : 0);
  return {
    errors: [...errors].sort((a, b) => rank(a) - rank(b)).map(indexError),
    codes: codes
      .filter(({ code }) => !ids.has(code.toLowerCase()))
      .map(({ code, name }) => [Number(code.slice('AADSTS'.length)), name ?? '']),
    hosts: hosts.map(({ base, names }) => (names.length === 1 && names[0] === base ? [base] : [base, ...names])),
  };
}

function indexError(error: IndexableError): IndexedError {
  const names = [...new Set([error.code, ...error.aliases, ...knownAs(error)].map(codeKey))];
  // A query for bare digits is tried with the prefix as well, so the digits of a sign-in code need not be kept.
  const codes = names.filter((name) => !names.includes(`aadsts${name}`));
  // Many titles are "message: meaning", and the search reads that form.
  const titles = [error.title, ...titleHeads(error.title)].map(plainWords);
  const says = [...new Set([...error.messages, error.name].map(plainWords))].filter(
    (text) => text !== '' && !titles.includes(text) && !codes.includes(text),
  );
  const texts = [error.code, ...error.aliases, ...error.messages];
  const mentions = [...new Set(texts.flatMap(codesIn).map(codeKey))].filter((code) => !codes.includes(code));
  return [error.id, error.title, HOP_IDS.indexOf(error.hop), codes, says, mentions];
}

/** The message in a title of the form "message: meaning". */
export function titleHeads(title: string): readonly string[] {
  const at = title.indexOf(': ');
  return at > 0 ? [title.slice(0, at)] : [];
}

/** The codes that stand in a text: hexadecimal, negative decimal, AADSTS, and numbers of three to five digits. */
function codesIn(text: string): readonly string[] {
  return (
    text.match(/\bAADSTS\d+|\b0x[0-9a-f]{3,8}\b|(?<![\w.])-\d{6,10}\b|(?<![\w.:/-])\d{3,5}(?![\w/]|[.:]\d)/gi) ?? []
  );
}
