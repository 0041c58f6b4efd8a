import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import type { CloudId } from '../../core/hosts/schema.ts';

/** What is said of a retired name that is asked for all the same. */
export const KEPT = 'It is retired; kept because the published table has it.';

/** The hosts all of whose rows in a cloud are retired: one that any feature still uses is none of them. */
export function retiredHosts(features: readonly SlimFeature[], cloud: CloudId): readonly string[] {
  const rows = features.flatMap(({ endpoints }) => endpoints).filter(({ clouds }) => clouds.includes(cloud));
  const inUse = new Set(rows.filter(({ status }) => status !== 'retired').map(({ host }) => host));
  const retired = rows.filter(({ status, host }) => status === 'retired' && !inUse.has(host));
  return [...new Set(retired.flatMap(({ host, alsoAllow }) => [host, ...(alsoAllow ?? [])]))].filter(
    (host) => !inUse.has(host),
  );
}
