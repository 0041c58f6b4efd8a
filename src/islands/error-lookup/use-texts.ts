import { useEffect, useState } from 'preact/hooks';
import type { ErrorTexts } from '../../core/errors/error-index.ts';
import type { Shown } from './answer.ts';
import { fetchTexts } from './texts.ts';

/** The explanations of what is shown. `isSettled` says that no more of them is waited for. */
export interface Explanations {
  readonly texts: ErrorTexts;
  readonly isMissing: boolean;
  readonly isSettled: boolean;
}

/** So long the announcement waits for the explanations; what comes later is shown all the same. */
const PATIENCE_MS = 2000;

/** Fetches the explanations of errors; with every other list anew, so that what failed is tried again. */
export function useTexts(base: string, shown: readonly Shown[]): Explanations {
  const [of, setOf] = useState<readonly Shown[]>([]);
  const [found, setFound] = useState({ texts: {} as ErrorTexts, isMissing: false });
  useEffect(() => {
    if (shown.length === 0) return;
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setOf(shown);
    };
    const late = setTimeout(settle, PATIENCE_MS);
    void fetchTexts(base, shown).then((all) => {
      if (isCurrent) setFound(all);
      settle();
    });
    return () => {
      isCurrent = false;
      clearTimeout(late);
    };
  }, [shown]);
  return { ...found, isSettled: of === shown };
}
