import { readFileSync } from 'node:fs';
import type { Counts } from './counts.ts';

/** Reads the counts a test program left in a file; throws when the file is missing or says something else. */
export type CountReader = (file: string) => Counts;

/** The counts `node-test-reporter.ts` wrote; a test marked "todo" counts as skipped, a cancelled one as failed. */
export const nodeTestCounts: CountReader = (file) => {
  const count = numbersOf(readJson(file));
  return {
    passed: count('passed'),
    failed: count('failed') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
};

/** The counts in the file of Playwright's JSON reporter; one that passed at a second try counts as passed. */
export const playwrightCounts: CountReader = (file) => {
  const report = readJson(file);
  const count = numbersOf(isRecord(report) ? report['stats'] : undefined);
  return { passed: count('expected') + count('flaky'), failed: count('unexpected'), skipped: count('skipped') };
};

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function numbersOf(counts: unknown): (name: string) => number {
  return (name) => {
    const value = isRecord(counts) ? counts[name] : undefined;
    if (typeof value !== 'number') throw new Error(`There is no number "${name}" among the counts.`);
    return value;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
