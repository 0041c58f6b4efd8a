import type { Proof } from '../../core/errors/schema.ts';
import { InlineText } from './InlineText.tsx';

/** What a proof shows where all is well, and what anything else means. */
export function ProofVerdict({ good, bad }: { readonly good: string; readonly bad: Proof['bad'] | undefined }) {
  return (
    <dl>
      <dt class="good">✓ Good</dt>
      <dd>
        <InlineText text={good} />
      </dd>
      {bad && (
        <>
          <dt class="bad">× If not</dt>
          <dd>
            <InlineText text={bad} />
          </dd>
        </>
      )}
    </dl>
  );
}
