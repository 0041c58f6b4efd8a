import { knownAs } from '../errors/known-as.ts';
import { codeKey } from '../errors/spellings.ts';
import type { AadstsRecord, ErrorRecord } from '../errors/schema.ts';
import type { HostGroup } from '../hosts/host-groups.ts';
import { HOP_IDS } from '../site/hops.ts';
import { plainWords } from './plain-words.ts';
import { readQuery } from './read-query.ts';

/** What stands at the head of an error in either part: id, title, place on the way (0 to 7). */
type Head = readonly [id: string, title: string, hop: number];

/** The part that answers codes: every code an error is known by (as keys), and those that its messages merely mention. */
export interface CodeIndex {
  readonly errors: readonly (readonly [...Head, codes: readonly string[], mentions: readonly string[]])[];
  /** Sign-in codes that have no page of their own: digits and name. */
  readonly signIn: readonly (readonly [digits: number, name: string])[];
}

/** The part that answers words and hosts: the titles of the errors, and every host page. */
export interface WordIndex {
  readonly errors: readonly Head[];
  /** Base name, and the names it stands for where they are more than the base. */
  readonly hosts: readonly (readonly [base: string, ...names: string[]])[];
}

/** The part that answers whole sentences and symbolic names: what each error is worded as (plain), in the order of the words. */
export type MessageIndex = readonly (readonly string[])[];

/** What the search knows by name, before any prose. Three files, since a query needs one or two of them. Errors are in order of rank. */
export interface SearchIndex {
  readonly codes: CodeIndex;
  readonly words: WordIndex;
  readonly messages: MessageIndex;
}

type IndexableError = ErrorRecord & { readonly id: string };

/** Builds both parts. Errors that the connectivity article names come first: where two match equally, they win. */
export function buildSearchIndex(
  errors: readonly IndexableError[],
  codes: readonly AadstsRecord[],
  hosts: readonly HostGroup[],
): SearchIndex {
  const ids = new Set(errors.map(({ id }) => id));
  const rank = (error: IndexableError) => (error.articleHeading === undefined ? 1 : 0);
  const ordered = [...errors].sort((a, b) => rank(a) - rank(b));
  return {
    codes: {
      errors: ordered.map((error) => [...headOf(error), codesOf(error), mentionsOf(error)]),
      signIn: codes
        .filter(({ code }) => !ids.has(code.toLowerCase()))
        .map(({ code, name }) => [Number(code.slice('AADSTS'.length)), name ?? '']),
    },
    words: {
      errors: ordered.map(headOf),
      hosts: hosts.map(({ base, names }) => (names.length === 1 && names[0] === base ? [base] : [base, ...names])),
    },
    messages: ordered.map(saysOf),
  };
}

/** The message in a title of the form "message: meaning". */
export function titleHeads(title: string): readonly string[] {
  const at = title.indexOf(': ');
  return at > 0 ? [title.slice(0, at)] : [];
}

function headOf(error: IndexableError): Head {
  return [error.id, error.title, HOP_IDS.indexOf(error.hop)];
}

function namesOf(error: IndexableError): readonly string[] {
  return [...new Set([error.code, ...error.aliases, ...knownAs(error)].map(codeKey))];
}

/** The names that are read as codes; the digits of a sign-in code need not be kept, a query for them is tried with the prefix as well. */
function codesOf(error: IndexableError): readonly string[] {
  const names = namesOf(error);
  return names.filter((name) => isCode(name) && !names.includes(`aadsts${name}`));
}

function mentionsOf(error: IndexableError): readonly string[] {
  const codes = namesOf(error);
  const texts = [error.code, ...error.aliases, ...error.messages];
  return [...new Set(texts.flatMap(codesIn).map(codeKey))].filter((code) => !codes.includes(code));
}

/** Messages, the name and the names that are not read as codes. Many titles are "message: meaning", which the search reads, so those are left out. */
function saysOf(error: IndexableError): readonly string[] {
  const known = new Set([error.title, ...titleHeads(error.title)].map(plainWords));
  const texts = [...error.messages, error.name, ...namesOf(error).filter((name) => !isCode(name))];
  return [...new Set(texts.map(plainWords))].filter(
    (text) => text !== '' && !known.has(text) && !/^(?:aadsts)?\d+$/.test(text),
  );
}

function isCode(name: string): boolean {
  return readQuery(name).kind === 'code';
}

/** The codes that stand in a text: hexadecimal, negative decimal, AADSTS, and numbers of three to five digits. */
function codesIn(text: string): readonly string[] {
  return (
    text.match(/\bAADSTS\d+|\b0x[0-9a-f]{3,8}\b|(?<![\w.])-\d{6,10}\b|(?<![\w.:/-])\d{3,5}(?![\w/]|[.:]\d)/gi) ?? []
  );
}
