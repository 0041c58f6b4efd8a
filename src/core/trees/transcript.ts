import { shownEvidence, type EvidenceTexts } from './evidence.ts';
import type { Tree } from './schema.ts';
import { transcriptBlocks } from './transcript-blocks.ts';
import { blocksAsMarkdown } from './transcript-markdown.ts';
import { blocksAsText } from './transcript-text.ts';
import type { Answers, Walk } from './walk.ts';

/** What a transcript is made of. */
export interface TranscriptInput {
  readonly tree: Pick<Tree, 'title' | 'version'>;
  readonly walk: Walk;
  readonly evidence: EvidenceTexts;
  /** The answers for which the evidence was given, where that is known. */
  readonly pastedFor?: Answers;
  /** The address that leads to the same place. */
  readonly address: string;
  /** Domains whose hosts stay readable: those that the ticket is about. */
  readonly publicDomains: readonly string[];
  /** True shows the evidence as it was pasted; otherwise names, ids, hosts and addresses are masked. */
  readonly reveal?: boolean;
}

const FORMATS = { text: blocksAsText, markdown: blocksAsMarkdown } as const;
export type TranscriptFormat = keyof typeof FORMATS;

/** Writes a walk down for a ticket: every answer in words, the evidence, the outcome with who acts, steps and proofs, the address. */
export function transcript(input: TranscriptInput, format: TranscriptFormat): string {
  const { tree, walk, evidence, pastedFor = {}, address, publicDomains, reveal = false } = input;
  return FORMATS[format](
    transcriptBlocks(tree, walk, { ...shownEvidence(evidence, publicDomains, reveal), pastedFor }, address),
  );
}
