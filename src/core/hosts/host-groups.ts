import { baseName, hostSlug } from './host-name.ts';
import type { EndpointRecord, FeatureRecord } from './schema.ts';

/** A published row together with the feature that it was published for. */
export type FeatureRow = EndpointRecord & { readonly feature: string };

/** Every row of one base name: `crl3.digicert.com` and `*.crl3.digicert.com` are one group, and one page. */
export interface HostGroup {
  readonly base: string;
  readonly slug: string;
  /** The spellings that lists use, bare name first. */
  readonly names: readonly string[];
  readonly rows: readonly FeatureRow[];
}

/** Takes the features by id and gives one group a base name, in alphabetical order of the name read from its right end. */
export function hostGroups(features: ReadonlyMap<string, FeatureRecord>): readonly HostGroup[] {
  const rows = [...features].flatMap(([feature, record]) => record.endpoints.map((row) => ({ ...row, feature })));
  const byBase = new Map<string, FeatureRow[]>();
  for (const row of rows) byBase.set(baseName(row.host), [...(byBase.get(baseName(row.host)) ?? []), row]);
  return [...byBase]
    .map(([base, group]) => ({ base, slug: hostSlug(base), names: namesOf(group), rows: group }))
    .sort((a, b) => compareFromRight(a.base, b.base));
}

/** Orders names by their last label first, so that the hosts of one domain stand together. */
export function compareFromRight(a: string, b: string): number {
  const turned = (name: string) => name.split('.').reverse().join('.');
  return turned(a) < turned(b) ? -1 : turned(a) > turned(b) ? 1 : 0;
}

function namesOf(rows: readonly FeatureRow[]): readonly string[] {
  const names = new Set(rows.flatMap((row) => [row.host, ...(row.alsoAllow ?? [])]));
  const base = baseName(rows[0]?.host ?? '');
  return [...names].filter((name) => baseName(name) === base).sort((a, b) => a.length - b.length);
}
