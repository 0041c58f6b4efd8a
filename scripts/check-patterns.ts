/**
 * Proves with an analyser (recheck) that no expression of the content backtracks catastrophically, and writes the proven
 * ones down. `npm run check:patterns` proves what is new; the tests refuse one that is not written down.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { readContent } from '../tests/support/content-files.ts';
import { fingerprint, PROVEN_FILE, readProven, scaled, statedExpressions } from './patterns/proof.ts';
import { ROOT } from './root.ts';

const LIMIT_MS = 20_000;

/** The automaton proves; what looks ahead it cannot read, and that is attacked by the fuzzer instead. */
const checkerFor = (source: string) => (/\(\?<?[=!]/.test(source) ? 'auto' : 'automaton');

const proven = readProven();
const kept: string[] = [];
let refused = 0;
for (const { where, source } of statedExpressions(readContent())) {
  const print = fingerprint(source);
  if (!proven.has(print)) {
    const { status } = checkSync(scaled(source), 'im', { timeout: LIMIT_MS, checker: checkerFor(source) });
    if (status !== 'safe') {
      console.error(`${where}: /${source}/ is ${status}. Bound its repetitions, or make them exclude one another.`);
      refused++;
      continue;
    }
  }
  kept.push(print);
}
writeFileSync(
  join(ROOT, PROVEN_FILE),
  `${JSON.stringify([...new Set(kept)].sort(), null, 0).replaceAll(',', ',\n')}\n`,
);
console.log(`${new Set(kept).size} expressions proven, ${refused} refused.`);
process.exitCode = refused > 0 ? 1 : 0;
