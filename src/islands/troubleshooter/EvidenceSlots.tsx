import type { AskingNode } from '../../core/trees/choices.ts';
import { plainText } from '../../core/text/inline.ts';
import { otherAnswer, type Gathered } from '../../core/trees/pasted-for.ts';

interface Slot {
  readonly id: string;
  readonly node: AskingNode;
  readonly answer: string | undefined;
}

interface Props {
  readonly steps: readonly Slot[];
  readonly gathered: Gathered;
  readonly onEvidence: (step: string, text: string) => void;
}

/** A slot for evidence to each question of the way; what was pasted at a check stands in its slot. */
export function EvidenceSlots({ steps, gathered: { texts, pastedFor }, onEvidence }: Props) {
  const filled = steps.filter(({ id }) => (texts[id] ?? '') !== '').length;
  return (
    <details class="slots">
      <summary>
        Evidence to each answer: {filled} of {steps.length} filled
      </summary>
      <p class="under">It stays on this page and is gone when you close or reload it.</p>
      {steps.map(({ id, node, answer }) => (
        <label key={id}>
          <span>{plainText(node.ask)}</span>
          <OtherAnswer label={otherAnswer(node, pastedFor[id], answer)} />
          <textarea
            rows={3}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            value={texts[id] ?? ''}
            onInput={(event) => onEvidence(id, event.currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}

function OtherAnswer({ label }: { readonly label: string | undefined }) {
  return label === undefined ? null : (
    <small class="note warn">
      Given when the answer was “{plainText(label)}”. Replace it, or empty it if it no longer belongs here.
    </small>
  );
}
