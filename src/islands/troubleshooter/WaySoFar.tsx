import { writeAnswers } from '../../core/trees/address.ts';
import { answersOf } from '../../core/trees/walk.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { addressOf, PathList } from './PathList.tsx';
import type { Place } from './use-tree-walk.ts';

interface Props {
  readonly place: Place;
  readonly here: string;
  readonly base: string;
  readonly onTicket: () => void;
}

/** The way so far with every answer open to change, and what can be done with it. */
export function WaySoFar({ place, here, base, onTicket }: Props) {
  const { walk } = place;
  const query = writeAnswers(answersOf(walk));
  return (
    <section class="tree-way box" aria-labelledby="way-so-far">
      <h2 id="way-so-far">The way so far</h2>
      <PathList walk={walk} here={here} />
      <div class="tools">
        <button type="button" class="quiet" onClick={onTicket}>
          Transcript
        </button>
        <CopyButton text={() => new URL(addressOf(here, query), location.href).href} label="Copy the link" />
        <button type="button" class="quiet" onClick={() => print()}>
          Print
        </button>
      </div>
      <p class="ways-on">
        {query !== '' && <a href={here}>Start again</a>}
        <a href={addressOf(`${base}tools/troubleshooter/map/`, query)}>See it on the map</a>
      </p>
    </section>
  );
}
