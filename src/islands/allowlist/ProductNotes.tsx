import { InlineText } from '../shared/InlineText.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { FormatNotes } from './tables.ts';

/** What has to be known of a product beside its list: folded away under one line each. */
export function ProductNotes({ notes }: { readonly notes: FormatNotes }) {
  const { importSteps, traps, verify, cannot } = notes;
  return (
    <>
      <details>
        <summary>Bring it in: {importSteps.length} steps</summary>
        <ol>
          {importSteps.map(({ do: what, run }) => (
            <li key={what}>
              <InlineText text={what} />
              {run && <Run command={run} />}
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>What goes wrong: {traps.length}</summary>
        <Sentences all={traps} />
      </details>
      <details>
        <summary>How it reads a list, and what it cannot say</summary>
        <dl class="terms">
          {termsOf(notes).map(([term, says]) => (
            <>
              <dt>{term}</dt>
              <dd>
                <InlineText text={says} />
              </dd>
            </>
          ))}
        </dl>
        <h3>It cannot say</h3>
        <Sentences all={cannot} />
      </details>
      <details>
        <summary>Prove that it works: {verify.length} checks</summary>
        <ol>
          {verify.map(({ do: what, run, good, bad }, index) => (
            <li key={index}>
              {what && <InlineText text={what} />}
              {run && <Run command={run} />}
              <p>
                <b class="good">✓ Good:</b> <InlineText text={good} />
              </p>
              {bad && (
                <p>
                  <b class="bad">× If not:</b> <InlineText text={bad} />
                </p>
              )}
            </li>
          ))}
        </ol>
        {notes.executed && (
          <p>
            Run by us with {notes.executed.with}: <InlineText text={notes.executed.did} />
          </p>
        )}
      </details>
    </>
  );
}

function termsOf({ wildcard, apex, depth, port, comments, limits, https }: FormatNotes) {
  return [
    ['Sub-domains', wildcard],
    ['The bare name', apex.says],
    ['Depth', depth],
    ['Ports', port],
    ['Comments', comments],
    ['Limits', limits],
    ['HTTPS', https],
  ] as const;
}

function Sentences({ all }: { readonly all: readonly string[] }) {
  return (
    <ul>
      {all.map((text) => (
        <li key={text}>
          <InlineText text={text} />
        </li>
      ))}
    </ul>
  );
}

function Run({ command }: { readonly command: string }) {
  return (
    <div class="command">
      <pre class="run">{command}</pre>
      <CopyButton text={() => command} label="Copy" />
    </div>
  );
}
