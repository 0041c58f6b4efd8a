import { useEffect, useState } from 'preact/hooks';
import type { ErrorText } from '../../core/errors/error-index.ts';
import { hopById } from '../../core/site/hops.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { Shown } from './answer.ts';

interface Props {
  readonly text: ErrorText;
  readonly shown: Shown;
  readonly href: string;
  readonly base: string;
}

type Writing = typeof import('./ticket-writing.ts');
interface Tools {
  readonly writing: Writing;
  readonly publicDomains: readonly string[];
}

/** The error as a ticket, with what is private in the reader's own lines masked, and a preview that shows what was. */
export function TicketBox(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="ticket" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>As a ticket</summary>
      {isOpen && <Ticket {...props} />}
    </details>
  );
}

/** What writes a ticket is fetched when the first one is asked for. */
function Ticket({ text, shown, href, base }: Props) {
  const [tools, setTools] = useState<Tools | 'missing'>();
  const [isMasked, setMasked] = useState(true);
  useEffect(() => {
    import('./ticket-writing.ts')
      .then(async (writing) => setTools({ writing, publicDomains: await writing.fetchPublicDomains(base) }))
      .catch(() => setTools('missing'));
  }, []);
  if (tools === 'missing')
    return <p class="note warn">The ticket could not be loaded. Close this and open it again.</p>;
  if (tools === undefined) return null;
  const lines = shown.excerpts.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  const { masked, whole } = tools.writing.writeTicket({
    text,
    hop: shown.hop ? hopById(shown.hop).label : 'Sign-in',
    lines,
    address: new URL(href, location.href).href,
    isMasked,
    publicDomains: tools.publicDomains,
  });
  return (
    <>
      <p>
        <label>
          <input type="checkbox" checked={isMasked} onChange={(event) => setMasked(event.currentTarget.checked)} /> Mask
          user names, identifiers, internal hosts and IP addresses
        </label>
      </p>
      {isMasked && (
        <p>
          {masked.length === 0
            ? 'Nothing had to be masked.'
            : `Masked: ${masked.map(({ mask, kind }) => `${mask} (${kind})`).join(', ')}. Read it once more before you send it.`}
        </p>
      )}
      <pre class="run">{whole}</pre>
      <p>
        <CopyButton text={() => whole} label="Copy the ticket" />
      </p>
    </>
  );
}
