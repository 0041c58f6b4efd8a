import { useEffect, useState } from 'preact/hooks';
import type { ErrorTexts } from '../../core/errors/error-index.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { alsoSeen } from './also-seen.ts';
import type { Answer, Shown, Unknown } from './answer.ts';
import { fetchTexts } from './texts.ts';
import { findingOfKnown, findingOfUnknown } from './ticket-findings.ts';
import { fetchPublicDomains, writeTicket } from './ticket-writing.ts';

export interface TicketProps {
  readonly base: string;
  readonly known?: readonly Shown[];
  readonly unknown?: readonly Unknown[];
  /** The whole answer, where the ticket is about all of it. */
  readonly answer?: Answer;
}

/** A ticket with what is private in the reader's own lines masked, and a preview that shows what was. */
export function Ticket({ base, known = [], unknown = [], answer }: TicketProps) {
  const about = answer ?? known[0] ?? unknown[0];
  // What the reader unmasked: another text brings another answer, and begins masked again.
  const [bare, setBare] = useState<typeof about>();
  const isMasked = bare === undefined || bare !== about;
  const [found, setFound] = useState<{ readonly texts: ErrorTexts; readonly publicDomains: readonly string[] }>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([fetchTexts(base, known), fetchPublicDomains(base)]).then(([{ texts }, publicDomains]) => {
      if (isCurrent) setFound({ texts, publicDomains });
    });
    return () => {
      isCurrent = false;
    };
  }, [known]);
  if (found === undefined) return <p>One moment.</p>;
  const { masked, whole } = writeTicket({
    findings: [
      ...known.map((shown) => findingOfKnown(shown, found.texts, base)),
      ...unknown.map((code) => findingOfUnknown(code, base)),
    ],
    beside: answer ? besideOf(answer) : [],
    isMasked,
    publicDomains: found.publicDomains,
  });
  return (
    <>
      <p>
        <label class="tick">
          <input type="checkbox" checked={isMasked} onChange={() => setBare(isMasked ? about : undefined)} />
          <span>Mask user names, identifiers, internal hosts and IP addresses</span>
        </label>
      </p>
      {isMasked && <Masked masked={masked} />}
      <pre class="ticket-text" tabIndex={0} role="group" aria-label="The ticket">
        {whole}
      </pre>
      <p>
        <CopyButton text={() => whole} label="Copy the ticket" />
      </p>
    </>
  );
}

function besideOf({ recognised, otherUnknown }: Answer) {
  const others = otherUnknown.length > 0 ? [{ name: 'Codes that are not known', values: otherUnknown }] : [];
  return [...alsoSeen(recognised).map(({ many, values }) => ({ name: many, values })), ...others];
}

/** What was masked: the masks at once, the values behind them only on demand. */
function Masked({ masked }: Pick<ReturnType<typeof writeTicket>, 'masked'>) {
  if (masked.length === 0) return <p>Found nothing to mask. Read it once more before you send it.</p>;
  return (
    <>
      <p>
        Masked: {masked.map(({ mask, kind }) => `${mask} (${kind})`).join(', ')}. Read it once more before you send it.
      </p>
      <details>
        <summary>What was masked</summary>
        <dl class="masks">
          {masked.map(({ mask, value }) => (
            <div key={mask}>
              <dt>
                <code>{mask}</code>
              </dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
