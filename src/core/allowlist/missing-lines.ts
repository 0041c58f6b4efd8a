import type { Requirement, Verdict } from './check-list.ts';
import type { Rule } from './rule.ts';

/** What a list has to cover for these rules: every host on every port, in the order of the rules. */
export function requirementsOf(rules: readonly Rule[]): readonly Requirement[] {
  return rules.flatMap(({ host, ports }) => ports.map((port) => ({ host, port })));
}

/**
 * The rules of which something is missing, with the ports that are: to be written by the writer of the product, so that
 * a reader adds those lines and no others. What is covered in part is missing; what has no verdict is too.
 */
export function missingRules(rules: readonly Rule[], verdicts: readonly Verdict[]): readonly Rule[] {
  const covered = new Set(
    verdicts.filter((verdict) => verdict.covered === 'yes').map(({ host, port }) => `${host}:${port}`),
  );
  return rules.flatMap((rule) => {
    const ports = rule.ports.filter((port) => !covered.has(`${rule.host}:${port}`));
    return ports.length === 0 ? [] : [{ ...rule, ports }];
  });
}
