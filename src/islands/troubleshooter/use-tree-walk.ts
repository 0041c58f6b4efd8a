import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readAnswers } from '../../core/trees/address.ts';
import { choicesOf } from '../../core/trees/choices.ts';
import type { SlimNode, SlimTree } from '../../core/trees/slim-tree.ts';
import type { StepRecord } from '../../core/trees/step-record.ts';
import { walk, type Walk } from '../../core/trees/walk.ts';
import type { StepData } from './step-data.ts';

/** Where the reader is: the tree, the way, what is shown of its last step, and what the address held that was no answer. */
export interface Place {
  readonly tree: SlimTree;
  readonly walk: Walk<SlimNode>;
  /** Undefined where the texts of the step could not be fetched. */
  readonly record: StepRecord | undefined;
  readonly notes: readonly string[];
}

/** What the tool is doing: asleep until script runs; then it opens the address, walks, or has no tree to walk. */
export type TreeState =
  | { readonly kind: 'asleep' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'walking'; readonly place: Place }
  | { readonly kind: 'no-tree' };

export interface TreeWalk {
  readonly state: TreeState;
  /** Goes to an address of the tool, as a link does; the focus follows. */
  readonly go: (href: string) => void;
  /** Counts the steps that were gone, so that the focus follows each. */
  readonly moves: number;
}

/** Walks the tree by the address: what it says is the whole state. */
export function useTreeWalk(data: StepData): TreeWalk {
  const [state, setState] = useState<TreeState>({ kind: 'asleep' });
  const [moves, setMoves] = useState(0);
  const ask = useRef(0);
  const shown = useRef('');
  const loaded = useRef<SlimTree | undefined>(undefined);

  const open = async (isMove: boolean): Promise<void> => {
    const mine = ++ask.current;
    shown.current = location.search;
    const { answers, ignored } = readAnswers(location.search);
    try {
      loaded.current ??= await data.tree();
    } catch {
      if (mine === ask.current) setState({ kind: 'no-tree' });
      return;
    }
    const tree = loaded.current;
    const walked = walk(tree, answers);
    const { id } = walked.current;
    // What is there is shown in this frame; only what has to be fetched is waited for.
    const record = data.known(id) ?? (await data.record(id).catch(() => undefined));
    if (mine !== ask.current) return;
    const notes = [...ignored.map(({ says }) => says), ...(walked.stoppedAt ? [walked.stoppedAt.says] : [])];
    setState({ kind: 'walking', place: { tree, walk: walked, record, notes } });
    if (isMove) setMoves((before) => before + 1);
    prefetch(walked, data);
  };

  useLayoutEffect(() => {
    setState({ kind: 'opening' });
  }, []);
  useEffect(() => {
    void open(false);
    const back = (): void => {
      if (location.search !== shown.current) void open(true);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  return {
    state,
    moves,
    go: (href) => {
      if (href !== location.href) history.pushState(null, '', href);
      void open(true);
    },
  };
}

/** Fetches the steps that can come next, when the page has nothing better to do. */
function prefetch({ current }: Walk<SlimNode>, data: StepData): void {
  const next = [...new Set(choicesOf(current.node).flatMap(({ to }) => to ?? []))];
  const start = (): void => {
    for (const id of next) data.record(id).catch(() => undefined);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}
