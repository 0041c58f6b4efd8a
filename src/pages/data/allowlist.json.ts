import { DIALECT_IDS } from '../../core/allowlist/dialect-ids.ts';
import { DIALECTS } from '../../core/allowlist/dialects.ts';
import type { AllowlistData } from '../../islands/allowlist/tables.ts';
import { slimFeatures } from '../../site/content.ts';

const data: AllowlistData = {
  features: slimFeatures,
  dialects: DIALECT_IDS.map((id) => ({ id, label: DIALECTS[id].label, confidence: DIALECTS[id].confidence })),
};

/** What the allowlist tool makes lists from, and the ways in which it can read one. */
export const GET = () => Response.json(data);
