import type { EndpointRecord, FeatureRecord } from '../hosts/schema.ts';

/** What a list is made from: the part of a published row that says which name, where, for whom and how sure. */
export type SlimRow = Readonly<
  Pick<
    EndpointRecord,
    | 'host'
    | 'match'
    | 'alsoAllow'
    | 'ports'
    | 'clouds'
    | 'purpose'
    | 'status'
    | 'bareMinimum'
    | 'missesRealName'
    | 'effectiveMinimum'
    | 'ignorable'
    | 'replacedBy'
    | 'm365Set'
    | 'from'
  >
>;

/** One feature with its rows: a `FeatureRecord` and its id, or what a page keeps of them. */
export interface SlimFeature extends Readonly<Pick<FeatureRecord, 'title' | 'kind'>> {
  readonly id: string;
  readonly endpoints: readonly SlimRow[];
}

/** Takes a feature as the content has it and gives only what lists are made from: what is worth sending to a browser. */
export function slimFeature(id: string, { title, kind, endpoints }: FeatureRecord): SlimFeature {
  return { id, title, kind, endpoints: endpoints.map(slimRow) };
}

function slimRow(row: EndpointRecord): SlimRow {
  const { host, match, alsoAllow, ports, clouds, purpose, status, from } = row;
  const { bareMinimum, missesRealName, effectiveMinimum, ignorable, replacedBy, m365Set } = row;
  return {
    host,
    match,
    ports,
    clouds,
    purpose,
    status,
    from,
    ...(alsoAllow && { alsoAllow }),
    ...(bareMinimum !== undefined && { bareMinimum }),
    ...(missesRealName && { missesRealName }),
    ...(effectiveMinimum && { effectiveMinimum }),
    ...(ignorable && { ignorable }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(m365Set !== undefined && { m365Set }),
  };
}
