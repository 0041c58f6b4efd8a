import type { Rule, Written, WrittenFile } from '../../core/allowlist/rule.ts';
import type { Treatment } from '../../core/allowlist/three-lists.ts';
import { baseName } from '../../core/hosts/host-name.ts';

/** Why a line is there: one base name with the features that ask for it and what it is for. */
export interface LineReason {
  /** The name whose page tells more. */
  readonly base: string;
  readonly features: readonly string[];
  readonly why: readonly string[];
  /** Names that have no line of their own because this one covers them in the product. */
  readonly covers: readonly string[];
}

/** A line of a file with its reasons; none for frame and comments. */
export interface ReasonedLine {
  readonly text: string;
  readonly reasons: readonly LineReason[];
}

/** Takes what a writer gave and the entries it was asked for, and gives the lines of a file with their reasons. */
export function reasonedLines(
  file: WrittenFile,
  asked: readonly Treatment[],
  covered: Written['covered'],
): readonly ReasonedLine[] {
  const under = coveredBy(asked, covered);
  return file.lines.map(({ text, rules }) => ({ text, reasons: reasonsOf(rules, asked, under) }));
}

function reasonsOf(
  rules: readonly number[],
  asked: readonly Treatment[],
  under: ReadonlyMap<string, readonly string[]>,
): readonly LineReason[] {
  const byBase = new Map<string, Treatment[]>();
  for (const index of rules) {
    const one = asked[index];
    if (!one) continue;
    const base = baseName(one.rule.host);
    byBase.set(base, [...(byBase.get(base) ?? []), one]);
  }
  return [...byBase].map(([base, all]) => ({
    base,
    features: unique(all.flatMap(({ rule }) => rule.reasons.map(({ featureTitle }) => featureTitle))),
    why: unique(all.flatMap(({ why }) => why)),
    covers: unique(all.flatMap(({ rule }) => under.get(rule.host) ?? [])),
  }));
}

/** The names without a line of their own, by the name whose line covers them. */
function coveredBy(asked: readonly Treatment[], covered: Written['covered']): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, string[]>();
  for (const { rule, by } of covered) {
    const host = asked[rule]?.rule.host;
    if (host !== undefined) under.set(by, [...(under.get(by) ?? []), host]);
  }
  return under;
}

/** How many entries a written list has, and on which ports they are, 443 first. */
export function countsOf(
  files: readonly WrittenFile[],
  rules: readonly Rule[],
): { readonly lines: number; readonly ports: readonly number[] } {
  const lines = files.flatMap((file) => file.lines).filter((line) => line.rules.length > 0).length;
  const ports = [...new Set(rules.flatMap((rule) => rule.ports))].sort((a, b) => rank(a) - rank(b));
  return { lines, ports };
}

function rank(port: number): number {
  return port === 443 ? 0 : port;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
