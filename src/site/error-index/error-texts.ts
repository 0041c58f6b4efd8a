import type { ErrorTexts } from '../../core/errors/error-index.ts';
import type { AadstsRecord } from '../../core/errors/schema.ts';
import type { ErrorEntry } from '../content.ts';

/** The texts of one error, as the lookup shows them: a file of its own, so that an answer fetches what it shows. */
export function textsOfError({ id, title, summary, path, cause, steps, verify, hosts }: ErrorEntry): ErrorTexts {
  return { [id]: { title, summary, ...(path ? { path } : {}), cause, steps, verify, hosts } };
}

/** The texts of all sign-in codes that have no record: a line each, so one file. */
export function textsOfCodes(errors: readonly ErrorEntry[], codes: readonly AadstsRecord[]): ErrorTexts {
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
