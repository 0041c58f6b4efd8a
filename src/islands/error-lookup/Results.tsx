import { useEffect, useState } from 'preact/hooks';
import type { ErrorTexts } from '../../core/errors/error-index.ts';
import { hopById } from '../../core/site/hops.ts';
import { counted } from '../../core/text/counted.ts';
import { StripView } from '../shared/StripView.tsx';
import type { Answer } from './answer.ts';
import { NothingKnown, UnknownCodes } from './NothingKnown.tsx';
import { ResultCard } from './ResultCard.tsx';
import { fetchTexts } from './texts.ts';
import type { LookupState } from './use-lookup.ts';

interface Props {
  readonly state: LookupState;
  readonly base: string;
}

const MOST = 25;

/** What the lookup says: announced once, politely; then the place on the way, and each error with what to do. */
export function Results({ state, base }: Props) {
  const answer = state.kind === 'answered' ? state.answer : undefined;
  const { texts, isMissing } = useTexts(base, answer);
  return (
    <section class="answers" aria-label="Result">
      <p class="announced" role="status">
        {sentenceOf(state)}
      </p>
      {answer?.shown[0]?.hop && <StripView at={answer.shown[0].hop} />}
      {state.kind === 'failed' && (
        <p>
          Without it: <a href={`${base}errors/`}>all errors, by the place where they stop</a>, and{' '}
          <a href={`${base}search/`}>the search</a>.
        </p>
      )}
      {isMissing && answer && answer.shown.length > 0 && (
        <p class="note warn">The explanations could not be loaded. Each title leads to its page.</p>
      )}
      {answer?.shown.slice(0, MOST).map((shown, index) => (
        <ResultCard key={shown.id} shown={shown} text={texts[shown.id]} base={base} isOpen={index === 0} />
      ))}
      {answer && <UnknownCodes unknown={answer.unknown} base={base} />}
      {answer && answer.shown.length === 0 && <NothingKnown answer={answer} base={base} />}
    </section>
  );
}

function useTexts(
  base: string,
  answer: Answer | undefined,
): { readonly texts: ErrorTexts; readonly isMissing: boolean } {
  const [texts, setTexts] = useState<ErrorTexts>({});
  const [isMissing, setMissing] = useState(false);
  // With every answer: what is there is not fetched again, and what failed is tried again.
  useEffect(() => {
    if (!answer || answer.shown.length === 0) return;
    let isCurrent = true;
    fetchTexts(
      base,
      answer.shown.slice(0, MOST).map(({ id, hop }) => (hop ? id : 'codes')),
    ).then(
      (found) => {
        if (!isCurrent) return;
        setTexts(found);
        setMissing(false);
      },
      () => isCurrent && setMissing(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [answer]);
  return { texts, isMissing };
}

function sentenceOf(state: LookupState): string {
  switch (state.kind) {
    case 'idle':
    case 'reading':
      return '';
    case 'failed':
      return state.sentence;
    case 'answered':
      return answered(state.answer, state.stopped);
  }
}

function answered({ shown, unknown }: Answer, stopped: boolean): string {
  const part = stopped ? 'Stopped; this is what was read until then. ' : '';
  const hop = shown[0]?.hop;
  if (shown.length > 0) {
    const where = hop ? ` It stops at: ${hopById(hop).label}.` : '';
    return `${part}${counted(shown.length, 'known error')} found.${where}`;
  }
  if (unknown.length > 0) return `${part}This code is not known here.`;
  return `${part}No known error in this text.`;
}
