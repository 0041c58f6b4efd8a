import type { WrittenFile } from '../../core/allowlist/rule.ts';

/** The text of a written file: lines end with LF, the last as well. */
export function textOf({ lines }: WrittenFile): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** Hands a text to the browser as a file to save; nothing is requested, because the text is in the page already. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
