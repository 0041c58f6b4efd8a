import type { TreeNode } from './schema.ts';

/** A link with the words that it carries. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
}

/** The pages that a step leads to besides its answers. */
export interface StepLinks {
  readonly errors: readonly NamedLink[];
  readonly hosts: readonly NamedLink[];
  readonly articles: readonly NamedLink[];
  /** Where to go on when the outcome did not help. */
  readonly ifNot: readonly NamedLink[];
  /** The allowlist tool, opened on what the outcome needs. */
  readonly list?: string;
}

/** One step with all that is shown of it, published as /data/trees/steps/<id>.json. */
export interface StepRecord {
  readonly id: string;
  readonly node: TreeNode;
  readonly links: StepLinks;
}
