import { scan, type KeywordScanner } from '../text/keyword-scan.ts';

/** A stretch of the read text in which one error is worth trying. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So much of a text, in characters, is gone through before what was found in it is told: as much as a processor keeps at hand. */
const PART = 1 << 18;

/**
 * Says where each error is worth trying: around its keywords, as far as its expression reaches. Stretches of one error
 * that touch become one, so that no part of the text is tried twice for it, however often a keyword stands there. They
 * are told part by part of a long text, in each part error by error, and in order.
 */
export function candidates(
  scanner: KeywordScanner,
  text: string,
  reachOf: (owner: number) => number,
  tell: (owner: number, stretches: readonly Stretch[]) => void,
): void {
  const found = new Map<number, { from: number; to: number }[]>();
  let told = 0;
  scan(scanner, text, (owner, end) => {
    if (end > told + PART) {
      for (const [known, stretches] of found) tell(known, stretches.splice(0, stretches.length - 1));
      told = end;
    }
    const reach = reachOf(owner);
    const from = Math.max(0, end - reach);
    const to = Math.min(text.length, end + reach);
    const stretches = found.get(owner);
    const last = stretches?.at(-1);
    if (!stretches) found.set(owner, [{ from, to }]);
    else if (last && from <= last.to) last.to = to;
    else stretches.push({ from, to });
  });
  for (const [owner, stretches] of found) tell(owner, stretches);
}
