import { z } from 'zod';
import { featureRecord } from '../../core/hosts/schema.ts';
import { day, slug } from '../../core/site/schema.ts';

const endpointsFile = z.strictObject({
  $schema: z.string(),
  checked: day,
  features: z.array(z.strictObject({ id: slug, ...featureRecord.shape })),
});

/** The JSON Schema of endpoints.json. */
export const GET = () => Response.json(z.toJSONSchema(endpointsFile));
