import type { PastedLine } from '../normalise-paste.ts';

/** The lines of a paste that stand under a comment that is nothing but the name of a file; the name is empty for those above the first. */
export interface PastedFile {
  /** The last part of the path, in lower case. */
  readonly name: string;
  readonly lines: readonly PastedLine[];
}

const LONGEST = 400;
const FILE_NAME =
  /^\s*#{1,9}\s*(?:file:?\s+)?["']?([^\s"'()#]{1,300}\.(?:txt|lst|list|acl|acls|conf|cfg|exact|suffix|dat|domains))["']?\s*$/i;

/**
 * Takes a paste of several files apart at comments such as `# /etc/squid/entra-443.txt`, which people and the lists written
 * here put above each. The comment itself belongs to no file.
 */
export function pastedFiles(lines: readonly PastedLine[]): readonly PastedFile[] {
  const files: { name: string; lines: PastedLine[] }[] = [{ name: '', lines: [] }];
  for (const one of lines) {
    const name = one.text.length < LONGEST && one.text.includes('#') ? FILE_NAME.exec(one.text)?.[1] : undefined;
    if (name !== undefined) files.push({ name: baseOfPath(name), lines: [] });
    else files.at(-1)?.lines.push(one);
  }
  return files;
}

/** The last part of a path with either kind of slash, in lower case. */
export function baseOfPath(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}

/** The lines of a pasted file before the first that begins something else. */
export function beforeFirst<T>(lines: readonly T[], isOther: (line: T) => boolean): readonly T[] {
  const end = lines.findIndex(isOther);
  return end < 0 ? lines : lines.slice(0, end);
}
