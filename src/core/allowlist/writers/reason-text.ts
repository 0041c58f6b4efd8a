import type { Reason } from '../rule.ts';

/** The titles of the features that ask for a name, each once, in the order of the reasons. */
export function featuresOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ featureTitle }) => featureTitle))];
}

/** What a name is for, each purpose once. */
export function purposesOf(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ purpose }) => purpose))];
}
