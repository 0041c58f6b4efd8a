import { csvCell } from '../writers/safe-text.ts';
import { ticketFacts, type TicketInput } from './ticket-facts.ts';

const COLUMNS = [
  'source',
  'destination',
  'port',
  'direction',
  'reason',
  'test',
  'good',
  'roll-back',
  'review',
  'reference',
  'list',
  'checked',
] as const;

/**
 * A ticket as CSV (RFC 4180, lines end in CRLF): one name on one port a row, everything repeated in it. No cell can be taken
 * for a formula: a leading `=`, `+`, `-` or `@` gets an apostrophe, tabs and line breaks are gone (OWASP, CSV injection).
 */
export function csvTicket(input: TicketInput): string {
  const { source, direction, rollBack, review, rows } = ticketFacts(input);
  const lines = rows.map(({ destination, port, reason, test, expected }) => [
    source,
    destination,
    String(port),
    direction,
    reason,
    test,
    expected,
    rollBack,
    review,
    input.reference,
    input.listId,
    input.checked,
  ]);
  return [COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
