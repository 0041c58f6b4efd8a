import { lookupUrl } from './urls.ts';

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
];
