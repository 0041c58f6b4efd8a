/** The least of several runs, in milliseconds of processor time: what others do on the machine only ever adds to it. */
export function leastCpuMs(run: () => void, runs: number): number {
  return Math.min(...Array.from({ length: runs + 1 }, () => cpuMs(run)).slice(1));
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
