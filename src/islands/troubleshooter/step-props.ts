import type { StepRecord } from '../../core/trees/step-record.ts';

/** The address that an answer leads to; without `to` the reader stays and finds out. */
export type HrefOf = (answer: { readonly id: string; readonly to?: string | undefined }) => string;

/** What a pasted output is read with, where a script is there to read it. */
export interface PasteSlot {
  /** What was pasted here before. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly base: string;
}

/** What draws a step: the same on its page and in the tool. */
export interface StepProps {
  readonly record: StepRecord;
  readonly hrefOf: HrefOf;
  /** 1 where the step is the page, 2 within the tool. */
  readonly level: 1 | 2;
  /** True when script runs, so that copying and reading work. */
  readonly isAwake: boolean;
  /** True when the reader does not know the answer and wants to find out. */
  readonly findOut: boolean;
  readonly paste?: PasteSlot;
  /** Opens the ticket, where there is a script that writes it. */
  readonly onTicket?: () => void;
}
