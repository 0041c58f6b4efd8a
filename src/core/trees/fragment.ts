/** Whether what a step shows to copy is a fragment of XML to put into a file, and no command to run. */
export function isFragment(text: string): boolean {
  return text.trimStart().startsWith('<');
}
