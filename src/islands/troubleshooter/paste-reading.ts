/** Reads what a command printed and holds it against the answers; fetched with the first paste, since many readers paste nothing. */
import type { ErrorIndex, Evidence, Finding } from '../../core/errors/error-index.ts';
import { excerptOf, type Excerpt } from '../../core/errors/excerpt.ts';
import { NOTHING_READ, ranked, readChunk } from '../../core/errors/find-in-chunks.ts';
import { proposeAnswer, type Proposal } from '../../core/trees/propose-answer.ts';
import type { CheckNode } from '../../core/trees/schema.ts';

/** What a paste says: the proposal, and where in the text it stands. */
export interface PasteReading {
  readonly proposal: Proposal;
  readonly excerpts: readonly Excerpt[];
  /** True where the whole list of errors could not be had, so that an error of another step may stand there unseen. */
  readonly isPartial: boolean;
}

const CHUNK = 1 << 16;
const MOST_EXCERPTS = 3;

/**
 * Reads a paste with the errors of this check and, only where they propose nothing, with the whole index. Rejects where
 * the index of the check cannot be had. Works in pieces that leave the page free in between.
 */
export async function readPaste(
  node: CheckNode,
  text: string,
  urls: { readonly own: string; readonly whole: string },
): Promise<PasteReading> {
  const own = proposeAnswer(node, await findings(text, await fetchIndex(urls.own)), text);
  if (own.kind !== 'nothing' || text.trim() === '') return { ...reading(own, text), isPartial: false };
  try {
    const whole = await fetchIndex(urls.whole);
    return { ...reading(proposeAnswer(node, await findings(text, whole), text), text), isPartial: false };
  } catch {
    return { ...reading(own, text), isPartial: true };
  }
}

function reading(proposal: Proposal, text: string): Pick<PasteReading, 'proposal' | 'excerpts'> {
  const evidence = proposal.kind === 'proposed' ? proposal.evidence : [];
  return { proposal, excerpts: apart(evidence).map((place) => excerptOf(text, place)) };
}

/** The first places, without those that lie in the line of one before. */
function apart(places: readonly Evidence[]): readonly Evidence[] {
  return places
    .filter(({ start }, index) => places.slice(0, index).every((other) => Math.abs(other.start - start) > 120))
    .slice(0, MOST_EXCERPTS);
}

async function findings(text: string, index: ErrorIndex): Promise<readonly Finding[]> {
  let state = NOTHING_READ;
  for (let at = 0; at < text.length; at += CHUNK) {
    if (at > 0) await new Promise((next) => setTimeout(next));
    state = readChunk(state, text.slice(at, at + CHUNK), index);
  }
  return ranked(state, index).map(({ id, first }) => ({ id, evidence: first }));
}

const indexes = new Map<string, Promise<ErrorIndex>>();

function fetchIndex(url: string): Promise<ErrorIndex> {
  const known =
    indexes.get(url) ??
    fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
      return response.json() as Promise<ErrorIndex>;
    });
  indexes.set(url, known);
  known.catch(() => indexes.delete(url));
  return known;
}
