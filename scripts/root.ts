import { join } from 'node:path';

/** The repository's root folder, absolute. */
export const ROOT = join(import.meta.dirname, '..');
