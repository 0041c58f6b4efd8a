import {
  brokenPatterns,
  emptyFolders,
  importingText,
  markedFacts,
  skippedHeadings,
  unlinkedArticles,
} from './bodies.ts';
import { badHosts, sharedAliases, sharedSlugs, sharedTitles, unexplainedHosts } from './names.ts';
import type { Check, Fault, RawContent } from './raw-content.ts';
import { featureFaults, formatFaults } from './proxies.ts';
import { danglingIds } from './references.ts';
import { treeFaults } from './trees.ts';

const CHECKS: readonly Check[] = [
  emptyFolders,
  danglingIds,
  sharedAliases,
  sharedTitles,
  sharedSlugs,
  badHosts,
  unexplainedHosts,
  importingText,
  skippedHeadings,
  unlinkedArticles,
  brokenPatterns,
  markedFacts,
  treeFaults,
  formatFaults,
  featureFaults,
];

/** Gives every fault of the content at once; an empty list means that the site may be built. */
export function contentFaults(content: RawContent): readonly Fault[] {
  return CHECKS.flatMap((check) => check(content));
}

/** Says all faults in one text, a line each: file, field, what is wrong, what to do. */
export function faultReport(faults: readonly Fault[]): string {
  const lines = faults.map(({ file, field, says, remedy }) => `  ${file}: ${field}: ${says}. Remedy: ${remedy}.`);
  return [`The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`, ...lines].join('\n');
}
