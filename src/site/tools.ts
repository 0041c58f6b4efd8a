import { allowlistUrl, lookupUrl, troubleshooterUrl } from './urls.ts';

/** A tool of the site, as the index of tools and the home page present it. */
export interface Tool {
  readonly label: string;
  readonly href: string;
  readonly says: string;
}

/** Every tool there is, in the order in which most people need them. */
export const TOOLS: readonly Tool[] = [
  {
    label: 'Look an error up',
    href: lookupUrl(),
    says: 'Paste a code, a dialog, a screen of PowerShell or a whole log. Every known error in it, with the fix and the proof.',
  },
  {
    label: 'Walk me through it',
    href: troubleshooterUrl(),
    says: 'A few questions from what you see to the cause: who acts, the steps, the proof, and the ticket for the person who must act.',
  },
  {
    label: 'Write my allowlist',
    href: allowlistUrl(),
    says: 'The hosts that your server needs in the syntax of your proxy or firewall, a reason beside every line, how to bring them in and prove it.',
  },
  {
    label: 'Check my allowlist',
    href: `${allowlistUrl()}#check`,
    says: 'Paste the list that you have. What it covers, what is there and does nothing, what is too wide, and just the lines to add.',
  },
];
