import { z } from 'zod';
import { proof } from '../errors/schema.ts';
import { citations, confidence, day } from '../site/schema.ts';
import { DIALECT_IDS } from './dialect-ids.ts';

/** Where an admin looks for a product, in the order in which a page shows the groups. */
export const PROXY_GROUPS = {
  general: 'For any product',
  proxy: 'Proxies and web gateways',
  firewall: 'Firewalls',
  cloud: 'Cloud platforms',
  host: 'On the computer itself',
} as const;
export type ProxyGroup = keyof typeof PROXY_GROUPS;
const groupIds = Object.keys(PROXY_GROUPS) as unknown as readonly [ProxyGroup, ...ProxyGroup[]];

const sentence = z.string().min(4);

/** Whether an entry for the sub-domains also matches the bare name, and what follows from that. */
export const apexRule = z.strictObject({ covers: z.enum(['yes', 'no', 'unclear']), says: sentence });
export type ApexRule = z.infer<typeof apexRule>;

/** One thing to do on the product; `run` is a command to copy. */
export const importStep = z.strictObject({ do: z.string().min(3), run: z.string().min(2).optional() });
export type ImportStep = z.infer<typeof importStep>;

/** How one product takes a list: content/proxies/<format id>.yaml. All sentences mark code with backticks. */
export const proxyRecord = z
  .strictObject({
    /** The name of the format, as an admin would look for it. */
    label: z.string().min(3).max(70),
    vendor: z.string().min(2),
    group: z.enum(groupIds),
    confidence,
    /** What is not certain. Medium and low have to say it. */
    doubt: sentence.optional(),
    /** The place in a list of formats, from 1: the commonest first. */
    order: z.number().int().min(1),
    /** What the name of a written file ends with. */
    extension: z.string().regex(/^\.[a-z0-9]+$/, 'Write the extension with its dot, in small letters.'),
    /** The dialect that reads a list of this product back. */
    dialect: z.enum(DIALECT_IDS),
    /** How sub-domains are written. */
    wildcard: sentence,
    apex: apexRule,
    /** How many labels a wildcard stands for. */
    depth: sentence,
    /** How ports are held, or what carries them instead. */
    port: sentence,
    comments: sentence,
    /** Lengths, numbers of entries, versions. */
    limits: sentence,
    /** What the product sees of HTTPS. */
    https: sentence,
    /** What cannot be expressed. */
    cannot: z.array(sentence).min(1),
    /** What goes wrong. Those that stand for the gotchas of the facts come first, in the same order. */
    traps: z.array(sentence).min(1),
    /** How to bring the list in, in order. */
    importSteps: z.array(importStep).min(1, 'Say how the list is brought in.'),
    /** Commands, or places to look, that prove that the list works. */
    verify: z.array(proof).min(1, 'Say how to prove that the list works.'),
    /** What was run, and with which program, where the behaviour was tried and not only read. */
    executed: z.strictObject({ with: z.string().min(3), did: sentence }).optional(),
    sources: citations,
    checked: day,
  })
  .refine((record) => record.confidence === 'high' || record.doubt !== undefined, {
    path: ['doubt'],
    error: 'Say in a sentence what is not certain, since the confidence is not high.',
  });
export type ProxyRecord = z.infer<typeof proxyRecord>;
