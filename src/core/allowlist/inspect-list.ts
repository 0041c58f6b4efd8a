import type { CloudId } from '../hosts/schema.ts';
import { judgeList, type Verdict } from './check-list.ts';
import type { DialectId } from './dialect-ids.ts';
import { DIALECTS } from './dialects.ts';
import type { Dialect } from './list-entry.ts';
import { listSummary, type ListSummary } from './list-summary.ts';
import { lookAlikes, type LookAlike } from './look-alikes.ts';
import { missingRules, requirementsOf } from './missing-lines.ts';
import type { Rule } from './rule.ts';
import type { SlimFeature } from './slim-feature.ts';

/** Everything that a page says about a pasted list. */
export interface Inspection {
  /** One for every host and port of the rules, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly missing: readonly Rule[];
  readonly summary: ListSummary;
  readonly lookAlikes: readonly LookAlike[];
}

/** Reads a pasted list once and says what it covers of the rules, what is missing, and what else is wrong with it. Any text is safe. */
export function inspectList(
  list: { readonly text: string; readonly dialect: DialectId },
  rules: readonly Rule[],
  features: readonly SlimFeature[],
  cloud: CloudId,
): Inspection {
  const dialect: Dialect = DIALECTS[list.dialect];
  const read = dialect.read(list.text);
  const verdicts = judgeList(read, dialect, requirementsOf(rules));
  const catalogue = features.flatMap(({ endpoints }) => endpoints).map(({ host }) => host);
  return {
    verdicts,
    missing: missingRules(rules, verdicts),
    summary: listSummary(read, features, cloud, { pasted: list.text, byNature: dialect.byNature }),
    lookAlikes: lookAlikes(read.entries, catalogue),
  };
}
