import type { CheckNode } from '../../core/trees/schema.ts';
import { InlineText } from '../shared/InlineText.tsx';
import type { PasteReading } from './paste-reading.ts';
import type { HrefOf } from './step-props.ts';

interface Props {
  readonly reading: PasteReading | 'failed' | undefined;
  /** True where only the end of a long paste was kept. */
  readonly isCut: boolean;
  readonly node: CheckNode;
  readonly hrefOf: HrefOf;
  readonly base: string;
}

/** What a pasted output says: the sentence, announced once; where it stands; and the answer as a link to confirm. */
export function ProposalView({ reading, isCut, node, hrefOf, base }: Props) {
  const read = reading === 'failed' ? undefined : reading;
  const answerId = read?.proposal.kind === 'proposed' ? read.proposal.answer : undefined;
  const answer = node.answers.find(({ id }) => id === answerId);
  return (
    <div class={answer ? 'proposal found' : reading ? 'proposal' : undefined}>
      <p role="status">{sentenceOf(reading, isCut)}</p>
      {read?.excerpts.map((excerpt, place) => (
        <pre class="excerpt" key={place}>
          <span class="line">
            <span class="hidden-text">line </span>
            {excerpt.line}
          </span>
          {excerpt.pieces.map((piece, index) =>
            piece.isEvidence ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </pre>
      ))}
      {answer && (
        <p>
          <a class="go" href={hrefOf(answer)}>
            Go on with “
            <InlineText text={answer.label} />”
          </a>
        </p>
      )}
      {read?.proposal.kind === 'elsewhere' && (
        <ul class="elsewhere">
          {read.proposal.errors.slice(0, MOST).map((id) => (
            <li key={id}>
              <a
                href={
                  /^aadsts\d+$/.test(id)
                    ? `${base}tools/error-lookup/?code=${id.toUpperCase()}`
                    : `${base}errors/${id}/`
                }
              >
                <code>{id}</code>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const MOST = 5;

function sentenceOf(reading: PasteReading | 'failed' | undefined, isCut: boolean): string {
  if (reading === undefined) return '';
  if (reading === 'failed') {
    return 'The script that reads could not be loaded. Compare the output with those below, or press the button to try again.';
  }
  const { proposal, isPartial } = reading;
  return [
    proposal.says,
    ...(isCut ? ['All of this long text was read; the field and the transcript keep its end.'] : []),
    ...(isPartial ? ['The list of all errors could not be loaded, so only those of this step were looked for.'] : []),
  ].join(' ');
}
