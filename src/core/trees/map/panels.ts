import type { OutlineItem } from '../outline.ts';
import { boxOf } from './boxes.ts';
import type { Measure } from './measure.ts';

type Branch = Extract<OutlineItem, { readonly kind: 'step' }>;

/**
 * Cuts an outline into pieces of at most a height, in the order of their numbers: as long as the tree is too high, the
 * largest branch that fits gets a piece of its own and leaves a reference behind. What cannot be cut further stays higher.
 */
export function panelsOf(root: OutlineItem, mostHeight: number, measure: Measure): readonly OutlineItem[] {
  const heightOf = heights(measure);
  const pieces: OutlineItem[] = [];
  let trunk = root;
  while (heightOf(trunk) > mostHeight) {
    const branch = largest(branchesBelow(trunk), mostHeight, heightOf);
    if (!branch) break;
    pieces.push(branch);
    trunk = without(trunk, branch);
  }
  return [trunk, ...pieces.sort((a, b) => a.number - b.number)];
}

function largest(
  branches: readonly Branch[],
  mostHeight: number,
  heightOf: (item: OutlineItem) => number,
): Branch | undefined {
  return branches
    .filter((branch) => heightOf(branch) <= mostHeight)
    .reduce<Branch | undefined>((best, next) => (best && heightOf(best) >= heightOf(next) ? best : next), undefined);
}

/** Every step below an item that others follow from. */
function branchesBelow(item: OutlineItem): readonly Branch[] {
  if (item.kind === 'reference') return [];
  return item.children.flatMap((child) =>
    child.kind === 'step' && child.children.length > 0 ? [child, ...branchesBelow(child)] : [],
  );
}

function without(item: OutlineItem, branch: Branch): OutlineItem {
  if (item.kind === 'reference') return item;
  if (item === branch) {
    const { id, node, number, via } = branch;
    return { kind: 'reference', id, node, number, via };
  }
  const children = item.children.map((child) => without(child, branch));
  return children.every((child, index) => child === item.children[index]) ? item : { ...item, children };
}

/** Heights as `tidy` draws them, each worked out once. */
function heights(measure: Measure): (item: OutlineItem) => number {
  const known = new Map<OutlineItem, number>();
  const heightOf = (item: OutlineItem): number => {
    const children = item.kind === 'step' ? item.children : [];
    const inner = children.reduce((sum, child) => sum + heightIn(child), 0);
    return Math.max(boxOf(item, measure).height, inner + Math.max(0, children.length - 1) * measure.gapDown);
  };
  const heightIn = (item: OutlineItem): number => {
    const height = known.get(item) ?? heightOf(item);
    known.set(item, height);
    return height;
  };
  return heightIn;
}
