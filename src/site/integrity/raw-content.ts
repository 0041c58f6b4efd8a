import type { AadstsRecord, ErrorRecord } from '../../core/errors/schema.ts';
import type { FeatureRecord, HostRecord } from '../../core/hosts/schema.ts';
import type {
  ArticleRecord,
  ChangeRecord,
  DisagreementRecord,
  SiteRecord,
  SourceRecord,
} from '../../core/site/schema.ts';

/** One entry of content/: its name, the file that it stands in, its facts and, for MDX, its text. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  readonly body: string;
}

/** Everything that authors wrote, after the schemas and before the checks. */
export interface RawContent {
  readonly articles: readonly Entry<ArticleRecord>[];
  readonly errors: readonly Entry<ErrorRecord>[];
  readonly aadsts: readonly Entry<AadstsRecord>[];
  readonly endpoints: readonly Entry<FeatureRecord>[];
  readonly hosts: readonly Entry<HostRecord>[];
  readonly sources: readonly Entry<SourceRecord>[];
  readonly disagreements: readonly Entry<DisagreementRecord>[];
  readonly changes: readonly Entry<ChangeRecord>[];
  readonly site: readonly Entry<SiteRecord>[];
}

/** Something wrong in the content: where, what, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly says: string;
  readonly remedy: string;
}

/** One question that the content must answer with no fault. */
export type Check = (content: RawContent) => readonly Fault[];

/** The name of an article in addresses: its file name without the section folder. */
export function articleSlug(id: string): string {
  return id.split('/').at(-1) ?? id;
}
