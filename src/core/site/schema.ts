import { z } from 'zod';

const DAY = 'Write the day as YYYY-MM-DD, in quotes.';
/** A calendar day, kept as text so that no time zone can move it. */
export const day = z
  .string(DAY)
  .regex(/^\d{4}-\d{2}-\d{2}$/, DAY)
  .describe('a day, YYYY-MM-DD');

/** A name that becomes part of an address. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use small letters, digits and single hyphens: the name becomes part of an address.',
  );

/** Where a fact is from: a document of content/sources.yaml, and what in it. */
export const citation = z.strictObject({ source: slug, note: z.string().min(1).optional() });
export type Citation = z.infer<typeof citation>;

const CITE = 'Name at least one source (an id of content/sources.yaml).';
/** At least one source: a fact without one is an opinion. */
export const citations = z.array(citation, CITE).min(1, CITE);

/** How sure we are of a record. Medium and low say so on the page. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

/** One document that facts are taken from. */
export const sourceRecord = z.strictObject({
  title: z.string().min(3),
  publisher: z.string().min(2),
  url: z.url({ protocol: /^https$/, error: 'Give the https address of the document, or leave url out.' }).optional(),
  dated: z.string().min(4).optional(),
  kind: z.enum([
    'documentation',
    'support article',
    'issue',
    'question',
    'code',
    'standard',
    'capture',
    'field report',
    'measurement',
  ]),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

const statement = z.strictObject({ says: z.string().min(3), source: slug });

/** Two or more sources that do not agree, and what we advise. */
export const disagreementRecord = z.strictObject({
  topic: z.string().min(3).max(70),
  order: z.number().int(),
  one: statement,
  other: statement,
  also: z.array(statement).optional(),
  advice: z.string().min(10),
  hosts: z.array(z.string()),
  errors: z.array(slug),
  rows: z.array(z.string()).min(1),
});
export type DisagreementRecord = z.infer<typeof disagreementRecord>;

/** One entry of /changes/: what changed in the facts, and why. */
export const changeRecord = z.strictObject({
  title: z.string().min(3).max(90),
  date: day,
  summary: z.string().min(30).max(200),
  sources: citations,
});
export type ChangeRecord = z.infer<typeof changeRecord>;

/** One anchor that old links carry, and the link that replaces it: an entry of content/old-links.yaml. */
export const oldLinkRecord = z.strictObject({
  says: z.string().min(3),
  from: z.enum(['heading', 'name', 'wizard']),
  to: z.string().regex(/^(?:error|guide|host|path):/, 'Name a page of the site: error:, guide:, host: or path:.'),
});
export type OldLinkRecord = z.infer<typeof oldLinkRecord>;

/** One article of the guide. */
export const articleRecord = z.strictObject({
  title: z.string().min(3).max(80),
  short: z.string().min(3).max(40).optional(),
  description: z
    .string()
    .min(50, 'Describe the article in 50 to 160 characters.')
    .max(160, 'Describe the article in 50 to 160 characters.'),
  order: z.number().int(),
  sources: citations,
  checked: day,
});
export type ArticleRecord = z.infer<typeof articleRecord>;

/** The site itself: its name, and the sections of the guide in their order. */
export const siteRecord = z.strictObject({
  title: z.string(),
  tagline: z.string(),
  description: z.string().max(160),
  factsChecked: day,
  sections: z.array(z.strictObject({ id: slug, title: z.string(), summary: z.string() })).min(1),
  symptoms: z.array(z.strictObject({ says: z.string(), error: slug, guide: slug.optional() })).min(1),
  disclaimer: z.string(),
});
export type SiteRecord = z.infer<typeof siteRecord>;
