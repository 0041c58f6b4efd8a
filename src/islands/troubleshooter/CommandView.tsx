import { ACCOUNTS, PLACES, SHELLS } from '../../core/trees/places.ts';
import type { Run } from '../../core/trees/schema.ts';
import { InlineText } from '../shared/InlineText.tsx';

/** A text to copy exactly. The button is shown by the script of the site, which also copies. */
export function CodeView({
  code,
  label,
  isAwake,
}: {
  readonly code: string;
  readonly label: string;
  readonly isAwake: boolean;
}) {
  return (
    <div class="code wrap">
      <div class="bar">
        <span>{label}</span>
        <button type="button" class="copy" data-copy hidden={!isAwake}>
          Copy
        </button>
      </div>
      <pre tabIndex={0}>{code}</pre>
    </div>
  );
}

/** A command with where, as whom and in what it is run, and what the reader has to put in its place. */
export function CommandView({ run, isAwake }: { readonly run: Run; readonly isAwake: boolean }) {
  return (
    <div class="command">
      <p>
        Run this <b>{PLACES[run.where]}</b>, <b>{ACCOUNTS[run.as]}</b>:
      </p>
      <CodeView code={run.command} label={SHELLS[run.shell]} isAwake={isAwake} />
      {run.note && (
        <p class="under">
          <InlineText text={run.note} />
        </p>
      )}
    </div>
  );
}
