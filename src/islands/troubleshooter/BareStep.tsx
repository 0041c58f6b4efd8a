import { choicesOf, headingOf, type NodeShape } from '../../core/trees/choices.ts';
import type { Walk } from '../../core/trees/walk.ts';
import { InlineText } from '../shared/InlineText.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { HrefOf } from './step-props.ts';

interface Props {
  readonly id: string;
  readonly walk: Walk<NodeShape>;
  readonly hrefOf: HrefOf;
  /** The page of the step, which has all of it. */
  readonly pageUrl: string;
}

/** A step whose texts could not be fetched: its heading and its answers still lead on. */
export function BareStep({ id, walk, hrefOf, pageUrl }: Props) {
  const { node } = walk.current;
  return (
    <section class={`tree-step ${node.kind}`} data-step={id}>
      <StepHeading text={headingOf(node)} level={2} />
      <p class="note warn">
        The texts of this step could not be loaded. <a href={pageUrl}>Its page</a> has them.
        {node.kind !== 'outcome' && ' The answers still lead on.'}
      </p>
      <ul class="choices">
        {choicesOf(node).map((choice) => (
          <li key={choice.id}>
            <a class="choice" href={hrefOf(choice)} data-answer={choice.id}>
              <span class="label">
                <InlineText text={choice.label} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
