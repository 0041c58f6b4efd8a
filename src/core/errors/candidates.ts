import { scan, type KeywordScanner } from '../text/keyword-scan.ts';

/** A stretch of the read text in which one error is worth trying. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Says where each error is worth trying: around its keywords, as far as its expression reaches. Stretches of one error
 * that touch become one, so that no part of the text is tried twice for it, however often a keyword stands there.
 */
export function candidates(
  scanner: KeywordScanner,
  text: string,
  reachOf: (owner: number) => number,
): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, { from: number; to: number }[]>();
  scan(scanner, text, (owner, end) => {
    const reach = reachOf(owner);
    const from = Math.max(0, end - reach);
    const to = Math.min(text.length, end + reach);
    const stretches = found.get(owner);
    const last = stretches?.at(-1);
    if (!stretches) found.set(owner, [{ from, to }]);
    else if (last && from <= last.to) last.to = to;
    else stretches.push({ from, to });
  });
  return found;
}
