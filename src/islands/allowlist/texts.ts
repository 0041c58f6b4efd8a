import type { TypedNames } from '../../core/allowlist/rule.ts';

/** All that a reader may type for a list or a ticket. It stays in the page: no address, no storage. */
export interface Texts extends TypedNames {
  readonly title: string;
  readonly review: string;
  /** What was typed for placeholders, by published host. */
  readonly filled: ReadonlyMap<string, string>;
}

export const NO_TEXTS: Texts = {
  objectName: '',
  ticket: '',
  source: '',
  proxy: '',
  title: '',
  review: '',
  filled: new Map(),
};
