import type { CloudId, EndpointRecord, FeatureRecord } from './schema.ts';

/** Why a name stands in a minimum list. */
export type MinimumReason = 'published' | 'bare-name' | 'missing';

/** One name that must be open, with the published row that it comes from. */
export interface MinimumEntry {
  readonly host: string;
  readonly reason: MinimumReason;
  readonly row: EndpointRecord;
}

/** The sixteen hosts of the connectivity article's table, as it spells and orders them. It speaks of the worldwide cloud only. */
export function publishedMinimum(features: Iterable<FeatureRecord>): readonly EndpointRecord[] {
  return [...features]
    .flatMap((feature) => feature.endpoints)
    .filter((row) => row.bareMinimum !== undefined)
    .sort((a, b) => (a.bareMinimum ?? 0) - (b.bareMinimum ?? 0));
}

/**
 * What really must be open in a cloud: the published table, the bare name beside each of its wildcards that many
 * products do not match with it, and the hosts that a current server needs and the table lacks.
 * A cloud without a published table gets its required rows of the base features.
 */
export function effectiveMinimum(features: Iterable<FeatureRecord>, cloud: CloudId): readonly MinimumEntry[] {
  const all = [...features];
  const rows = all.flatMap((feature) => feature.endpoints).filter((row) => row.clouds.includes(cloud));
  const published = cloud === 'worldwide' ? publishedMinimum(all) : [];
  const named = new Set(published.flatMap((row) => [row.host, ...(row.alsoAllow ?? [])]));
  const added = rows.filter((row) => row.effectiveMinimum?.includes(cloud) && !named.has(row.host));
  return [
    ...published.flatMap((row): readonly MinimumEntry[] => [
      { host: row.host, reason: 'published', row },
      ...(row.alsoAllow ?? []).map((host) => ({ host, reason: 'bare-name' as const, row })),
    ]),
    ...added.map((row) => ({ host: row.host, reason: 'missing' as const, row })),
  ];
}
