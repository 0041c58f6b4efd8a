import { isAsking } from '../../core/trees/choices.ts';
import { AskingView } from './AskingView.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import type { StepProps } from './step-props.ts';

/** One step of the tree, drawn the same on its own page and in the tool. */
export function StepView(props: StepProps) {
  const { id, node } = props.record;
  return (
    <section class={`tree-step ${node.kind}`} data-step={id}>
      {isAsking(node) ? <AskingView {...props} node={node} /> : <OutcomeView {...props} node={node} />}
    </section>
  );
}
