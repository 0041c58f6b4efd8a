/** Writes tickets: masks what is private in the reader's own lines, then says them with what is known of them. */
import { ticketLines, type TicketLines } from '../../core/errors/ticket-lines.ts';
import { wholeTicket, type SeenBeside } from '../../core/errors/whole-ticket.ts';
import type { Finding } from './ticket-findings.ts';

interface TicketRequest {
  readonly findings: readonly Finding[];
  readonly beside: readonly SeenBeside[];
  readonly isMasked: boolean;
  readonly publicDomains: readonly string[];
}

/** The ticket as it is to be copied, and what is masked in it where it is masked. */
export function writeTicket({ findings, beside, isMasked, publicDomains }: TicketRequest): {
  readonly whole: string;
  readonly masked: TicketLines['masked'];
} {
  const own = ticketLines(
    findings.flatMap(({ seen }) => seen),
    beside.flatMap(({ values }) => values),
    { isMasked, publicDomains },
  );
  const parts = [...own.seen, ...own.beside][Symbol.iterator]();
  const next = (): string => parts.next().value ?? '';
  const told = findings.map((finding) => ({ ...finding, seen: finding.seen.map(next) }));
  const listed = beside.map(({ name, values }) => ({ name, values: values.map(next) }));
  return { whole: wholeTicket(told, listed), masked: own.masked };
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
