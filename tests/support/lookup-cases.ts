/** Texts with what the lookup must find in them, from tests/fixtures/lookup: "=== name -> first, other, other", then the text. */
import { globSync } from 'node:fs';
import { ROOT } from '../../scripts/root.ts';
import { readText } from './content-files.ts';

export interface LookupCase {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** The cases of every file that a pattern names, in the order of the files. */
export function lookupCases(pattern: string): readonly LookupCase[] {
  return globSync(`tests/fixtures/lookup/${pattern}`, { cwd: ROOT })
    .sort()
    .flatMap((file) => readText(file.replaceAll('\\', '/')).split(/^=== /m).slice(1).map(caseOf));
}

function caseOf(part: string): LookupCase {
  const [head = '', ...lines] = part.split(/\r?\n/);
  const [name = '', ids = ''] = head.split(' -> ');
  return { name, text: lines.join('\n').trimEnd(), ids: ids.split(', ').filter(Boolean) };
}
