import type { ErrorTexts } from '../../core/errors/error-index.ts';
import type { AadstsRecord } from '../../core/errors/schema.ts';
import { HOP_IDS } from '../../core/site/hops.ts';
import type { ErrorEntry } from '../content.ts';

/** The files of texts: one for each place on the way, and one for sign-in codes that have no record. */
export const TEXT_FILES = [...HOP_IDS, 'codes'] as const;
export type TextFile = (typeof TEXT_FILES)[number];

/** What one file of texts holds. */
export function errorTexts(file: TextFile, errors: readonly ErrorEntry[], codes: readonly AadstsRecord[]): ErrorTexts {
  if (file !== 'codes') {
    return Object.fromEntries(
      errors
        .filter(({ hop }) => hop === file)
        .map(({ id, title, summary, path, cause, steps, verify, hosts }) => [
          id,
          { title, summary, ...(path ? { path } : {}), cause, steps, verify, hosts },
        ]),
    );
  }
  const ids = new Set(errors.map(({ id }) => id));
  return Object.fromEntries(
    codes
      .filter(({ code }) => !ids.has(code.toLowerCase()))
      .map(({ code, name, summary }) => [
        code.toLowerCase(),
        { title: name ? `${code} ${name}` : code, summary, cause: summary, steps: [], verify: [], hosts: [] },
      ]),
  );
}
