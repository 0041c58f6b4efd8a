import type { ListEntry, Ports } from '../list-entry.ts';
import { commonPorts, joinRanges, otherPorts, type Ranges } from './port-ranges.ts';

/** What one acl asks of a request, as far as a list of hosts and ports can tell. */
export type Condition =
  | { readonly kind: 'hosts'; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'ports'; readonly ranges: Ranges }
  | { readonly kind: 'anyone' }
  /** Something about the client that the server is taken to fulfil: its address, its sign-in. */
  | { readonly kind: 'client'; readonly what: string }
  /** Something that is now so and now otherwise, such as the time of day. */
  | { readonly kind: 'sometimes'; readonly what: string }
  /** Requests that are never those of the server, such as those of the proxy itself. */
  | { readonly kind: 'others'; readonly what: string }
  /** An acl that the paste does not define. */
  | { readonly kind: 'unknown' };

/** More ranges than anybody writes: an acl with more of them is not judged, so that no rule takes long. */
const MOST_RANGES = 300;

/** The condition of an acl of ports. */
export function portsCondition(name: string, ranges: Ranges): Condition {
  const joined = joinRanges(ranges);
  if (joined.length <= MOST_RANGES) return { kind: 'ports', ranges: joined };
  return { kind: 'sometimes', what: `requests to the many ports of ${name}` };
}

/** One rule of a configuration in which acls that all have to hold stand behind an action. */
export interface AccessRule {
  readonly line: number;
  readonly text: string;
  readonly action: 'allow' | 'deny';
  readonly terms: readonly { readonly acl: string; readonly negated: boolean }[];
}

/** An acl in a rule, with what it asks. */
export interface Term {
  readonly acl: string;
  readonly negated: boolean;
  readonly condition: Condition;
}

/** What a rule comes to: on which ports, for which hosts, and what else it asks. */
export interface RuleParts {
  readonly ports: Ports;
  readonly hosts: readonly Term[];
  readonly notHosts: readonly Term[];
  readonly sometimes: readonly string[];
  readonly clients: readonly string[];
  readonly others: readonly string[];
  readonly unknown: readonly Term[];
}

/** Sorts the acls of a rule by what they ask. */
export function partsOf(terms: readonly Term[]): RuleParts {
  let ports: Ports = 'not-stated';
  const hosts: Term[] = [];
  const notHosts: Term[] = [];
  const sometimes: string[] = [];
  const clients: string[] = [];
  const others: string[] = [];
  const unknown: Term[] = [];
  for (const term of terms) {
    const { condition, negated } = term;
    if (condition.kind === 'hosts') (negated ? notHosts : hosts).push(term);
    else if (condition.kind === 'ports') {
      ports = commonPorts(ports, negated ? otherPorts(condition.ranges) : condition.ranges);
    } else if (condition.kind === 'sometimes') sometimes.push(said(condition.what, negated));
    else if (condition.kind === 'client') clients.push(said(condition.what, negated));
    else if (condition.kind === 'others') others.push(...(negated ? [] : [condition.what]));
    else if (condition.kind === 'unknown') unknown.push(term);
    else if (negated) others.push('nobody');
  }
  return { ports, hosts, notHosts, sometimes, clients, others, unknown };
}

function said(what: string, negated: boolean): string {
  return negated ? `others than ${what}` : what;
}

/** The entries of an acl of hosts; none of any other. */
export function entriesOf({ condition }: Term): readonly ListEntry[] {
  return condition.kind === 'hosts' ? condition.entries : [];
}

/** The names of acls, as a sentence has them. */
export function namesOf(terms: readonly Term[]): string {
  return terms.map(({ acl }) => acl).join(', ');
}
