import { slimTree } from '../../../core/trees/slim-tree.ts';
import { tree } from '../../../site/tree.ts';

/** What replays the answers of a reader and names every step; the rest of a step lies under steps/. */
export const GET = () => Response.json(slimTree(tree));
