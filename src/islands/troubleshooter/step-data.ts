/** Fetches the tree and its steps, each once; what could not be fetched is tried again the next time. */
import type { SlimTree } from '../../core/trees/slim-tree.ts';
import type { StepRecord } from '../../core/trees/step-record.ts';

/** What the page knows of the tree so far. Steps that are there already are given at once. */
export interface StepData {
  readonly tree: () => Promise<SlimTree>;
  readonly record: (id: string) => Promise<StepRecord>;
  readonly known: (id: string) => StepRecord | undefined;
}

/** Makes the data of a tree whose files lie under an address; `first` came with the page. */
export function stepData(folder: string, first: StepRecord): StepData {
  const there = new Map([[first.id, first]]);
  const tree = oncePerKey(() => fetchJson<SlimTree>(`${folder}walk.json`));
  const record = oncePerKey(async (id: string) => {
    const found = await fetchJson<StepRecord>(`${folder}steps/${id}.json`);
    there.set(id, found);
    return found;
  });
  return {
    tree: () => tree(''),
    record: async (id) => there.get(id) ?? record(id),
    known: (id) => there.get(id),
  };
}

function oncePerKey<T>(get: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const before = asked.get(key);
    if (before) return before;
    const now = get(key);
    asked.set(key, now);
    now.catch(() => asked.delete(key));
    return now;
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()) as T;
}
