import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched from this site. */
export type Fetched<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing'; readonly again: () => void }
  | { readonly kind: 'there'; readonly value: T };

/** Fetches JSON from an address of this site; nothing while the address is undefined. What came once is not fetched again. */
export function useFetched<T>(url: string | undefined): Fetched<T> {
  const [answers, setAnswers] = useState<ReadonlyMap<string, T>>(new Map());
  const [failed, setFailed] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (url === undefined || answers.has(url)) return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`It answered ${response.status}.`);
      const value = (await response.json()) as T;
      setAnswers((before) => new Map(before).set(url, value));
    };
    load().catch(() => isCurrent && setFailed(url));
    return () => {
      isCurrent = false;
    };
  }, [url, attempt]);

  const value = url === undefined ? undefined : answers.get(url);
  if (value !== undefined) return { kind: 'there', value };
  if (url === undefined || failed !== url) return { kind: 'loading' };
  const again = (): void => {
    setFailed(undefined);
    setAttempt((count) => count + 1);
  };
  return { kind: 'missing', again };
}
