import { searchIndex } from '../../site/search-index.ts';

/** The part of the exact index that answers words and hosts. */
export const GET = () => Response.json(searchIndex.words);
