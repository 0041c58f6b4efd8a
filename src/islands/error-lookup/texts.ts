/** Fetches what is shown of errors, a file for each, each once. */
import type { ErrorTexts } from '../../core/errors/error-index.ts';

const files = new Map<string, Promise<ErrorTexts>>();

/** The texts of the errors of the given files together; throws when one cannot be fetched, and tries it again next time. */
export async function fetchTexts(base: string, names: readonly string[]): Promise<ErrorTexts> {
  const parts = await Promise.all([...new Set(names)].map((name) => fetchFile(`${base}data/error-texts/${name}.json`)));
  return Object.assign({}, ...parts) as ErrorTexts;
}

async function fetchFile(url: string): Promise<ErrorTexts> {
  const known =
    files.get(url) ??
    fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
      return response.json() as Promise<ErrorTexts>;
    });
  files.set(url, known);
  try {
    return await known;
  } catch (fault) {
    files.delete(url);
    throw fault;
  }
}
