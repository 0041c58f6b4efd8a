import { InlineText } from '../shared/InlineText.tsx';

/** The heading of a step, which the focus goes to when the step has changed. */
export function StepHeading({
  text,
  level,
  mark,
}: {
  readonly text: string;
  readonly level: 1 | 2;
  readonly mark?: string;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Heading tabIndex={-1} data-heading>
      {mark && <span aria-hidden="true">{mark} </span>}
      <InlineText text={text} />
    </Heading>
  );
}
