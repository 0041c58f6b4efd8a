import { buildSearchIndex } from '../core/search/search-index.ts';
import { aadsts, errors, hosts } from './content.ts';

/** What the search knows by name; its two parts are published as files of their own. */
export const searchIndex = buildSearchIndex(errors, aadsts, hosts);
