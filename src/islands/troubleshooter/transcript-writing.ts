/** Writes transcripts; fetched when the first one is asked for, since most readers want none. */
import { shownEvidence, type EvidenceTexts } from '../../core/trees/evidence.ts';
import type { SlimTree } from '../../core/trees/slim-tree.ts';
import type { StepRecord } from '../../core/trees/step-record.ts';
import { transcript, type TranscriptFormat } from '../../core/trees/transcript.ts';
import { walk, type Answers } from '../../core/trees/walk.ts';

const LONGEST = 60_000;

interface TranscriptRequest {
  readonly tree: SlimTree;
  /** The steps of the way, the last one included. */
  readonly records: readonly StepRecord[];
  readonly answers: Answers;
  readonly evidence: EvidenceTexts;
  /** The answers that the pieces were given for. */
  readonly pastedFor: Answers;
  readonly address: string;
  readonly publicDomains: readonly string[];
  readonly reveal: boolean;
  readonly format: TranscriptFormat;
}

/** The transcript as it is to be copied, and the kinds of values that were masked in it. */
export function writeTranscript({ tree, records, answers, ...rest }: TranscriptRequest): {
  readonly whole: string;
  readonly masked: readonly string[];
} {
  const nodes = Object.fromEntries(records.map(({ id, node }) => [id, node]));
  const walked = walk({ id: tree.id, start: tree.start, nodes }, answers);
  const onWay = new Set([...walked.path.map(({ id }) => id), walked.current.id]);
  const evidence = Object.fromEntries(
    Object.entries(rest.evidence).flatMap(([id, text]) => (onWay.has(id) ? [[id, beginning(text)]] : [])),
  );
  return {
    whole: transcript({ ...rest, tree, walk: walked, evidence }, rest.format),
    masked: shownEvidence(evidence, rest.publicDomains, rest.reveal).masked,
  };
}

/** As much of a long paste as a transcript can show, in whole lines; masking megabytes at each key would hold the page up. */
function beginning(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf('\n', LONGEST) + 1 || LONGEST);
}

/** The domains that need no mask; none where they cannot be fetched, so that more is masked rather than less. */
export async function fetchPublicDomains(base: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`${base}data/public-domains.json`);
    return response.ok ? ((await response.json()) as readonly string[]) : [];
  } catch {
    return [];
  }
}
