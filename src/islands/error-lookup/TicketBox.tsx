import { useState } from 'preact/hooks';
import type { TicketProps } from './Ticket.tsx';
import { useModule } from './use-module.ts';

/** A ticket that is written when it is asked for; what writes it is fetched with the first, since most readers want none. */
export function TicketBox({ label, ...props }: TicketProps & { readonly label: string }) {
  const [isOpen, setOpen] = useState(false);
  const part = useModule(isOpen, () => import('./later.ts'));
  return (
    <details class="ticket" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {part === 'missing' && <p class="note warn">The ticket could not be loaded. Close this and open it again.</p>}
      {isOpen && part !== undefined && part !== 'missing' && <part.Ticket {...props} />}
    </details>
  );
}
