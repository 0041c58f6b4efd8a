import { HOP_LABELS, type HopId } from '../../core/site/hop-ids.ts';
import { statesOnWay, type PathKind } from '../../core/site/hop-states.ts';
import { HOP_MARKS, HOP_WORDS, pathSentence } from '../../core/site/hop-words.ts';

interface Props {
  readonly at: HopId;
  readonly path?: PathKind | undefined;
  /** Other places where something breaks. */
  readonly also?: readonly HopId[];
}

/** The way from the server to Microsoft Entra ID with the place where it breaks. */
export function StripView({ at, path, also }: Props) {
  const sentence = pathSentence(path);
  return (
    <>
      <ol class="strip" aria-label="The way from the server to Microsoft Entra ID, and where this breaks it">
        {statesOnWay(at, path, also).map(({ id, state }) => (
          <li class={state} key={id}>
            <span class="mark" aria-hidden="true">
              {HOP_MARKS[state]}
            </span>
            {HOP_LABELS[id]}
            <small class={/broken|also/.test(state) ? undefined : 'hidden-text'}>{HOP_WORDS[state]}</small>
          </li>
        ))}
      </ol>
      {sentence && <p class="under">{sentence}</p>}
    </>
  );
}
