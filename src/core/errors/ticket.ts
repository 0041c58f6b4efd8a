import type { ErrorText } from './error-index.ts';
import { ROLES } from '../site/roles.ts';
import { plainText } from '../text/inline.ts';

/** What goes into a ticket about one error. `seen` are lines of the reader's own text, already masked where wanted. */
export interface TicketInput {
  readonly text: ErrorText;
  readonly hop: string;
  readonly seen: readonly string[];
  readonly address: string;
}

/** Writes a ticket as plain text: what was seen, what it means, who does what, how to prove it. */
export function ticket({ text, hop, seen, address }: TicketInput): string {
  return [
    text.title,
    `Where it stops: ${hop}`,
    '',
    ...(seen.length > 0 ? ['Seen:', ...seen.map((line) => `  ${line.trim()}`), ''] : []),
    `Means: ${plainText(text.cause)}`,
    ...(text.steps.length > 0 ? ['', 'To do:'] : []),
    ...text.steps.flatMap((step, index) => [
      `  ${index + 1}. [${ROLES[step.who].label}] ${plainText(step.do)}`,
      ...indented(step.run, 5),
    ]),
    ...(text.verify.length > 0 ? ['', 'Proof:'] : []),
    ...text.verify.flatMap((proof) => [
      ...(proof.do ? [`  - ${plainText(proof.do)}`] : []),
      ...indented(proof.run, 4),
      `    good: ${plainText(proof.good)}`,
      ...(proof.bad ? [`    if not: ${plainText(proof.bad)}`] : []),
    ]),
    ...(text.hosts.length > 0 ? ['', `Hosts: ${text.hosts.join(', ')}`] : []),
    '',
    `More: ${address}`,
    '',
  ].join('\n');
}

/** Every line of a command moved in, so that a command of several lines stays one block. */
function indented(command: string | undefined, columns: number): readonly string[] {
  return command === undefined ? [] : command.split('\n').map((line) => ' '.repeat(columns) + line);
}
