import type { CloudId, EndpointRecord } from './schema.ts';

/** Why a name stands in a minimum list. */
export type MinimumReason = 'published' | 'bare-name' | 'missing';

/** What a minimum list is made from: any part of a published row that has these. */
export type MinimumRow = Readonly<
  Pick<EndpointRecord, 'host' | 'alsoAllow' | 'clouds' | 'bareMinimum' | 'effectiveMinimum'>
>;

/** One name that must be open, with the published row that it comes from. */
export interface MinimumEntry<R extends MinimumRow = EndpointRecord> {
  readonly host: string;
  readonly reason: MinimumReason;
  readonly row: R;
}

/** The sixteen hosts of the connectivity article's table, as it spells and orders them. It speaks of the worldwide cloud only. */
export function publishedMinimum<R extends MinimumRow>(
  features: Iterable<{ readonly endpoints: readonly R[] }>,
): readonly R[] {
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
export function effectiveMinimum<R extends MinimumRow>(
  features: Iterable<{ readonly endpoints: readonly R[] }>,
  cloud: CloudId,
): readonly MinimumEntry<R>[] {
  const all = [...features];
  const rows = all.flatMap((feature) => feature.endpoints).filter((row) => row.clouds.includes(cloud));
  const published = cloud === 'worldwide' ? publishedMinimum(all) : [];
  const named = new Set(published.flatMap((row) => [row.host, ...(row.alsoAllow ?? [])]));
  const added = rows.filter((row) => row.effectiveMinimum?.includes(cloud) && !named.has(row.host));
  return [
    ...published.flatMap((row): readonly MinimumEntry<R>[] => [
      { host: row.host, reason: 'published', row },
      ...(row.alsoAllow ?? []).map((host) => ({ host, reason: 'bare-name' as const, row })),
    ]),
    ...added.map((row) => ({ host: row.host, reason: 'missing' as const, row })),
  ];
}
