/** Fetches the index of errors, once. */
import type { ErrorIndex } from '../../core/errors/error-index.ts';

const NOT_LOADED = 'The index of errors could not be loaded. “Find the cause” tries again.';
const NOT_READ =
  'The index of errors could not be read: something else came in its place. “Find the cause” tries again.';

const COLUMNS = ['id', 'hop', 'depth', 'reach', 'free', 'whole', 'codes', 'signIn'] as const satisfies readonly Exclude<
  keyof ErrorIndex,
  'version'
>[];

let index: ErrorIndex | undefined;
let pending: Promise<ErrorIndex | string> | undefined;

/** Whether the index is here already. */
export function hasIndex(): boolean {
  return index !== undefined;
}

/** The index, or in words why it could not be had; then it is asked for again next time. */
export async function loadIndex(url: string): Promise<ErrorIndex | string> {
  if (index) return index;
  pending ??= fetchIndex(url).finally(() => (pending = undefined));
  const found = await pending;
  if (typeof found !== 'string') index = found;
  return found;
}

async function fetchIndex(url: string): Promise<ErrorIndex | string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return NOT_LOADED;
  const found: unknown = await response.json().catch(() => undefined);
  return isIndex(found) ? found : NOT_READ;
}

/** A page that a proxy sends in its place, or an index of another form, is none. */
function isIndex(found: unknown): found is ErrorIndex {
  if (typeof found !== 'object' || found === null) return false;
  const parts = found as Readonly<Record<string, unknown>>;
  return parts['version'] === 2 && COLUMNS.every((name) => Array.isArray(parts[name]));
}
