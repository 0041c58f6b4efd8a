import { z } from 'zod';
import { citations, day, slug } from '../site/schema.ts';

/** The clouds that Microsoft Entra ID is offered in and that the facts speak of. */
export const CLOUDS = { worldwide: 'Worldwide', usgov: 'US Government', china: 'China (21Vianet)' } as const;
export type CloudId = keyof typeof CLOUDS;

/** What a fact is worth today. */
export const STATUSES = {
  current: 'current',
  legacy: 'legacy',
  retired: 'retired',
  disputed: 'disputed',
} as const;
export type Status = keyof typeof STATUSES;

/** Who opens the connection. */
export const CALLERS = {
  'connect-server': 'the Connect server',
  'agent-server': 'the server of an agent',
  'client-device': 'the device that joins or signs in',
  'admin-browser': "an administrator's browser",
  any: 'any Microsoft 365 client',
} as const;
export type CallerId = keyof typeof CALLERS;

const keys = <T extends string>(table: Record<T, string>) => Object.keys(table) as unknown as readonly [T, ...T[]];

/** One row of one published list: a host that one feature needs. */
export const endpointRecord = z.strictObject({
  host: z.string().min(3),
  /** The spelling that the source prints, where it is not the clean one. */
  printed: z.string().optional(),
  match: z.enum(['exact', 'wildcard', 'placeholder']),
  /** Names that belong beside a wildcard because many products do not match the bare name with it. */
  alsoAllow: z.array(z.string()).optional(),
  /** Empty where a name is only ever looked up, never connected to. */
  ports: z.array(z.number().int().min(1).max(65535)),
  protocol: z.string().min(2),
  clouds: z.array(z.enum(keys(CLOUDS))).min(1),
  required: z.boolean(),
  purpose: z.string().min(3),
  status: z.enum(keys(STATUSES)),
  /** The place of the row among the sixteen hosts of the connectivity article's table, from 1. */
  bareMinimum: z.number().int().min(1).max(16).optional(),
  /** True where the real host is the bare name, so that the wildcard alone opens nothing on products that demand a sub-domain. */
  missesRealName: z.literal(true).optional(),
  /** The clouds in which a current server needs this name although no published minimum has it. */
  effectiveMinimum: z.array(z.enum(keys(CLOUDS))).optional(),
  /** True where calls may be seen and need not be allowed. */
  ignorable: z.literal(true).optional(),
  /** True where no source states the row and we concluded it. */
  inferred: z.literal(true).optional(),
  replacedBy: z.string().optional(),
  m365Set: z.number().int().optional(),
  from: z.enum(keys(CALLERS)),
  notes: z.string().optional(),
  sources: citations,
  /** The date that the source itself carries. */
  dated: z.string().min(4),
  checked: day,
});
export type EndpointRecord = z.infer<typeof endpointRecord>;

/** One feature and every row that is published for it: content/endpoints/<feature>.yaml. */
export const featureRecord = z.strictObject({
  title: z.string().min(3).max(45),
  summary: z.string().min(30).max(170),
  neededBy: z.string().min(10),
  order: z.number().int(),
  kind: z.enum(['base', 'option', 'adjacent', 'ignore']),
  endpoints: z.array(endpointRecord).min(1),
});
export type FeatureRecord = z.infer<typeof featureRecord>;

/** What we say of a name as a whole, whatever features ask for it: an entry of content/hosts.yaml, keyed by its base name. */
export const hostRecord = z.strictObject({
  what: z.string().min(50).max(160),
  breaks: z.string().min(10),
  probe: z.strictObject({
    host: z.string().nullable(),
    port: z.number().int(),
    path: z.string().startsWith('/'),
    good: z.string().min(3),
  }),
  errors: z.array(slug),
});
export type HostRecord = z.infer<typeof hostRecord>;
