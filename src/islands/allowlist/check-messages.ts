import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import type { LookAlike } from '../../core/allowlist/look-alikes.ts';
import type { ListSummary, Remark } from '../../core/allowlist/list-summary.ts';
import type { Recognised } from '../../core/allowlist/recognise-dialect.ts';
import type { Rule } from '../../core/allowlist/rule.ts';
import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import type { Verdict } from '../../core/allowlist/check-list.ts';
import type { CloudId } from '../../core/hosts/schema.ts';

/** What the page asks: judge a list against some rules. `ask` numbers the question. */
export interface Question {
  readonly ask: number;
  readonly list: string | Blob;
  /** How to read it; undefined to have it recognised. */
  readonly dialect: DialectId | undefined;
  readonly rules: readonly Rule[];
  readonly features: readonly SlimFeature[];
  readonly cloud: CloudId;
}

/** The beginning of a long list of remarks, and how many there are in all. */
export interface Some<T> {
  readonly first: readonly T[];
  readonly count: number;
}

/** What is found among the entries, whatever is asked of them. */
export interface Findings {
  readonly counts: ListSummary['counts'];
  readonly refused: ListSummary['refused'];
  readonly tooWide: Some<Remark>;
  /** Set where the product compares text, so that nothing narrower can be written in it. */
  readonly byNature?: string;
  readonly shared: Some<Remark>;
  readonly retired: Some<Remark>;
  readonly lookAlikes: Some<LookAlike>;
  readonly ineffective: Some<ListSummary['ineffective'][number]>;
  readonly notCounted: Some<Remark>;
  readonly unrelated: number;
  /** Files that hold the names and are not in the paste, as the configuration spells them. */
  readonly absentFiles: readonly string[];
}

/** One line of the text with its number, from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** All that is said of a pasted list. */
export interface Answer {
  readonly dialect: DialectId;
  /** Why it is read so; undefined where the reader said how. Empty where the text does not tell. */
  readonly recognised: readonly Recognised[] | undefined;
  readonly verdicts: readonly Verdict[];
  readonly missing: readonly Rule[];
  /** Hosts that are asked for although they are retired in this cloud. */
  readonly retired: readonly string[];
  /** The first lines of a text in which no host name could be read; else empty. */
  readonly unread: readonly TextLine[];
  readonly findings: Findings;
}

/** What comes back: the answer, or a sentence why there is none. */
export type Reply =
  | { readonly kind: 'answer'; readonly ask: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly ask: number; readonly sentence: string };
