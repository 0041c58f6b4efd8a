/** Writes tickets: masks what is private in the reader's own lines, in all of them together, so that a value has one mask. */
import type { TicketInput } from '../../core/errors/ticket.ts';
import { wholeTicket, type SeenBeside } from '../../core/errors/whole-ticket.ts';
import { redact, type Redacted } from '../../core/text/redact.ts';

/** What stands between texts while they are masked together; no mask begins or ends in it. */
const BETWEEN = '\n\u241e\n';

interface TicketRequest {
  readonly findings: readonly TicketInput[];
  readonly beside: readonly SeenBeside[];
  readonly isMasked: boolean;
  readonly publicDomains: readonly string[];
}

/** The ticket as it is to be copied, and what is masked in it where it is masked. */
export function writeTicket({ findings, beside, isMasked, publicDomains }: TicketRequest): {
  readonly whole: string;
  readonly masked: Redacted['masked'];
} {
  const own = [...findings.flatMap(({ seen }) => seen), ...beside.flatMap(({ values }) => values)];
  const { text, masked } = redact(own.join(BETWEEN), publicDomains);
  const parts = (isMasked && own.length > 0 ? text.split(BETWEEN) : own)[Symbol.iterator]();
  const next = (): string => parts.next().value ?? '';
  const told = findings.map((finding) => ({ ...finding, seen: finding.seen.map(next) }));
  const listed = beside.map(({ name, values }) => ({ name, values: values.map(next) }));
  return { whole: wholeTicket(told, listed), masked };
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
