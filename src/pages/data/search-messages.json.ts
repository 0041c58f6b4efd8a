import { searchIndex } from '../../site/search-index.ts';

/** The part of the exact index that answers whole sentences. */
export const GET = () => Response.json(searchIndex.messages);
