import { aadsts, errors } from '../../site/content.ts';
import { buildErrorIndex } from '../../site/error-index/build-error-index.ts';

/** What `findErrors` takes after JSON.parse. */
export const GET = () => Response.json(buildErrorIndex(errors, aadsts));
