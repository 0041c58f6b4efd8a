/** What can be done about any sign-in code; fetched with the codes that have no record of their own. */
import type { ErrorText, ErrorTexts } from '../../core/errors/error-index.ts';

const STEPS: ErrorText['steps'] = [
  { who: 'server', do: 'Note the account, the time, and the correlation id that stands beside the code.' },
  {
    who: 'identity',
    do: 'Open the Entra sign-in log, interactive and non-interactive sign-ins, and find the entry with that correlation id, or with that account and time.',
  },
  {
    who: 'identity',
    do: 'Read the failure reason of the entry, and on the tab Conditional Access the policy that stopped it, if one did. Mend what it names.',
  },
];

const VERIFY: ErrorText['verify'] = [
  {
    do: 'Sign in again the same way, and look at the newest entry in the sign-in log.',
    good: 'its status is Success',
    bad: 'the same code: its cause is still there. Another code: look that one up, it is one step further',
  },
];

/** The texts of codes without a record, with what holds for all of them. */
export function withClassSteps(texts: ErrorTexts): ErrorTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, { ...text, steps: STEPS, verify: VERIFY }] as const),
  );
}
