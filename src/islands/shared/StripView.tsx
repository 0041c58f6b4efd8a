import { HOP_MARKS, HOP_WORDS, pathSentence } from '../../core/site/hop-words.ts';
import { hopStates, type HopId, type PathKind } from '../../core/site/hops.ts';

/** The way from the server to Microsoft Entra ID with the place where it breaks. */
export function StripView({ at, path }: { readonly at: HopId; readonly path?: PathKind | undefined }) {
  const sentence = pathSentence(path);
  return (
    <>
      <ol class="strip" aria-label="The way from the server to Microsoft Entra ID, and where this breaks it">
        {hopStates(at, path).map(({ hop, state }) => (
          <li class={state} key={hop.id}>
            <span class="mark" aria-hidden="true">
              {HOP_MARKS[state]}
            </span>
            {hop.label}
            <small class={state === 'broken' ? undefined : 'hidden-text'}>{HOP_WORDS[state]}</small>
          </li>
        ))}
      </ol>
      {sentence && <p class="under">{sentence}</p>}
    </>
  );
}
