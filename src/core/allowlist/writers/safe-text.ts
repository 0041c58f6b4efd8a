/**
 * Ways to put any text into a place of a list so that it cannot get out of it. Each takes any text at all, also one with
 * line breaks, quotes or half a surrogate pair, and gives one line.
 */

/** Control, format (zero-width, bidirectional), line separator and private characters, and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
const ACCENTS = /\p{M}+/gu;

/** The text in one line: line breaks, control and invisible characters become one space, and the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').trim();
}

/**
 * Text for a comment or inside quotes of any syntax: ASCII letters, digits, spaces and `. _ / # : , ( ) + -` only, `*` only
 * before a dot, no two hyphens in a row, at most `most` characters. So it ends no comment, closes no quote and continues no line.
 */
export function commentText(text: string, most = 120): string {
  return oneLine(
    text
      .slice(0, 4 * most)
      .normalize('NFKD')
      .replace(ACCENTS, ''),
  )
    .replace(/[^A-Za-z0-9._/#:,()+* -]+|\*(?!\.)/g, '_')
    .replace(/-{2,}/g, '-')
    .replace(/ {2,}/g, ' ')
    .slice(0, most)
    .trim();
}

/**
 * A name for an object: ASCII letters, digits, `-` and `_`, begun with a letter and ended with a letter or digit,
 * at most `most` characters; `fallback` where nothing is left of the text.
 */
export function safeIdentifier(text: string, fallback = 'entra-connect', most = 40): string {
  const reduced = text
    .slice(0, 4 * most)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, most)
    .replace(/[-_]+$/, '');
  return reduced === '' ? fallback : reduced;
}

/** A string for JSON and for double-quoted YAML: what either may not hold as it is, is escaped. */
export function jsonText(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

/** A double-quoted YAML scalar (YAML 1.2: every JSON string is one). */
export function yamlText(text: string): string {
  return jsonText(text);
}

/** A double-quoted JavaScript string in ASCII, for a PAC file whose encoding the engine guesses. */
export function scriptText(text: string): string {
  return JSON.stringify(text).replace(/[<>\u007f-\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * One cell of a CSV file (RFC 4180), quoted where it has to be. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 */
export function csvCell(text: string): string {
  const line = oneLine(text);
  const inert = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line;
  return /[",;]|^'|^ | $/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** One word for a POSIX shell, in single quotes. */
export function shellText(text: string): string {
  return `'${oneLine(text).replaceAll("'", "'\\''")}'`;
}

/** A PowerShell string in single quotes, in which nothing is expanded. The curly single quotes end it too, so they are doubled as well. */
export function powershellText(text: string): string {
  return `'${oneLine(text).replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** A quoted Terraform (HCL) string without templates in it; the sign that begins one is written as its code, which no doubling can undo. */
export function terraformText(text: string): string {
  return `"${oneLine(text)
    .replace(/["\\]/g, '\\$&')
    .replace(/[$%](?=\{)/g, escaped)}"`;
}

/** A Bicep string in single quotes without an interpolation in it. */
export function bicepText(text: string): string {
  return `'${oneLine(text).replace(/['\\]/g, '\\$&').replaceAll('${', '\\${')}'`;
}

/** One cell of a Markdown table, in which no sign has a meaning. */
export function markdownCell(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>$]/g, '\\$&');
}
