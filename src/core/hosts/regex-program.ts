import type { CharSet } from './char-set.ts';
import type { Place, RegexTree } from './regex-tree.ts';

/** One step of a regular expression that is run in all its ways at once (Thompson, 1968). Numbers are other steps. */
export type Step =
  | { readonly kind: 'set'; readonly set: CharSet; next: number }
  | { readonly kind: 'place'; readonly place: Place; next: number }
  | { readonly kind: 'fork'; nexts: number[] }
  | { readonly kind: 'match' };

/** Runs from step 0, which nothing leads back to; the last one is the only match. */
export type RegexProgram = readonly Step[];

const MOST_STEPS = 10_000;

/** Turns a tree into steps; undefined where repetitions written out would take more than 10,000 of them. */
export function regexProgram(tree: RegexTree): RegexProgram | undefined {
  if (sizeOf(tree) > MOST_STEPS) return undefined;
  const steps: Step[] = [{ kind: 'fork', nexts: [1] }];
  emit(tree, steps);
  steps.push({ kind: 'match' });
  return steps;
}

function sizeOf(tree: RegexTree): number {
  switch (tree.kind) {
    case 'set':
    case 'place':
      return 1;
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + sizeOf(item), 0);
    case 'choice':
      return tree.items.reduce((sum, item) => sum + sizeOf(item) + 1, 1);
    case 'repeat':
      return (sizeOf(tree.item) + 1) * Math.max(1, tree.least, Number.isFinite(tree.most) ? tree.most : 1) + 1;
  }
}

/** Adds the steps of a tree; they begin at the end of the list as it was and go on behind the end as it becomes. */
function emit(tree: RegexTree, steps: Step[]): void {
  switch (tree.kind) {
    case 'set':
      steps.push({ kind: 'set', set: tree.set, next: steps.length + 1 });
      return;
    case 'place':
      steps.push({ kind: 'place', place: tree.place, next: steps.length + 1 });
      return;
    case 'sequence':
      for (const item of tree.items) emit(item, steps);
      return;
    case 'choice':
      emitChoice(tree.items, steps);
      return;
    case 'repeat':
      emitRepeat(tree.item, tree.least, tree.most, steps);
      return;
  }
}

function emitChoice(items: readonly RegexTree[], steps: Step[]): void {
  const fork = { kind: 'fork' as const, nexts: [] as number[] };
  const ends: { readonly kind: 'fork'; nexts: number[] }[] = [];
  steps.push(fork);
  for (const item of items) {
    fork.nexts.push(steps.length);
    emit(item, steps);
    const end = { kind: 'fork' as const, nexts: [] as number[] };
    ends.push(end);
    steps.push(end);
  }
  for (const end of ends) end.nexts = [steps.length];
}

function emitRepeat(item: RegexTree, least: number, most: number, steps: Step[]): void {
  for (let count = 0; count < least; count++) emit(item, steps);
  if (!Number.isFinite(most)) {
    const fork = { kind: 'fork' as const, nexts: [] as number[] };
    const at = steps.push(fork) - 1;
    emit(item, steps);
    steps.push({ kind: 'fork', nexts: [at] });
    fork.nexts = [at + 1, steps.length];
    return;
  }
  const skips: { readonly kind: 'fork'; nexts: number[] }[] = [];
  for (let count = least; count < most; count++) {
    const skip = { kind: 'fork' as const, nexts: [steps.length + 1] };
    skips.push(skip);
    steps.push(skip);
    emit(item, steps);
  }
  for (const skip of skips) skip.nexts.push(steps.length);
}
