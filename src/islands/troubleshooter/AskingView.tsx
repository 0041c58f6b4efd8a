import { useState } from 'preact/hooks';
import type { AskingNode } from '../../core/trees/choices.ts';
import { InlineText } from '../shared/InlineText.tsx';
import { Choices } from './Choices.tsx';
import { CommandView } from './CommandView.tsx';
import { HopLine } from './HopLine.tsx';
import { PasteBox } from './PasteBox.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { StepProps } from './step-props.ts';

/** A question or a check: why it is asked, the command with room for its output, and the answers. */
export function AskingView({
  record,
  node,
  hrefOf,
  level,
  isAwake,
  findOut,
  paste,
}: StepProps & { readonly node: AskingNode }) {
  const [proposed, setProposed] = useState<string>();
  return (
    <>
      <StepHeading text={node.ask} level={level} />
      <p class="why">
        <InlineText text={node.why} />
      </p>
      {node.hop && <HopLine at={node.hop} />}
      {node.kind === 'check' && <CommandView run={node.run} isAwake={isAwake} />}
      {node.kind === 'check' && paste && (
        <PasteBox id={record.id} node={node} slot={paste} isAwake={isAwake} hrefOf={hrefOf} onProposed={setProposed} />
      )}
      <Choices
        node={node}
        hrefOf={hrefOf}
        isAwake={isAwake}
        findOut={findOut}
        proposed={proposed}
        hasPaste={paste !== undefined}
        Part={level === 1 ? 'h2' : 'h3'}
      />
    </>
  );
}
