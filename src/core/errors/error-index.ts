import type { HopId, PathKind } from '../site/hops.ts';
import type { Proof, Step } from './schema.ts';

/** Where an error stands among several: 0 what merely wraps another, 1 a cause by name, 2 the situation that says which task failed. */
export type Depth = 0 | 1 | 2;

/** One error as the lookup needs it. `free` matches anywhere in a text, `whole` only when it is all there is. */
export interface IndexedError {
  readonly id: string;
  readonly hop: HopId;
  readonly depth: Depth;
  readonly free?: string;
  readonly whole?: string;
  /** How long a match of `free` can be, in characters. */
  readonly reach: number;
  /** Codes that name this error, as compared by `codeKey`. */
  readonly codes: readonly string[];
}

/** What the lookup shows of an error once it is found: published as /data/error-texts/<id>.json. */
export interface ErrorText {
  readonly title: string;
  readonly summary: string;
  readonly path?: PathKind;
  readonly cause: string;
  readonly steps: readonly Step[];
  readonly verify: readonly Proof[];
  readonly hosts: readonly string[];
}

/** Texts by id: of one error, or of all sign-in codes without a record (/data/error-texts/codes.json). */
export type ErrorTexts = Readonly<Record<string, ErrorText>>;

/**
 * What `findErrors` needs, published as /data/error-index.json. The errors lie in columns, since a column of like things
 * is sent in half the room; "" in a column of expressions is none, and in them `~` is the border of a word and a back tick
 * a backslash. Codes of one error are joined by spaces, events as `611#6` among them (event-sources.ts); the code that an
 * id of the kind `aadsts50126` names itself is left out of them.
 */
export interface ErrorIndex {
  readonly version: 2;
  readonly id: readonly string[];
  readonly hop: readonly number[];
  readonly depth: readonly Depth[];
  readonly reach: readonly number[];
  readonly free: readonly string[];
  readonly whole: readonly string[];
  readonly codes: readonly string[];
  /** Sign-in codes without a record of their own, in order: each as its distance from the one before. */
  readonly signIn: readonly number[];
}

/** One known error in a text: its id, and every place where it was seen, in UTF-16 units of the original text. */
export interface Finding {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** A stretch of the original text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
