import { counted } from '../text/counted.ts';
import { ticket, type TicketInput } from './ticket.ts';

/** What was seen beside the findings of a text: a name such as "Times", and the values. */
export interface SeenBeside {
  readonly name: string;
  readonly values: readonly string[];
}

const LINE = '-'.repeat(60);

/** Writes one ticket about all findings of a text, best first, headed by what was seen beside them. One finding alone is a ticket of its own. */
export function wholeTicket(findings: readonly TicketInput[], beside: readonly SeenBeside[]): string {
  const [only] = findings;
  if (only && findings.length === 1 && beside.length === 0) return ticket(only);
  const head = [
    `${counted(findings.length, 'finding')} in one text`,
    ...findings.map(({ text, hop }, index) => `  ${index + 1}. ${text.title} (${hop})`),
    ...(beside.length > 0 ? ['', 'Also seen:'] : []),
    ...beside.map(({ name, values }) => `  ${name}: ${values.join(', ')}`),
    '',
  ].join('\n');
  return [head, ...findings.map((finding, index) => `${index + 1}. ${ticket(finding)}`)].join(`\n${LINE}\n\n`);
}
