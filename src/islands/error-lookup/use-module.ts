import { useEffect, useState } from 'preact/hooks';

/** Fetches a part of the script when it is first wanted. Undefined while it is on its way, 'missing' where it did not come. */
export function useModule<T>(isWanted: boolean, load: () => Promise<T>): T | 'missing' | undefined {
  const [part, setPart] = useState<{ readonly loaded: T | 'missing' }>();
  useEffect(() => {
    if (!isWanted || (part !== undefined && part.loaded !== 'missing')) return;
    load().then(
      (loaded) => setPart({ loaded }),
      () => setPart({ loaded: 'missing' }),
    );
  }, [isWanted]);
  return part?.loaded;
}
