import { markdownCell } from '../writers/safe-text.ts';
import { ticketFacts, type TicketInput } from './ticket-facts.ts';

const COLUMNS = ['Destination', 'Port', 'Why', 'Test', 'Good'] as const;

/** A ticket in Markdown: a heading, a list of what is true of all, and a table. Nothing typed becomes markup, a link or a cell. */
export function markdownTicket(input: TicketInput): string {
  const { title, head, rows } = ticketFacts(input);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${markdownCell(title)}`,
    '',
    ...head.map(({ label, text }) => `- **${label}**: ${markdownCell(text)}`),
    '',
    line(COLUMNS),
    line(COLUMNS.map(() => '---')),
    ...rows.map(({ destination, port, reason, test, expected }) =>
      line([destination, String(port), reason, test, expected].map(markdownCell)),
    ),
    '',
  ].join('\n');
}
