import type { WrittenLine } from '../rule.ts';

/** Lines that hold no name of the list: what a syntax needs around its entries. */
export function frameLines(...texts: readonly string[]): readonly WrittenLine[] {
  return texts.map((text) => ({ text, rules: [] }));
}
