/**
 * How long a thing takes, and one that is `times` as much, in milliseconds of processor time: in each round as many short
 * runs as make up one long, then the long one, so that both meet the machine in the same mood. The middle of the rounds.
 */
export function comparedCpuMs(
  short: () => void,
  long: () => void,
  times: number,
  rounds = 7,
): { readonly short: number; readonly long: number; readonly ratio: number } {
  short();
  long();
  const found = Array.from({ length: rounds }, () => {
    const one = cpuMs(() => {
      for (let run = 0; run < times; run++) short();
    });
    const all = cpuMs(long);
    return { short: one / times, long: all, ratio: (all / one) * times };
  });
  const sorted = found.sort((a, b) => a.ratio - b.ratio);
  return sorted[Math.floor(rounds / 2)] ?? { short: 0, long: 0, ratio: 0 };
}

/** The middle of several runs, in milliseconds of processor time: on a shared machine that is steadier than the clock. */
export function medianCpuMs(run: () => void, runs = 5): number {
  run();
  const times = Array.from({ length: runs }, () => cpuMs(run));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rows as a table of plain text, the first column left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}
