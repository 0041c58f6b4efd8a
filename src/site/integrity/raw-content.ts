import type { z } from 'zod';
import type { CollectionName, SCHEMAS } from '../schemas.ts';

/** One entry of content/: its name, the file that it stands in, its facts and, for MDX, its text. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  readonly body: string;
}

/** Everything that authors wrote, before the schemas. */
export type UncheckedContent = { readonly [N in CollectionName]: readonly Entry<unknown>[] };

/** Everything that authors wrote, after the schemas and before the checks between files. */
export type RawContent = { readonly [N in CollectionName]: readonly Entry<z.infer<(typeof SCHEMAS)[N]>>[] };

/** Something wrong in the content: where, what, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly says: string;
  readonly remedy: string;
}

/** One question that the content must answer with no fault. */
export type Check = (content: RawContent) => readonly Fault[];

/** The name of an article in addresses: its file name without the section folder. */
export function articleSlug(id: string): string {
  return id.split('/').at(-1) ?? id;
}
