/** Which schema an entry of which collection must pass. */
import { proxyRecord } from '../core/allowlist/schema.ts';
import { aadstsRecord, errorRecord } from '../core/errors/schema.ts';
import { featureRecord, hostRecord } from '../core/hosts/schema.ts';
import { treeRecord } from '../core/trees/schema.ts';
import {
  articleRecord,
  changeRecord,
  disagreementRecord,
  oldLinkRecord,
  siteRecord,
  sourceRecord,
} from '../core/site/schema.ts';

export const SCHEMAS = {
  articles: articleRecord,
  errors: errorRecord,
  aadsts: aadstsRecord,
  endpoints: featureRecord,
  proxies: proxyRecord,
  trees: treeRecord,
  hosts: hostRecord,
  sources: sourceRecord,
  disagreements: disagreementRecord,
  oldLinks: oldLinkRecord,
  changes: changeRecord,
  site: siteRecord,
} as const;

export type CollectionName = keyof typeof SCHEMAS;
export const COLLECTIONS = Object.keys(SCHEMAS) as readonly CollectionName[];
