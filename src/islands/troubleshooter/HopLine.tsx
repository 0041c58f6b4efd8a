import { HOPS, type HopId } from '../../core/site/hops.ts';

/** The place on the way that a question is about, in one line: eight dots and its name. */
export function HopLine({ at }: { readonly at: HopId }) {
  const place = HOPS.findIndex(({ id }) => id === at);
  const hop = HOPS[place];
  if (!hop) return null;
  return (
    <p class="hop-line">
      <span class="dots" aria-hidden="true">
        {HOPS.map(({ id }) => (
          <i key={id} class={id === at ? 'here' : undefined} />
        ))}
      </span>
      <span>
        <span class="hidden-text">
          Place on the way, {place + 1} of {HOPS.length}:{' '}
        </span>
        <b>{hop.label}</b> <span class="question">{hop.question}</span>
      </span>
    </p>
  );
}
