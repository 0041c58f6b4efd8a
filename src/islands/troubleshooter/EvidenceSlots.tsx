import type { AskingNode } from '../../core/trees/choices.ts';
import { plainText } from '../../core/text/inline.ts';
import type { EvidenceTexts } from '../../core/trees/evidence.ts';

interface Props {
  readonly steps: readonly { readonly id: string; readonly node: AskingNode }[];
  readonly evidence: EvidenceTexts;
  readonly onEvidence: (step: string, text: string) => void;
}

/** A slot for evidence to each question of the way; what was pasted at a check stands in its slot. */
export function EvidenceSlots({ steps, evidence, onEvidence }: Props) {
  const filled = steps.filter(({ id }) => (evidence[id] ?? '') !== '').length;
  return (
    <details class="slots">
      <summary>
        Evidence to each answer: {filled} of {steps.length} filled
      </summary>
      <p class="under">It stays on this page and is gone when you close or reload it.</p>
      {steps.map(({ id, node }) => (
        <label key={id}>
          <span>{plainText(node.ask)}</span>
          <textarea
            rows={3}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            value={evidence[id] ?? ''}
            onInput={(event) => onEvidence(id, event.currentTarget.value)}
          />
        </label>
      ))}
    </details>
  );
}
