import { HOP_LABELS } from '../../core/site/hop-ids.ts';
import type { Breaks } from '../../core/site/hop-breaks.ts';
import { counted } from '../../core/text/counted.ts';
import type { Answer } from './answer.ts';
import type { LookupState } from './use-lookup.ts';

interface Situation {
  readonly state: LookupState;
  readonly isSlow: boolean;
  /** What is read, where it is held outside the field: "access.log". */
  readonly heldName: string | undefined;
  readonly breaks: Breaks;
  /** How many of the known errors are shown. */
  readonly most: number;
  readonly isSettled: boolean;
}

/** What the lookup announces, in a sentence or two; empty while there is nothing to say. */
export function sentenceOf({ state, isSlow, heldName, isSettled, ...rest }: Situation): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'reading':
      if (!isSlow) return '';
      if (!state.isReady) return 'Loading the list of errors…';
      return heldName === undefined ? '' : `Reading ${heldName}…`;
    case 'failed':
      return state.sentence;
    case 'answered': {
      if (!isSettled) return '';
      const stopped = state.stopped ? 'Stopped; this is what was read until then. ' : '';
      const ansi = state.isAnsi ? ' The file is not UTF-8; it was read as Windows-1252 (ANSI).' : '';
      return `${stopped}${answered(state.answer, rest)}${ansi}`;
    }
  }
}

function answered(answer: Answer, { breaks, most }: Pick<Situation, 'breaks' | 'most'>): string {
  const known = answer.shown.length;
  const unknown = answer.unknown.length + answer.otherUnknown.length;
  if (known === 0 && unknown === 0) return 'No known error in this text.';
  if (known === 0) return unknown === 1 ? 'This code is not known here.' : `${unknown} codes are not known here.`;
  const part = known > most ? `; ${most} of ${known} shown` : '';
  const others =
    unknown === 0 ? '' : ` ${unknown === 1 ? 'One code in it is' : `${unknown} codes in it are`} not known.`;
  return `${counted(known, 'known error')} found${part}.${placeSentence(breaks)}${others}`;
}

function placeSentence({ at, path, also, from }: Breaks): string {
  if (at === undefined || path === 'depends') return '';
  if (from > 0) return ` Answer ${from + 1} stops at ${HOP_LABELS[at]}.`;
  return also.length > 0 ? ` The first answer stops at ${HOP_LABELS[at]}.` : ` It stops at: ${HOP_LABELS[at]}.`;
}
