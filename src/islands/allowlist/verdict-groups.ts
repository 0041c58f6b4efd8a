import type { VerdictRow } from './verdict-rows.ts';

/** Rows that stand together; with `reason` where all have the same, which then is said once. */
export interface VerdictGroup {
  readonly reason: string | undefined;
  readonly rows: readonly VerdictRow[];
}

/** So many rows with one reason are worth a heading of their own. */
const ENOUGH = 2;

/** Puts rows of one kind with the same reason together, in the order of their first; rows that stand alone keep their reason. */
export function verdictGroups(rows: readonly VerdictRow[]): readonly VerdictGroup[] {
  const byReason = new Map<string, VerdictRow[]>();
  for (const row of rows) {
    const { kind, verdict } = row;
    const key =
      kind === 'ineffective' ? JSON.stringify([kind, verdict.host, row.ports]) : JSON.stringify([kind, verdict.reason]);
    const own = byReason.get(key);
    if (own) own.push(row);
    else byReason.set(key, [row]);
  }
  return [...byReason.values()].map((own) => ({
    reason: own.length >= ENOUGH ? own[0]?.verdict.reason : undefined,
    rows: own,
  }));
}
