import type { Written, WrittenFile } from '../../core/allowlist/rule.ts';

/** One file of a ready-made list: its name inside the folder of its set, and its text. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

/** Formats whose files are nothing but names, a line each: lists of several ports can be put together in one. */
const PLAIN_LISTS: readonly string[] = [
  'plain-hosts',
  'panos-url-list',
  'zscaler-zia',
  'cisco-umbrella',
  'cisco-wsa',
  'cisco-ftd-url-object',
  'netskope-url-list',
  'skyhigh-wildcard',
  'forcepoint-onprem',
  'forcepoint-cloud',
  'sonicwall-uri-list',
  'watchguard-fqdn',
];

/**
 * Names the files of a written list for stable addresses. `<format><extension>` is the whole list: the only file of that
 * kind, or for plain lists of names the lines of every port, each once. All others carry what tells them apart, and a
 * format that cannot put its ports in one file has only those.
 */
export function listFiles(format: string, extension: string, { files }: Pick<Written, 'files'>): readonly ListFile[] {
  const main = files.filter(({ name }) => name.endsWith(extension));
  const whole = `${format}${extension}`;
  if (main.length === 1) {
    return files.map((file) => ({ name: file === main[0] ? whole : partName(format, file), text: textOf(file) }));
  }
  const parts = files.map((file) => ({ name: partName(format, file), text: textOf(file) }));
  if (!PLAIN_LISTS.includes(format)) return parts;
  const lines = [...new Set(main.flatMap((file) => file.lines.map(({ text }) => text)))];
  return [{ name: whole, text: lines.map((line) => `${line}\n`).join('') }, ...parts];
}

/** The text of a file as it is sent: lines end with LF, and nothing stands before the first. */
export function textOf({ lines }: WrittenFile): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

function partName(format: string, { name }: WrittenFile): string {
  return `${format}-${name.replace(/^entra-(?:connect-)?/, '')}`;
}
