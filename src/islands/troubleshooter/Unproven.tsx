import { guesses, type Answered } from '../../core/trees/guesses.ts';

/** Said above an outcome that "I don't know" led to: it is likely, and nothing has proved it. */
export function Unproven({ walk }: { readonly walk: Answered }) {
  const says = guesses(walk);
  return says === undefined ? null : <p class="note warn">{says}</p>;
}
