import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { breaksOf } from '../../core/site/hop-breaks.ts';
import { counted } from '../../core/text/counted.ts';
import { alsoSeen } from './also-seen.ts';
import type { Answer } from './answer.ts';
import { ResultCard } from './ResultCard.tsx';
import { sentenceOf } from './sentences.ts';
import { TicketBox } from './TicketBox.tsx';
import type { LookupState } from './use-lookup.ts';
import { useModule } from './use-module.ts';
import { useTexts } from './use-texts.ts';
import { WayOfAnswer } from './WayOfAnswer.tsx';

interface Props {
  readonly state: LookupState;
  readonly isSlow: boolean;
  readonly heldName: string | undefined;
  /** What stands in the field, when it is asked for. */
  readonly typed: () => string;
  readonly base: string;
}

const MOST = 25;

/** What the lookup says: announced once, politely; then the place on the way, and each error with what to do. */
export function Results({ state, isSlow, heldName, typed, base }: Props) {
  const answer = state.kind === 'answered' ? state.answer : undefined;
  const section = useRef<HTMLElement>(null);
  const [whole, setWhole] = useState<Answer>();
  const most = whole !== undefined && whole === answer ? Infinity : MOST;
  const shown = useMemo(() => answer?.shown.slice(0, most) ?? [], [answer, most]);
  const { texts, isMissing, isSettled } = useTexts(base, shown);
  const breaks = breaksOf(shown.map(({ id, hop }) => ({ hop, path: texts[id]?.path })));
  const isDone = isSettled || shown.length === 0;
  // The button that showed the rest is gone: the reader goes on where the rest begins.
  useEffect(() => {
    if (whole) section.current?.querySelectorAll<HTMLElement>('[data-error] h2 a')[MOST]?.focus();
  }, [whole]);
  return (
    <section class="answers" aria-label="Result" ref={section}>
      <p class="announced" role="status">
        {sentenceOf({ state, isSlow, heldName, breaks, most, isSettled: isDone })}
      </p>
      {answer && isDone && <WayOfAnswer breaks={breaks} />}
      {state.kind === 'failed' && <OtherWays base={base} />}
      {isMissing && shown.length > 0 && (
        <p class="note warn">Explanations could not be loaded. Each title leads to its page.</p>
      )}
      {shown.map((one, index) => (
        <ResultCard key={one.id} shown={one} text={texts[one.id]} base={base} isOpen={index === 0} />
      ))}
      {answer && answer.shown.length > shown.length && (
        <p>
          <button type="button" class="quiet" onClick={() => setWhole(answer)}>
            Show the rest
          </button>
        </p>
      )}
      {answer && <Besides answer={answer} typed={typed} base={base} />}
    </section>
  );
}

/** What stands below the known errors: unknown codes, all of it as one ticket, what else was seen, or the ways on. */
function Besides({ answer, typed, base }: { readonly answer: Answer } & Pick<Props, 'typed' | 'base'>) {
  const { shown, unknown, otherUnknown, recognised } = answer;
  const [isOpen, setOpen] = useState(false);
  const seen = alsoSeen(recognised);
  const isNothing = shown.length === 0;
  const part = useModule(isOpen || isNothing || unknown.length > 0, () => import('./later.ts'));
  const isHere = part !== undefined && part !== 'missing';
  return (
    <>
      {isHere && <part.UnknownCodes unknown={unknown} others={otherUnknown} base={base} />}
      {shown.length + unknown.length > 1 && (
        <div class="box">
          <TicketBox label="Everything as one ticket" base={base} known={shown} unknown={unknown} answer={answer} />
        </div>
      )}
      {!isNothing && seen.length > 0 && (
        <details class="box seen" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Also seen: {seen.map(({ one, values }) => counted(values.length, one)).join(', ')}</summary>
          {isHere && <part.Recognised recognised={recognised} />}
        </details>
      )}
      {isNothing && isHere && <part.NothingKnown answer={answer} typed={typed} base={base} />}
      {part === 'missing' && <OtherWays base={base} />}
    </>
  );
}

/** Where the reader goes on when the lookup cannot answer. */
function OtherWays({ base }: { readonly base: string }) {
  return (
    <p>
      Other ways: <a href={`${base}errors/`}>all errors, by the place where they stop</a>, and{' '}
      <a href={`${base}search/`}>the search</a>.
    </p>
  );
}
