/**
 * What a text to copy is called in the bar above it: XML for a fragment of a file, PowerShell where it has a cmdlet, an
 * expression or a variable, else a command of no shell in particular. Any text is safe.
 */
export function copiedName(text: string): 'XML' | 'PowerShell' | 'Command' {
  if (isFragment(text)) return 'XML';
  return /\b[A-Z][a-z]+-[A-Z]\w+|^[($[]/m.test(text) ? 'PowerShell' : 'Command';
}

/** Whether a text to copy is a fragment of XML to put into a file, and no command to run. */
export function isFragment(text: string): boolean {
  return text.trimStart().startsWith('<');
}
