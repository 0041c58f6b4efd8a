/** Names the shell that a command is for, as its frame says: PowerShell where it has a cmdlet or an expression, else none in particular. */
export function shellName(command: string): 'PowerShell' | 'Command' {
  return /\b[A-Z][a-z]+-[A-Z]\w+|^[($[]/m.test(command) ? 'PowerShell' : 'Command';
}
