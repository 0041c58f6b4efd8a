import type { AskingNode } from '../../core/trees/choices.ts';
import { UNKNOWN } from '../../core/trees/choices.ts';
import { InlineText } from '../shared/InlineText.tsx';
import { CommandView } from './CommandView.tsx';
import type { HrefOf } from './step-props.ts';

interface Props {
  readonly node: AskingNode;
  readonly hrefOf: HrefOf;
  readonly isAwake: boolean;
  readonly findOut: boolean;
  /** The answer that a pasted output speaks for. */
  readonly proposed: string | undefined;
  readonly hasPaste: boolean;
  readonly Part: 'h2' | 'h3';
}

/** The answers as links, each with what its output looks like; "I don't know" last, with the ways to find out. */
export function Choices({ node, hrefOf, isAwake, findOut, proposed, hasPaste, Part }: Props) {
  const { unknown } = node;
  return (
    <>
      {node.kind === 'check' && (
        <Part class="choices-heading">
          {hasPaste && isAwake ? 'Or choose' : 'Choose'} the output that looks like yours
        </Part>
      )}
      <ul class={node.kind === 'check' ? 'choices compared' : 'choices'}>
        {node.answers.map((answer) => (
          <li key={answer.id} class={answer.id === proposed ? 'proposed' : undefined}>
            <a class="choice" href={hrefOf(answer)} data-answer={answer.id}>
              <span class="label">
                <InlineText text={answer.label} />
              </span>
              {answer.id === proposed && <span class="badge">your output says this</span>}
              {answer.hint && (
                <span class="hint">
                  <InlineText text={answer.hint} />
                </span>
              )}
            </a>
            {'looksLike' in answer && (
              <pre class="looks">
                <samp>{answer.looksLike}</samp>
              </pre>
            )}
          </li>
        ))}
        <li class="unknown">
          <a class="choice" href={hrefOf({ id: UNKNOWN, to: unknown.to })} data-answer={UNKNOWN}>
            <span class="label">{unknown.label}</span>
            <span class="hint">
              {unknown.to === undefined ? 'The way needs this answer; below is how to find out.' : 'Go on without it.'}
            </span>
          </a>
          <details class="find-out" id="find-out" open={findOut}>
            <summary data-focus={findOut ? '' : undefined}>How to find out</summary>
            <ol class="steps">
              {unknown.howToFindOut.map((way) => (
                <li key={way.do}>
                  <InlineText text={way.do} />
                  {way.run && <CommandView run={way.run} isAwake={isAwake} />}
                </li>
              ))}
            </ol>
          </details>
        </li>
      </ul>
    </>
  );
}
