/** Fetches what is shown of errors, a file for each, each once. */
import type { ErrorTexts } from '../../core/errors/error-index.ts';
import type { Shown } from './answer.ts';

const CODES = 'codes';
const files = new Map<string, Promise<ErrorTexts>>();

/** The texts of errors, as far as they can be had; what could not be fetched is tried again next time. */
export async function fetchTexts(
  base: string,
  shown: readonly Shown[],
): Promise<{ readonly texts: ErrorTexts; readonly isMissing: boolean }> {
  const names = new Set(shown.map(({ id, isRecord }) => (isRecord ? id : CODES)));
  const parts = await Promise.allSettled([...names].map((name) => fetchFile(base, name)));
  const found = parts.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []));
  return { texts: Object.assign({}, ...found) as ErrorTexts, isMissing: found.length < parts.length };
}

async function fetchFile(base: string, name: string): Promise<ErrorTexts> {
  const known = files.get(name) ?? load(`${base}data/error-texts/${name}.json`, name === CODES);
  files.set(name, known);
  try {
    return await known;
  } catch (fault) {
    files.delete(name);
    throw fault;
  }
}

async function load(url: string, isCodes: boolean): Promise<ErrorTexts> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const texts = (await response.json()) as ErrorTexts;
  return isCodes ? (await import('./later.ts')).withClassSteps(texts) : texts;
}
