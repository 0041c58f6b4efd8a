import { z } from 'zod';
import { HOP_IDS, PATHS } from '../site/hops.ts';
import { ROLE_IDS } from '../site/roles.ts';
import { citations, confidence, day, slug } from '../site/schema.ts';

/** The part of the product in which an error is met. */
export const AREAS = {
  wizard: 'Wizard',
  authentication: 'Authentication',
  proxy: 'Proxy',
  network: 'Network',
  dns: 'DNS',
  tls: 'TLS',
  service: 'Sync service',
  sync: 'Synchronisation',
  'sync-object': 'Objects',
  'password-hash-sync': 'Password hash sync',
  pta: 'Pass-through authentication',
  'seamless-sso': 'Seamless SSO',
  writeback: 'Password writeback',
  health: 'Connect Health',
  'cloud-sync': 'Cloud sync',
  'ad-ds': 'Active Directory',
  database: 'Database',
  device: 'Devices',
  legacy: 'Earlier builds',
} as const;
export type AreaId = keyof typeof AREAS;
const areaIds = Object.keys(AREAS) as unknown as readonly [AreaId, ...AreaId[]];

/** One thing to do, by one person; `run` is a command to copy. */
export const step = z.strictObject({ who: z.enum(ROLE_IDS), do: z.string().min(3), run: z.string().min(2).optional() });
export type Step = z.infer<typeof step>;

/** One proof: what to do or run, what good looks like, and what it means if it does not look so. */
export const proof = z.strictObject({
  do: z.string().min(3).optional(),
  run: z.string().min(2).optional(),
  good: z.string().min(2),
  bad: z.string().min(2).optional(),
});
export type Proof = z.infer<typeof proof>;

/** One error: content/errors/<id>.mdx. Facts here, depth in the body. */
export const errorRecord = z.strictObject({
  title: z.string().min(3).max(90),
  code: z.string().min(1),
  name: z.string().min(1),
  area: z.enum(areaIds),
  /**
   * Where the error stands among several in one text: a situation that says which task failed comes first, then what
   * names a cause (most do, and need not say so), last what merely wraps another.
   */
  depth: z.enum(['situation', 'cause', 'wrapper']).optional(),
  hop: z.enum(HOP_IDS),
  /** Set where the error does not simply break its hop: it wraps another (depends), or never leaves the own network (internal). */
  path: z.enum(PATHS).optional(),
  summary: z.string().min(50).max(160),
  cause: z.string().min(10),
  aliases: z.array(z.string().min(1)),
  messages: z.array(z.string().min(1)),
  pattern: z.string().min(1),
  steps: z.array(step).min(1, 'Say at least one thing to do, and who does it.'),
  verify: z.array(proof).min(1, 'Say how to prove that it is mended.'),
  related: z.array(slug),
  hosts: z.array(z.string()),
  articles: z.array(slug),
  /** The heading of the connectivity article that this error stands under, where it does. */
  articleHeading: z.string().optional(),
  sources: citations,
  checked: day,
  confidence,
});
export type ErrorRecord = z.infer<typeof errorRecord>;

/** One sign-in code of the long tail: an entry of content/aadsts.yaml. */
export const aadstsRecord = z.strictObject({
  code: z.string().regex(/^AADSTS\d+$/, 'Write the code as AADSTS and its digits.'),
  name: z.string().nullable(),
  summary: z.string().min(3),
  /** Whether the code stands in Microsoft's published list. */
  listed: z.boolean(),
  sources: citations,
  checked: day,
});
export type AadstsRecord = z.infer<typeof aadstsRecord>;
