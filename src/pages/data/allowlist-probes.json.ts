import type { HostRecord } from '../../core/hosts/schema.ts';
import { hostTexts } from '../../site/content.ts';

const probes: Readonly<Record<string, HostRecord['probe']>> = Object.fromEntries(
  [...hostTexts].map(([base, { probe }]) => [base, probe]),
);

/** How each name is tested, by base name: what a ticket says of its rows. */
export const GET = () => Response.json(probes);
