import { isAsking } from '../../core/trees/choices.ts';
import { questionsLeft } from '../../core/trees/questions-left.ts';
import { counted } from '../../core/text/counted.ts';
import { addressOf, answersUntil } from './PathList.tsx';
import type { Place } from './use-tree-walk.ts';

/** Above a step: the way back, which question it is, and how many can follow. */
export function StepTop({ place, here }: { readonly place: Place | undefined; readonly here: string }) {
  const gone = place?.walk.path.length ?? 0;
  return (
    <p class="step-top">
      {place && gone > 0 && (
        <a class="back" href={addressOf(here, answersUntil(place.walk, gone - 1))}>
          Back
        </a>
      )}
      <span>
        {place && !isAsking(place.walk.current.node) ? `Outcome after ${counted(gone, 'question')}` : asked(place)}
      </span>
    </p>
  );
}

function asked(place: Place | undefined): string {
  if (!place) return 'Question 1';
  const { tree, walk } = place;
  const left = questionsLeft(tree, walk.current.id);
  const rest = left === 0 ? 'the last one' : `at most ${left} more`;
  return `Question ${walk.path.length + 1}, ${rest}`;
}
