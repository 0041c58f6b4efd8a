import { useEffect, useState } from 'preact/hooks';
import { NOTHING_GATHERED, withAnswers, withPiece, type Gathered } from '../../core/trees/pasted-for.ts';
import type { Answers } from '../../core/trees/walk.ts';

export interface EvidenceStore {
  readonly gathered: Gathered;
  readonly keep: (step: string, text: string) => void;
  readonly clear: () => void;
}

/** Keeps what the reader pastes and types as evidence, each piece with the answer that it was given for. */
export function useEvidence(answers: Answers): EvidenceStore {
  const [gathered, setGathered] = useState(NOTHING_GATHERED);
  const key = Object.entries(answers).join();
  useEffect(() => setGathered((before) => withAnswers(before, answers)), [key]);
  return {
    gathered,
    keep: (step, text) => setGathered((before) => withAnswers(withPiece(before, step, text), answers)),
    clear: () => setGathered(NOTHING_GATHERED),
  };
}
