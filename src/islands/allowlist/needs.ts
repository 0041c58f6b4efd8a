import { bareMinimum, effectiveMinimumRules, listId } from '../../core/allowlist/feature-sets.ts';
import { byBaseName } from '../../core/allowlist/merge-rules.ts';
import type { Rule } from '../../core/allowlist/rule.ts';
import { select, type Selection } from '../../core/allowlist/select.ts';
import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import { threeLists, type Treatment } from '../../core/allowlist/three-lists.ts';
import type { Asked, Purpose } from './address.ts';
import { KEPT, retiredHosts } from './retired.ts';

/** The names that are asked for, and what the header of their list calls them. */
export interface Needs extends Selection {
  readonly listId: string;
}

const MOST_NAMED = 4;

/** The names of a choice, in the order of a `ListRequest`. `filled` holds what was typed for placeholders, by published host. */
export function needsOf(
  { set, choice }: Asked,
  features: readonly SlimFeature[],
  filled: ReadonlyMap<string, string>,
): Needs {
  const { cloud } = choice;
  switch (set) {
    case 'effective-minimum':
      return { rules: effectiveMinimumRules(features, cloud), leftOut: [], replaced: [], listId: listId(cloud, set) };
    case 'bare-minimum':
      return {
        rules: bareMinimum(features).toSorted(byBaseName),
        leftOut: [],
        replaced: [],
        listId: listId(cloud, set),
      };
    case 'features':
      return { ...select(features, choice, filled), listId: listId(cloud, nameOf(asked(features, choice.features))) };
  }
}

/** The three lists of some rules by purpose; each entry with why it is there. */
export function listsByPurpose(
  rules: readonly Rule[],
  features: readonly SlimFeature[],
  { set, choice }: Asked,
): Readonly<Record<Purpose, readonly Treatment[]>> {
  const lists = threeLists(rules, features, choice.cloud);
  const { doNotDecrypt, doNotAuthenticate } = lists;
  const retired = new Set(set === 'features' ? [] : retiredHosts(features, choice.cloud));
  const allow = lists.allow.map((one) => (retired.has(one.rule.host) ? { ...one, why: [...one.why, KEPT] } : one));
  return { allow, 'do-not-decrypt': doNotDecrypt, 'do-not-authenticate': doNotAuthenticate };
}

/** The rows that stand for a name of the reader's own, among the chosen features. */
export function placeholdersOf(
  { set, choice }: Asked,
  features: readonly SlimFeature[],
): readonly { readonly host: string; readonly purpose: string }[] {
  if (set !== 'features') return [];
  const rows = features
    .filter(({ id }) => choice.features.includes(id))
    .flatMap(({ endpoints }) => endpoints)
    .filter(({ match, clouds }) => match === 'placeholder' && clouds.includes(choice.cloud));
  return [...new Map(rows.map(({ host, purpose }) => [host, { host, purpose }])).values()];
}

function asked(features: readonly SlimFeature[], chosen: readonly string[]): readonly string[] {
  return features.map(({ id }) => id).filter((id) => chosen.includes(id));
}

function nameOf(ids: readonly string[]): string {
  if (ids.length === 0) return 'nothing-chosen';
  return ids.length > MOST_NAMED ? `${ids.length}-features` : ids.join('-');
}
