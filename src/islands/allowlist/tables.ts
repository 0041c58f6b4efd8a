import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import type { ProxyGroup, ProxyRecord } from '../../core/allowlist/schema.ts';
import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import type { CallerId, CloudId, FeatureRecord } from '../../core/hosts/schema.ts';

/** A feature as the boxes show it, and the clouds in which anything is published for it. */
export interface FeatureCard extends Readonly<Pick<FeatureRecord, 'title' | 'kind' | 'summary' | 'neededBy'>> {
  readonly id: string;
  readonly clouds: readonly CloudId[];
}

/** A product as the picker shows it. */
export interface ProductCard extends Readonly<Pick<ProxyRecord, 'label' | 'vendor' | 'group' | 'confidence'>> {
  readonly id: string;
}

/** What the page hands to the tool: everything that can be chosen, in words. The products come with the usual one first. */
export interface Tables {
  readonly features: readonly FeatureCard[];
  readonly products: readonly ProductCard[];
  readonly groups: Readonly<Record<ProxyGroup, string>>;
  readonly clouds: Readonly<Record<CloudId, string>>;
  readonly callers: Readonly<Record<CallerId, string>>;
}

/** A way of reading a list, as the checker offers it. */
export interface DialectCard {
  readonly id: DialectId;
  readonly label: string;
  readonly confidence: ProxyRecord['confidence'];
}

/** /data/allowlist.json: what lists are made from, and the ways of reading one. */
export interface AllowlistData {
  readonly features: readonly SlimFeature[];
  readonly dialects: readonly DialectCard[];
}

/** /data/formats/<id>.json: what has to be known of one product beside its list. */
export type FormatNotes = Readonly<
  Pick<
    ProxyRecord,
    | 'doubt'
    | 'wildcard'
    | 'apex'
    | 'depth'
    | 'port'
    | 'comments'
    | 'limits'
    | 'https'
    | 'cannot'
    | 'traps'
    | 'importSteps'
    | 'verify'
    | 'executed'
  >
>;
