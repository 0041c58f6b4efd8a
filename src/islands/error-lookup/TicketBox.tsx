import { useState } from 'preact/hooks';
import type { ErrorText } from '../../core/errors/error-index.ts';
import { ticket } from '../../core/errors/ticket.ts';
import { hopById } from '../../core/site/hops.ts';
import { redact, type Redacted } from '../../core/text/redact.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { Shown } from './answer.ts';

interface Props {
  readonly text: ErrorText;
  readonly shown: Shown;
  readonly href: string;
  readonly publicDomains: readonly string[];
}

/** The error as a ticket, with what is private in the reader's own lines masked, and a preview that shows what was. */
export function TicketBox({ text, shown, href, publicDomains }: Props) {
  const [isMasked, setMasked] = useState(true);
  const lines = shown.excerpts.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  const hop = shown.hop ? hopById(shown.hop).label : 'Sign-in';
  const masked: Redacted = redact(lines.join('\n'), publicDomains);
  const seen = isMasked ? masked.text.split('\n') : lines;
  const whole = ticket({ text, hop, seen: lines.length > 0 ? seen : [], address: new URL(href, location.href).href });
  return (
    <details class="ticket">
      <summary>As a ticket</summary>
      <p>
        <label>
          <input type="checkbox" checked={isMasked} onChange={(event) => setMasked(event.currentTarget.checked)} /> Mask
          user names, identifiers, internal hosts and IP addresses
        </label>
      </p>
      {isMasked && (
        <p>
          {masked.masked.length === 0
            ? 'Nothing had to be masked.'
            : `Masked: ${masked.masked.map(({ mask, kind }) => `${mask} (${kind})`).join(', ')}. Read it once more before you send it.`}
        </p>
      )}
      <pre class="run">{whole}</pre>
      <p>
        <CopyButton text={() => whole} label="Copy the ticket" />
      </p>
    </details>
  );
}
