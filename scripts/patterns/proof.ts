import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import type { Tree } from '../../src/core/trees/schema.ts';
import { ROOT } from '../root.ts';

/** Where the proven alternatives are written down. */
export const PROVEN_FILE = 'content/proven-patterns.json';

/** An expression of the content that has to be proven, and where it stands. */
export interface Stated {
  readonly where: string;
  readonly source: string;
}

/** Every expression that pasted text is held against: of the errors by alternative, of the checks of the trees whole. */
export function statedExpressions({ errors, trees }: Content): readonly Stated[] {
  return [
    ...errors.flatMap(({ id, data }) =>
      alternativesOf(data.pattern).map((source) => ({ where: `content/errors/${id}.mdx: pattern`, source })),
    ),
    ...trees.flatMap(({ id, data }) =>
      Object.entries(data.nodes).flatMap(([node, step]) =>
        step.kind !== 'check'
          ? []
          : step.answers.flatMap(({ expressions, otherwise, unless }) =>
              [...expressions, ...otherwise, ...unless].map((source) => ({
                where: `content/trees/${id}.yaml: ${node}`,
                source,
              })),
            ),
      ),
    ),
  ];
}

interface Content {
  readonly errors: readonly { readonly id: string; readonly data: { readonly pattern: string } }[];
  readonly trees: readonly { readonly id: string; readonly data: Pick<Tree, 'nodes'> }[];
}

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
