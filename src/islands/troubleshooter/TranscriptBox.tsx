import { useEffect, useRef } from 'preact/hooks';
import type { Gathered } from '../../core/trees/pasted-for.ts';
import type { StepData } from './step-data.ts';
import { Transcript } from './Transcript.tsx';
import type { Place } from './use-tree-walk.ts';

/** What a transcript is made from. */
export interface TranscriptSource {
  readonly place: Place;
  readonly data: StepData;
  readonly base: string;
  readonly gathered: Gathered;
  readonly onEvidence: (step: string, text: string) => void;
}

interface Props extends TranscriptSource {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Counts how often it was asked for from elsewhere on the page; the reader then goes on here. */
  readonly calls: number;
}

/** The way written down for a ticket; nothing of it is fetched or made before it is opened. */
export function TranscriptBox({ isOpen, onToggle, calls, ...source }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (calls > 0) summary.current?.focus();
  }, [calls]);
  // The site opens everything that is folded before it prints; this is not printed, so it goes back to how it was.
  useEffect(() => {
    const fold = (): void => {
      if (details.current) details.current.open = isOpen;
    };
    addEventListener('beforeprint', fold);
    return () => removeEventListener('beforeprint', fold);
  }, [isOpen]);
  return (
    <details
      ref={details}
      class="tree-transcript box"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary ref={summary}>Transcript and ticket</summary>
      {isOpen && <Transcript {...source} />}
    </details>
  );
}
