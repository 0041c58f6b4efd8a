import { ticketFacts, type TicketInput } from './ticket-facts.ts';

/** A ticket as plain text: the head, then a numbered block for every name on every port. Nothing typed makes a line of its own. */
export function plainTicket(input: TicketInput): string {
  const { title, head, rows } = ticketFacts(input);
  return [
    title,
    '',
    ...head.map(({ label, text }) => `${label}: ${text}`),
    ...rows.flatMap(({ destination, port, reason, test, expected }, index) => [
      '',
      `${index + 1}. ${destination}, TCP ${port}`,
      `   Why: ${reason}`,
      ...(test === '' ? [] : [`   Test: ${test}`]),
      `   ${test === '' ? 'No test' : 'Good'}: ${expected}`,
    ]),
    '',
  ].join('\n');
}
