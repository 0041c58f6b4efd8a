/** How many tests passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A stage's outcome: its counts, how long it took, and a sentence where the counts alone would puzzle. */
export interface StageResult extends Counts {
  readonly stage: string;
  readonly seconds: number;
  readonly notes: readonly string[];
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };
export const ONE_PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The sum of any number of counts. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NO_TESTS,
  );
}

/** The line other programs read: `N passed, N failed`, and `, N skipped` only when something was. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A table with a line per stage, and the notes under it. */
export function stageTable(results: readonly StageResult[]): string {
  const rows = results.map((result) => [
    result.stage,
    String(result.passed),
    String(result.failed),
    String(result.skipped),
    result.seconds.toFixed(1),
  ]);
  const lines = [['stage', 'passed', 'failed', 'skipped', 'seconds'], ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(12), ...cells.map((cell) => cell.padStart(8))].join(' '),
  );
  const notes = results.flatMap(({ stage, notes: sentences }) => sentences.map((sentence) => `${stage}: ${sentence}`));
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}
