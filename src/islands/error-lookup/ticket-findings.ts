import type { ErrorText, ErrorTexts } from '../../core/errors/error-index.ts';
import type { Excerpt } from '../../core/errors/excerpt.ts';
import type { TicketInput } from '../../core/errors/ticket.ts';
import type { Shown, Unknown } from './answer.ts';
import { nameOf, pageOf, placeOf } from './words.ts';

/** A finding whose lines are neither masked nor cut. */
export type Finding = Omit<TicketInput, 'seen'> & { readonly seen: readonly Excerpt['lines'][] };

/** A known error as a ticket takes it; one whose explanation is not here is named, with its address. */
export function findingOfKnown(shown: Shown, texts: ErrorTexts, base: string): Finding {
  const text = texts[shown.id] ?? bareText(nameOf(shown.id), 'its page says it');
  return {
    text,
    hop: placeOf(shown, texts[shown.id]),
    seen: shown.excerpts.map(({ lines }) => lines),
    address: new URL(pageOf(shown, base), location.href).href,
  };
}

/** An unknown code as a ticket takes it: what its form says, and who can find out more. */
export function findingOfUnknown({ decoded, excerpts }: Unknown, base: string): Finding {
  const isSignIn = decoded.kind === 'sign-in';
  const text = bareText(`${decoded.code}: a code that the catalogue does not have`, decoded.sentences.join(' '));
  return {
    text: {
      ...text,
      steps: isSignIn
        ? [
            {
              who: 'identity',
              do: 'Find the entry of this sign-in in the Entra sign-in log and read its failure reason.',
            },
          ]
        : [
            {
              who: 'server',
              do: 'Find the program and the log that the code is from, and the text that stands with it.',
            },
          ],
    },
    hop: isSignIn ? 'Sign-in' : 'not known',
    seen: excerpts.map(({ lines }) => lines),
    address: new URL(`${base}tools/error-lookup/`, location.href).href,
  };
}

function bareText(title: string, cause: string): ErrorText {
  return { title, summary: '', cause, steps: [], verify: [], hosts: [] };
}
