/** The lookup over the real content, as the site publishes it. */
import assert from 'node:assert/strict';
import type { ErrorIndex } from '../../src/core/errors/error-index.ts';
import { findErrors } from '../../src/core/errors/find-errors.ts';
import { buildErrorIndex } from '../../src/site/error-index/build-error-index.ts';
import { readContent } from './content-files.ts';

const content = readContent();

/** Every record of the catalogue with its id. */
export const RECORDS = content.errors.map(({ id, data }) => ({ id, ...data }));

/** Every sign-in code of the long tail. */
export const SIGN_IN_CODES = content.aadsts.map(({ data }) => data);

/** The index as it arrives in the browser: built, written as JSON and read again. */
export const INDEX = JSON.parse(JSON.stringify(buildErrorIndex(RECORDS, SIGN_IN_CODES))) as ErrorIndex;

/** The ids that the lookup finds in a text, best first. */
export function idsIn(text: string): readonly string[] {
  return findErrors(text, INDEX).map(({ id }) => id);
}

/** What a text shows: the first id, and the ids of the others in any order. Nothing else may be found. */
export function assertFound(text: string, [first, ...others]: readonly string[]): void {
  const found = idsIn(text);
  assert.deepEqual(found.toSorted(), [...(first === undefined ? [] : [first]), ...others].sort(), `In:\n${text}`);
  assert.equal(found[0], first, `The first of ${found.join(', ')}`);
}
