/** What consoles, word processors, chats and web pages do to a text on its way to the reader. */

/** Line breaks at every `width` characters, wherever they fall: in words too. */
export function wrapped(text: string, width: number, lineBreak = '\n'): string {
  return text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'g'), (line) => line + lineBreak);
}

/** Line breaks in place of spaces, where a line would get longer than `width`. */
export function wordWrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(indent + word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** Quotes and hyphens as a word processor writes them. */
export function typographic(text: string): string {
  return text
    .replace(/'(\w)/g, '‘$1')
    .replaceAll("'", '’')
    .replace(/"(\w)/g, '“$1')
    .replaceAll('"', '”')
    .replaceAll(' - ', ' – ');
}

/** Spaces that do not break, as a browser copies them. */
export function noBreak(text: string): string {
  return text.replaceAll(' ', ' ');
}

/** Characters that nobody sees, after every third character. */
export function zeroWidth(text: string): string {
  return text.replace(/(?:[^\n]){3}/g, '$&​');
}

/** Escapes as Markdown has them. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[_*[\]<>#]/g, String.raw`\$&`);
}

/** Hosts as mail filters print them. */
export function defanged(text: string): string {
  return text.replace(/(\w)\.(?=(?:com|net)\b)/g, '$1[.]');
}
