import type { Remark } from '../../core/allowlist/list-summary.ts';

/** How the readers of configurations say that an entry names a file which was not pasted. */
const ABSENT = /^The (?:names|patterns) stand in (.+), which is not in the paste/s;

/** The files that hold names and are not in a paste, each once, from what is seen in it and not counted. */
export function absentFiles(notCounted: readonly Remark[]): readonly string[] {
  const files = notCounted.flatMap(({ why }) => ABSENT.exec(why)?.[1] ?? []);
  return [...new Set(files)].map((file) => (file.length > 80 ? `${file.slice(0, 79)}…` : file));
}
