import { inlineRuns } from '../../core/text/inline.ts';

/** A sentence of the content in which backticks mark code. */
export function InlineText({ text }: { readonly text: string }) {
  return (
    <>{inlineRuns(text).map((run) => (run.kind === 'code' ? <code key={run.text}>{run.text}</code> : run.text))}</>
  );
}
