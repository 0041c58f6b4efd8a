/** Writes tickets; fetched when the first one is opened, since most readers want none. */
import { ticket, type TicketInput } from '../../core/errors/ticket.ts';
import { redact, type Redacted } from '../../core/text/redact.ts';

interface TicketRequest extends Omit<TicketInput, 'seen'> {
  readonly lines: readonly string[];
  readonly isMasked: boolean;
  readonly publicDomains: readonly string[];
}

/** The ticket as it is to be copied, and what was masked in it. */
export function writeTicket({ lines, isMasked, publicDomains, ...rest }: TicketRequest): {
  readonly whole: string;
  readonly masked: Redacted['masked'];
} {
  const { text, masked } = redact(lines.join('\n'), publicDomains);
  const seen = isMasked ? text.split('\n') : lines;
  return { whole: ticket({ ...rest, seen: lines.length > 0 ? seen : [] }), masked };
}

/** The domains that need no mask; none where they cannot be fetched, so that more is masked rather than less. */
export async function fetchPublicDomains(base: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`${base}data/public-domains.json`);
    return response.ok ? ((await response.json()) as readonly string[]) : [];
  } catch {
    return [];
  }
}
