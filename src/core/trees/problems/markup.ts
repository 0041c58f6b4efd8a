import { nodeTexts } from '../node-texts.ts';
import { onEveryNode, type TreeCheck } from './problem.ts';

/** Texts hold backticks for code and no other markup; anything else would stand on the page as it is. */
export const markup: TreeCheck = onEveryNode((id, node) =>
  nodeTexts(node)
    .filter(({ text }) => /\*\*|\]\(|<\/?[a-z]+>/i.test(text.replace(/`[^`]*`/g, '')))
    .map(({ field }) => ({
      kind: 'markup',
      node: id,
      says: `"${id}" holds markup in ${field}`,
      remedy: 'use backticks for code and nothing else; links stand in fields of their own',
    })),
);
