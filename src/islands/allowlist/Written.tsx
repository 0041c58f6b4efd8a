import { useMemo } from 'preact/hooks';
import type { Written } from '../../core/allowlist/rule.ts';
import type { Treatment } from '../../core/allowlist/three-lists.ts';
import { counted } from '../../core/text/counted.ts';
import { FileBox } from './FileBox.tsx';
import { countsOf, reasonedLines } from './reasons.ts';

interface Props {
  readonly written: Written;
  /** What the writer was asked for, in its order. */
  readonly entries: readonly Treatment[];
  readonly base: string;
  readonly canAct: boolean;
}

/** The files of a written list, one under the other. Rendered on the page without script as well. */
export function WrittenFiles({ written, entries, base, canAct }: Props) {
  const files = useMemo(
    () => written.files.map((file) => ({ file, lines: reasonedLines(file, entries, written.covered) })),
    [written, entries],
  );
  return (
    <div class="files">
      {files.map(({ file, lines }) => (
        <FileBox key={file.name} file={file} lines={lines} base={base} canAct={canAct} />
      ))}
    </div>
  );
}

/** A list in one sentence: names, lines, files, ports, and whether it departs from what was asked. */
export function writtenSentence({ files, departures }: Written, entries: readonly Treatment[]): string {
  const rules = entries.map(({ rule }) => rule);
  if (rules.length === 0) return 'No name is asked for, so the list is empty.';
  const { lines, ports } = countsOf(files, rules);
  const wider = departures.filter(({ kind }) => kind === 'wider').length;
  const out = departures.length - wider;
  const parts = [
    `${counted(rules.length, 'name')} in ${counted(lines, 'line')}, ${counted(files.length, 'file')}; TCP ${listed(ports)}.`,
    ...(out > 0 ? [`${counted(out, 'name')} cannot be said in this syntax.`] : []),
    ...(wider > 0 ? [`${counted(wider, 'line opens', 'lines open')} more than was asked.`] : []),
  ];
  return parts.join(' ');
}

function listed(ports: readonly number[]): string {
  return [ports.slice(0, -1).join(', '), ...ports.slice(-1)].filter((part) => part !== '').join(' and ');
}
