/** The four forms of a ticket; fetched when the first one is opened, since most readers want none. */
import { csvTicket } from '../../core/allowlist/tickets/csv-ticket.ts';
import { htmlTicket } from '../../core/allowlist/tickets/html-ticket.ts';
import { markdownTicket } from '../../core/allowlist/tickets/markdown-ticket.ts';
import { plainTicket } from '../../core/allowlist/tickets/plain-ticket.ts';
import type { TicketInput } from '../../core/allowlist/tickets/ticket-facts.ts';

/** One form: its words, its file, and what writes it. */
interface TicketForm {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (input: TicketInput) => string;
}

export const TICKET_FORMS = {
  plain: { label: 'Plain text', extension: 'txt', type: 'text/plain', write: plainTicket },
  markdown: { label: 'Markdown', extension: 'md', type: 'text/markdown', write: markdownTicket },
  html: { label: 'HTML table', extension: 'html', type: 'text/html', write: htmlTicket },
  csv: { label: 'CSV', extension: 'csv', type: 'text/csv', write: csvTicket },
} as const satisfies Record<string, TicketForm>;
export type TicketFormId = keyof typeof TICKET_FORMS;
