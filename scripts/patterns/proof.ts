import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import { ROOT } from '../root.ts';

/** Where the proven alternatives are written down. */
export const PROVEN_FILE = 'content/proven-patterns.json';

/** The alternatives of a pattern; each is proven by itself. */
export function alternativesOf(pattern: string): readonly string[] {
  return new RegExpParser().parsePattern(pattern).alternatives.map(({ raw }) => raw);
}

/**
 * A pattern with its bounded repetitions cut down to two. Whether backtracking can explode depends on how parts overlap,
 * not on how long a bounded part may be; the analyser would otherwise unroll each bound and run out of time.
 */
export function scaled(pattern: string): string {
  return pattern.replace(
    /\{(\d+),(\d+)\}/g,
    (_, from: string, to: string) => `{${Math.min(Number(from), 1)},${Math.min(Number(to), 2)}}`,
  );
}

/** A short name for an alternative that changes when the alternative does. */
export function fingerprint(alternative: string): string {
  return createHash('sha256').update(alternative).digest('base64url').slice(0, 12);
}

/** The fingerprints written down; none where the file is missing. */
export function readProven(): ReadonlySet<string> {
  const file = join(ROOT, PROVEN_FILE);
  return new Set(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) : []);
}
