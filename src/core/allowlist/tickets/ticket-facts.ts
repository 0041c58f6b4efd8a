import { baseName, hostNameFault } from '../../hosts/host-name.ts';
import { probeCommands } from '../../hosts/probe-commands.ts';
import type { HostRecord } from '../../hosts/schema.ts';
import type { Rule } from '../rule.ts';
import { featuresOf, purposesOf } from '../writers/reason-text.ts';
import { oneLine } from '../writers/safe-text.ts';

/** What a ticket is made from. `source`, `reference`, `reviewDate` and `title` are typed: any text at all. */
export interface TicketInput {
  readonly title: string;
  readonly rules: readonly Rule[];
  /** Names the choice, such as `worldwide-effective-minimum`. */
  readonly listId: string;
  /** The day on which the facts were last checked. */
  readonly checked: string;
  /** Who opens the connections, such as `10.0.0.10/32`; empty where nothing was typed. */
  readonly source: string;
  /** The number of another ticket, empty where none was typed. */
  readonly reference: string;
  /** When somebody should look at the entries again; empty where nothing was typed. */
  readonly reviewDate: string;
  /** How each name is tested, by base name. */
  readonly probes: ReadonlyMap<string, HostRecord['probe']>;
}

/** One name on one port: what is asked for, why, and how to prove that it works. All texts are one line. */
export interface TicketRow {
  readonly destination: string;
  readonly port: number;
  readonly reason: string;
  /** A command to run on the source, empty where no name is known to test. */
  readonly test: string;
  /** What a good answer looks like, or why there is no command. */
  readonly expected: string;
}

/** What all forms of a ticket say, each text one line and safe nowhere yet: a form escapes it for its own syntax. */
export interface TicketFacts {
  readonly title: string;
  /** The head of the ticket: what is true of all rows, in order. */
  readonly head: readonly { readonly label: string; readonly text: string }[];
  readonly source: string;
  readonly direction: string;
  readonly rollBack: string;
  readonly review: string;
  readonly rows: readonly TicketRow[];
}

const DIRECTION = 'outbound, TCP';
const ROLL_BACK =
  'Take out exactly the entries of this ticket, or restore the list that was saved before. What needed them stops as it did before this change.';

/** Takes what was chosen and typed, and gives the facts of the ticket: one row for every name on every port. */
export function ticketFacts(input: TicketInput): TicketFacts {
  const source = oneLine(input.source) || 'the Connect server (enter its address)';
  const review = oneLine(input.reviewDate) || 'not set';
  const reference = oneLine(input.reference);
  return {
    title: oneLine(input.title) || 'Allow the hosts of Microsoft Entra Connect',
    head: [
      ...(reference === '' ? [] : [{ label: 'Reference', text: reference }]),
      { label: 'Source', text: source },
      { label: 'Direction', text: DIRECTION },
      { label: 'List', text: `${oneLine(input.listId)}, facts checked ${oneLine(input.checked)}` },
      { label: 'Review', text: review },
      { label: 'Roll-back', text: ROLL_BACK },
    ],
    source,
    direction: DIRECTION,
    rollBack: ROLL_BACK,
    review,
    rows: input.rules.flatMap((rule) => rule.ports.map((port) => ticketRow(rule, port, input.probes))),
  };
}

function ticketRow({ host, reasons }: Rule, port: number, probes: TicketInput['probes']): TicketRow {
  const reason = oneLine(`${featuresOf(reasons).join(', ')}: ${purposesOf(reasons).join(' ')}`);
  return { destination: oneLine(host), port, reason, ...proof(host, port, probes.get(baseName(host))) };
}

/** A wildcard is tested by a name below it; where none is known, nothing is made up. */
function proof(
  host: string,
  port: number,
  probe: HostRecord['probe'] | undefined,
): Pick<TicketRow, 'test' | 'expected'> {
  if (hostNameFault(host) !== undefined)
    return { test: '', expected: 'It is no host name, so there is nothing to test.' };
  const below = probe?.host?.endsWith(`.${baseName(host)}`) ? probe.host : null;
  const name = host.startsWith('*.') ? below : host;
  if (name === null) {
    return {
      test: '',
      expected: 'No name below this wildcard is published; look for refused requests in the proxy log.',
    };
  }
  if (port !== 80 && port !== 443) {
    const test = `Test-NetConnection -ComputerName ${name} -Port ${port}`;
    return { test, expected: 'TcpTestSucceeded : True. It goes straight to the host, not through a proxy.' };
  }
  const isProbed = probe?.host === name && probe.port === port;
  const path = isProbed ? probe.path : '/';
  const good = isProbed ? probe.good : 'Any HTTP status from the service; no block page, no 407.';
  const commands = probeCommands({ host: name, port, path, good });
  return { test: oneLine(commands[0]?.run ?? ''), expected: oneLine(good) };
}
