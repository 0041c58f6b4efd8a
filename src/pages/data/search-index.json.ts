import { buildSearchIndex } from '../../core/search/search-index.ts';
import { aadsts, errors, hosts } from '../../site/content.ts';

/** What the search knows by name. */
export const GET = () => Response.json(buildSearchIndex(errors, aadsts, hosts));
