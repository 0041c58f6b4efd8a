import type { Depth, ErrorIndex, IndexedError } from '../../core/errors/error-index.ts';
import { knownAs } from '../../core/errors/known-as.ts';
import type { AadstsRecord, ErrorRecord } from '../../core/errors/schema.ts';
import { HOP_IDS } from '../../core/site/hops.ts';
import { impliedCodes } from '../../core/errors/implied-codes.ts';
import { codeKey } from '../../core/errors/spellings.ts';
import { patternParts } from './pattern-parts.ts';

type IndexableError = ErrorRecord & { readonly id: string };

const DEPTHS: Readonly<Record<NonNullable<ErrorRecord['depth']>, Depth>> = { wrapper: 0, cause: 1, situation: 2 };

/** No expression may reach further; unbounded ones are tried this far around their keywords. */
export const LONGEST_REACH = 700;
/** Spaces and invisible characters that a keyword may be wrapped in. */
const SLACK = 12;
/** Reaches are rounded up to this; like numbers are sent in less room. */
const STEP = 256;

/** Builds what the lookup needs from the records. Throws a sentence for the author where a pattern cannot be indexed. */
export function buildErrorIndex(errors: readonly IndexableError[], codes: readonly AadstsRecord[]): ErrorIndex {
  const ids = new Set(errors.map(({ id }) => id));
  const rows = errors.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(indexError);
  return {
    version: 2,
    id: rows.map(({ id }) => id),
    hop: rows.map(({ hop }) => HOP_IDS.indexOf(hop)),
    depth: rows.map(({ depth }) => depth),
    reach: rows.map(({ reach }) => reach),
    free: rows.map(({ free }) => free ?? ''),
    whole: rows.map(({ whole }) => whole ?? ''),
    codes: rows.map(({ id, codes: own }) => own.filter((code) => !impliedCodes(id).includes(code)).join(' ')),
    signIn: codes
      .filter(({ code }) => !ids.has(code.toLowerCase()))
      .map(({ code }) => Number(code.slice('AADSTS'.length)))
      .sort((a, b) => a - b)
      .map((number, place, all) => number - (all[place - 1] ?? 0)),
  };
}

function indexError(error: IndexableError): IndexedError {
  const codes = [...new Set([error.code, ...knownAs(error)].map(codeKey))].filter(isCode);
  const { free, whole, reach, events } = patternParts(error.pattern, (code) => codes.includes(codeKey(code)));
  return {
    id: error.id,
    hop: error.hop,
    depth: DEPTHS[error.depth ?? 'cause'],
    ...(free === undefined ? {} : { free: packed(free) }),
    ...(whole === undefined ? {} : { whole: packed(whole) }),
    reach: STEP * Math.ceil((Math.min(LONGEST_REACH, reach) + SLACK) / STEP),
    codes: [...codes, ...events],
  };
}

/** Whether a name is a code: one token with a digit in it. Words are the patterns' business. */
function isCode(name: string): boolean {
  return /^[\w.#-]+$/.test(name) && /\d/.test(name);
}

/** An expression as it is sent: in small letters, with `~` for the borders of words, which are many, and a back tick for other backslashes. */
function packed(expression: string): string {
  if (/[~`]/.test(expression))
    throw new Error(`The pattern /${expression}/ has a ~ or a back tick, which stand for escapes in the index.`);
  return inSmallLetters(expression)
    .replaceAll(String.raw`\b`, '~')
    .replaceAll('\\', '`');
}

/** An expression in small letters but for its escapes: the lookup ignores case, and small letters are sent in less room. */
export function inSmallLetters(expression: string): string {
  return expression.replace(/\\(?:[pP]\{[^}]*\}|[^])|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase()));
}
