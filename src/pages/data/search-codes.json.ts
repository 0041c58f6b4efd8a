import { searchIndex } from '../../site/search-index.ts';

/** The part of the exact index that answers codes. */
export const GET = () => Response.json(searchIndex.codes);
