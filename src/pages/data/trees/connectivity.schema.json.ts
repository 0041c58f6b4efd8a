import { z } from 'zod';
import { treeRecord } from '../../../core/trees/schema.ts';

/** The JSON Schema of connectivity.json. */
export const GET = () => Response.json(z.toJSONSchema(z.strictObject({ $schema: z.string(), ...treeRecord.shape })));
