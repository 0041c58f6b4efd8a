import { useEffect, useState } from 'preact/hooks';
import type { Breaks } from '../../core/site/hop-breaks.ts';
import { HOP_IDS, HOP_LABELS } from '../../core/site/hop-ids.ts';
import { StripView } from '../shared/StripView.tsx';

const WIDE = '(min-width: 52rem)';

/** The strip of an answer; on a narrow screen one line that opens it, so that the answer stays near the field. */
export function WayOfAnswer({ breaks }: { readonly breaks: Breaks }) {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const changed = (): void => setWide(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  const { at, path, also } = breaks;
  if (at === undefined) return null;
  const strip = <StripView at={at} path={path} also={also} />;
  if (isWide) return strip;
  return (
    <details class="way-line">
      <summary>
        {path === 'depends'
          ? 'Its place on the way depends on the inner error'
          : `Stops at ${HOP_IDS.indexOf(at) + 1} of ${HOP_IDS.length}: ${HOP_LABELS[at]}`}
        {also.length > 0 && `, and at ${also.map((hop) => HOP_LABELS[hop]).join(', ')}`}
      </summary>
      {strip}
    </details>
  );
}
