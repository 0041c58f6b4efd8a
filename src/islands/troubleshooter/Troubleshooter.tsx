import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainText } from '../../core/text/inline.ts';
import { writeAnswers } from '../../core/trees/address.ts';
import { headingOf } from '../../core/trees/choices.ts';
import type { StepRecord } from '../../core/trees/step-record.ts';
import { answersOf } from '../../core/trees/walk.ts';
import { BareStep } from './BareStep.tsx';
import { addressOf } from './PathList.tsx';
import { stepData } from './step-data.ts';
import { StepTop } from './StepTop.tsx';
import { StepView } from './StepView.tsx';
import type { HrefOf } from './step-props.ts';
import { Unproven } from './Unproven.tsx';
import { TranscriptBox } from './TranscriptBox.tsx';
import { useEvidence } from './use-evidence.ts';
import { useTreeWalk } from './use-tree-walk.ts';
import { WaySoFar } from './WaySoFar.tsx';

interface Props {
  /** The path that the site lives under, with a slash at its end. */
  readonly base: string;
  /** The first step, which stands in the page before script runs. */
  readonly first: StepRecord;
}

/** The tree, one step at a time. The address holds the answers and nothing else; all the rest follows from them. */
export function Troubleshooter({ base, first }: Props) {
  const here = `${base}tools/troubleshooter/`;
  const root = useRef<HTMLDivElement>(null);
  const pageTitle = useRef('');
  const data = useMemo(() => stepData(`${base}data/trees/`, first), []);
  const { state, go, moves } = useTreeWalk(data);
  const [isTicketOpen, setTicketOpen] = useState(false);
  const [calls, setCalls] = useState(0);

  const place = state.kind === 'walking' ? state.place : undefined;
  const isAwake = state.kind !== 'asleep';
  const answers = place ? answersOf(place.walk) : {};
  const { gathered, keep, clear } = useEvidence(answers);
  const id = place?.walk.current.id ?? first.id;
  // While nothing can be walked, the answers lead to the pages of the steps, which need no script.
  const hrefOf: HrefOf = (answer) =>
    state.kind === 'asleep' || state.kind === 'no-tree'
      ? answer.to === undefined
        ? '#find-out'
        : `${here}${answer.to}/`
      : addressOf(here, writeAnswers({ ...answers, [id]: answer.id }));

  useLayoutEffect(() => {
    pageTitle.current = document.title;
  }, []);
  useLayoutEffect(() => {
    if (!place) return;
    const isStart = place.walk.path.length === 0;
    document.title = isStart
      ? pageTitle.current
      : `${plainText(headingOf(place.walk.current.node))} · ${pageTitle.current}`;
  }, [place]);
  // The step has changed: the reader goes on at its heading, which must be in view.
  useLayoutEffect(() => {
    if (moves === 0) return;
    const step = root.current?.querySelector<HTMLElement>('[data-step]');
    const target =
      step?.querySelector<HTMLElement>('[data-focus]') ?? step?.querySelector<HTMLElement>('[data-heading]');
    target?.focus({ preventScroll: true });
    (target?.matches('[data-focus]') ? target : root.current)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [moves]);

  const followed = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // The second half of a double click falls on whatever stands there by now: an answer that nobody chose.
    if (link && event.detail > 1) event.preventDefault();
    if (!link || !isPlain || event.defaultPrevented || state.kind === 'no-tree') return;
    if (link.origin !== location.origin || link.pathname !== here || link.hash !== '') return;
    event.preventDefault();
    if (link.search === '') clear(); // a new start is about something else
    go(link.href);
  };
  const callTicket = (): void => {
    setTicketOpen(true);
    setCalls((before) => before + 1);
  };
  const isOpening = state.kind === 'opening' && location.search !== '';

  return (
    <div class={isOpening ? 'tree-walk opening' : 'tree-walk'} ref={root} onClick={followed}>
      <div class="tree-main">
        <div role="status" class="tree-notes">
          {isOpening && <p class="wait">Opening the step of this address.</p>}
          {state.kind === 'no-tree' && (
            <p class="note warn">
              The tree could not be loaded, so the address is not followed. The answers below lead to the pages of the
              steps, which work without it. Reload the page to try again.
            </p>
          )}
          {place && place.notes.length > 0 && (
            <div class="note warn">
              {place.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>
          )}
        </div>
        <StepTop place={place} here={here} />
        {place && <Unproven walk={place.walk} />}
        {place && !place.record ? (
          <BareStep key={id} id={id} walk={place.walk} hrefOf={hrefOf} pageUrl={`${here}${id}/`} />
        ) : (
          <StepView
            key={id}
            record={place?.record ?? first}
            hrefOf={hrefOf}
            level={2}
            isAwake={isAwake}
            findOut={place?.walk.findOut ?? false}
            {...(place ? { onTicket: callTicket } : {})}
            paste={{ text: gathered.texts[id] ?? '', onText: (text) => keep(id, text), base }}
          />
        )}
      </div>
      {place && (
        <>
          <WaySoFar place={place} here={here} base={base} onTicket={callTicket} />
          <TranscriptBox
            place={place}
            data={data}
            base={base}
            gathered={gathered}
            onEvidence={keep}
            isOpen={isTicketOpen}
            onToggle={setTicketOpen}
            calls={calls}
          />
        </>
      )}
    </div>
  );
}
