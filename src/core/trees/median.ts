/** Gives the middle of some numbers, of an even count the mean of the two middle ones; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Gives the middle of values that each occur a number of times; undefined for none. */
export function weightedMedian(counts: ReadonlyMap<number, number>): number | undefined {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (rank: number): number | undefined => {
    let passed = 0;
    return sorted.find(([, count]) => (passed += count) >= rank)?.[0];
  };
  const lower = at(Math.ceil(total / 2));
  const upper = at(Math.floor(total / 2) + 1);
  return total === 0 || lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
