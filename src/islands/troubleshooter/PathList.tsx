import { headingOf, type NodeShape } from '../../core/trees/choices.ts';
import { plainText } from '../../core/text/inline.ts';
import { writeAnswers } from '../../core/trees/address.ts';
import type { Walk } from '../../core/trees/walk.ts';
import { InlineText } from '../shared/InlineText.tsx';

/** The way so far: each question with its answer, which a link takes back; the step of now last. */
export function PathList({ walk, here }: { readonly walk: Walk<NodeShape>; readonly here: string }) {
  return (
    <ol class="way">
      {walk.path.map(({ id, node, answer }, index) => (
        <li key={id}>
          <span class="asked">
            <InlineText text={node.ask} />
          </span>
          <b>
            <InlineText text={answer.label} />
          </b>{' '}
          <a href={addressOf(here, answersUntil(walk, index))}>
            Change<span class="hidden-text"> the answer to: {plainText(node.ask)}</span>
          </a>
        </li>
      ))}
      <li aria-current="step">
        <span class="asked">
          <InlineText text={headingOf(walk.current.node)} />
        </span>
      </li>
    </ol>
  );
}

/** The answers before the one with a number, as a query. */
export function answersUntil({ path }: Walk<NodeShape>, index: number): string {
  return writeAnswers(Object.fromEntries(path.slice(0, index).map(({ id, answer }) => [id, answer.id])));
}

/** The address of the tool with a query; without one, its bare address. */
export function addressOf(here: string, query: string): string {
  return query === '' ? here : `${here}?${query}`;
}
