/** Where a command is run, in the words of the site. */
export const PLACES = {
  server: 'on the Connect server',
  'agent-server': 'on the server of the agent',
  'domain-controller': 'on a domain controller',
  client: 'on the device that has the trouble',
  proxy: 'on the proxy or in its log',
  any: 'on any computer',
} as const;
export type PlaceId = keyof typeof PLACES;

/** As whom a command is run. */
export const ACCOUNTS = {
  'wizard-user': 'as the user who runs the wizard',
  'service-account': 'as the account of the sync service',
  elevated: 'as an administrator, elevated',
  system: 'as SYSTEM',
  'identity-admin': 'signed in to Microsoft Entra ID as an administrator',
  anyone: 'as any user',
} as const;
export type AccountId = keyof typeof ACCOUNTS;

/** What a command is typed into. */
export const SHELLS = {
  powershell: 'Windows PowerShell 5.1',
  pwsh: 'PowerShell 7',
  cmd: 'Command Prompt',
  sh: 'a Unix shell',
} as const;
export type ShellId = keyof typeof SHELLS;
