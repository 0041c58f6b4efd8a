import type { CloudId } from '../hosts/schema.ts';
import { effectiveMinimum, publishedMinimum } from '../hosts/minimum.ts';
import { byBaseName, mergeRules, type AskedName } from './merge-rules.ts';
import type { Rule } from './rule.ts';
import { select, type LeftOut, type NameChoice } from './select.ts';
import type { SlimFeature, SlimRow } from './slim-feature.ts';

/** A ready-made list of one cloud under an id that never changes. */
export interface FeatureSet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** In the order of `ListRequest`. */
  readonly rules: readonly Rule[];
  readonly leftOut: readonly LeftOut[];
}

/** The sets that are no feature: no feature may have one of these ids. */
export const NAMED_SETS = ['bare-minimum', 'effective-minimum', 'everything'] as const;

/** The sixteen hosts of the connectivity article's table, spelt and ordered as it does. They are for the worldwide cloud. */
export function bareMinimum(features: readonly SlimFeature[]): readonly Rule[] {
  return publishedMinimum(withFeatures(features)).flatMap((row) => mergeRules([asked(row.host, row)]));
}

/** What really must be open in a cloud, in the order of `ListRequest`; empty where a cloud has no row that is marked so. */
export function effectiveMinimumRules(features: readonly SlimFeature[], cloud: CloudId): readonly Rule[] {
  return mergeRules(effectiveMinimum(withFeatures(features), cloud).map(({ host, row }) => asked(host, row)));
}

/** Every set of a cloud that has names in it: the two minimums, each feature with bare names added, and everything. */
export function featureSets(features: readonly SlimFeature[], cloud: CloudId): readonly FeatureSet[] {
  const choice = (ids: readonly string[], retired: boolean): NameChoice => ({
    cloud,
    features: ids,
    strictness: 'bare-names',
    retired,
    legacy: true,
    callers: ['any'],
  });
  const all = features.map(({ id }) => id);
  const sets: readonly FeatureSet[] = [
    {
      id: 'bare-minimum',
      title: 'Bare minimum as published',
      summary:
        "The sixteen hosts of the connectivity article's table, exactly as it prints them; eight of them miss the real host.",
      rules: cloud === 'worldwide' ? bareMinimum(features).toSorted(byBaseName) : [],
      leftOut: [],
    },
    {
      id: 'effective-minimum',
      title: 'Effective minimum',
      summary:
        cloud === 'worldwide'
          ? 'What a current server really needs: the published table, the bare names that its wildcards miss, and the hosts it lacks.'
          : 'What a current server needs here, with bare names beside wildcards; no minimum is published for this cloud.',
      rules: effectiveMinimumRules(features, cloud),
      leftOut: [],
    },
    ...features.map(({ id, title }) => ({
      id,
      title,
      summary: `${title}: bare names added beside wildcards, legacy names in, retired names out.`,
      ...names(select(features, choice([id], false))),
    })),
    {
      id: 'everything',
      title: 'Everything',
      summary:
        'Every feature with bare names added, legacy and retired names in: the widest list, for a first test only.',
      ...names(select(features, choice(all, true))),
    },
  ];
  return sets.filter(({ rules }) => rules.length > 0);
}

/** The id of a ready-made list: the cloud and the set, as a header line shows it. */
export function listId(cloud: CloudId, set: string): string {
  return `${cloud}-${set}`;
}

type RowOfFeature = SlimRow & { readonly feature: SlimFeature };

function withFeatures(features: readonly SlimFeature[]): readonly { readonly endpoints: readonly RowOfFeature[] }[] {
  return features.map((feature) => ({ endpoints: feature.endpoints.map((row) => ({ ...row, feature })) }));
}

function asked(host: string, { feature, purpose, host: published, ports }: RowOfFeature): AskedName {
  return { host, ports, reason: { feature: feature.id, featureTitle: feature.title, purpose, published } };
}

function names({ rules, leftOut }: Pick<FeatureSet, 'rules' | 'leftOut'>): Pick<FeatureSet, 'rules' | 'leftOut'> {
  return { rules, leftOut };
}
