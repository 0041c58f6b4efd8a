/**
 * Proves with an analyser (recheck) that no pattern of the catalogue backtracks catastrophically, and writes the proven
 * ones down. `npm run check:patterns` proves what is new; the tests refuse a pattern that is not written down.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { readContent } from '../tests/support/content-files.ts';
import { alternativesOf, fingerprint, PROVEN_FILE, readProven, scaled } from './patterns/proof.ts';
import { ROOT } from './root.ts';

const LIMIT_MS = 20_000;

const proven = readProven();
const kept: string[] = [];
let refused = 0;
for (const { id, data } of readContent().errors) {
  for (const alternative of alternativesOf(data.pattern)) {
    const print = fingerprint(alternative);
    if (!proven.has(print)) {
      const { status } = checkSync(scaled(alternative), 'i', { timeout: LIMIT_MS, checker: 'automaton' });
      if (status !== 'safe') {
        console.error(
          `content/errors/${id}.mdx: pattern: /${alternative}/ is ${status}. Bound its repetitions, or make them exclude one another.`,
        );
        refused++;
        continue;
      }
    }
    kept.push(print);
  }
}
writeFileSync(
  join(ROOT, PROVEN_FILE),
  `${JSON.stringify([...new Set(kept)].sort(), null, 0).replaceAll(',', ',\n')}\n`,
);
console.log(`${new Set(kept).size} alternatives proven, ${refused} refused.`);
process.exitCode = refused > 0 ? 1 : 0;
