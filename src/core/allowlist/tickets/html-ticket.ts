import { ticketFacts, type TicketInput } from './ticket-facts.ts';

const COLUMNS = ['Destination', 'Port', 'Why', 'Test', 'Good'] as const;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A ticket as HTML for a rich-text field: a heading, a list and a table, without styles or scripts. Nothing typed becomes markup. */
export function htmlTicket(input: TicketInput): string {
  const { title, head, rows } = ticketFacts(input);
  return [
    `<h2>${escaped(title)}</h2>`,
    '<ul>',
    ...head.map(({ label, text }) => `<li><b>${label}</b>: ${escaped(text)}</li>`),
    '</ul>',
    '<table border="1">',
    `<thead><tr>${COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ destination, port, reason, test, expected }) =>
        `<tr>${[code(destination), String(port), escaped(reason), code(test), escaped(expected)].map(cell).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? sign);
}

function code(text: string): string {
  return text === '' ? '' : `<code>${escaped(text)}</code>`;
}

function cell(html: string): string {
  return `<td>${html}</td>`;
}
