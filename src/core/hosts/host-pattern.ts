/**
 * The host names that one entry of a list stands for, in the terms that every product's semantics come down to.
 * Names are lower-case A-labels without a trailing dot.
 */
export type HostPattern =
  /** Exactly this name. */
  | { readonly kind: 'name'; readonly name: string }
  /** Names below a base: `apex` says whether the base itself is one of them, `levels` how many labels may stand before it. */
  | { readonly kind: 'below'; readonly base: string; readonly apex: boolean; readonly levels: Levels }
  /** One item per label from the left: a literal label, a glob inside one label, or a run of whole labels. */
  | { readonly kind: 'labels'; readonly labels: readonly LabelPattern[] }
  /** A comparison of raw text that knows no label borders: what makes `example.com` match `notexample.com`. */
  | { readonly kind: 'text'; readonly test: 'suffix' | 'prefix' | 'contains' | 'glob'; readonly value: string }
  /** A regular expression as the product would search for it in the name; run by `src/core/hosts/safe-regex.ts` only. */
  | { readonly kind: 'regex'; readonly source: string; readonly ignoreCase: boolean }
  | { readonly kind: 'everything' }
  /** What the product loads without a complaint and never matches. */
  | { readonly kind: 'nothing' };

/** How many labels may stand before a base: any number from one, exactly so many, or at most so many. */
export type Levels = 'any' | { readonly exactly: number } | { readonly atMost: number };

/** One place of a pattern with wildcards in it. */
export type LabelPattern =
  | { readonly kind: 'literal'; readonly label: string }
  /** A glob inside one label, such as `*-files`; `*` alone is any one label. */
  | { readonly kind: 'glob'; readonly glob: string }
  /** Whole labels: at least `min` of them. */
  | { readonly kind: 'many'; readonly min: 0 | 1 };
