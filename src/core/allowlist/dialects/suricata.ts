import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { otherPorts } from './port-ranges.ts';
import { comparisonsOf, HOST_BUFFERS, hostsOf, type Comparison } from './suricata-match.ts';
import { suricataRules, type SuricataRule } from './suricata-rule.ts';

const DENIES: readonly string[] = ['drop', 'reject', 'rejectsrc', 'rejectdst', 'rejectboth'];
/** Where a protocol is met if the header leaves the ports open: no TLS on 80, no plain HTTP on 443 and 5671. */
const SPOKEN_ON: ReadonlyMap<string, Ports> = new Map([
  ...['tls', 'ssl'].map((protocol) => [protocol, without(80)] as const),
  ...['http', 'http1', 'http2'].map((protocol) => [protocol, without(443, 5671)] as const),
]);

function without(...ports: readonly number[]): Ports {
  return otherPorts(ports.map((port) => ({ from: port, to: port })));
}

const TCP: readonly string[] = [
  '',
  'tcp',
  'tcp-pkt',
  'tcp-stream',
  'tls',
  'ssl',
  'http',
  'http1',
  'http2',
  'ip',
  'any',
  '...',
];

/**
 * Suricata rules, on premises or in AWS Network Firewall: a rule speaks of the TLS server name or the HTTP host. In the order
 * of actions that both have by default, any pass stands above every drop (Suricata documentation, action-order).
 */
export const suricata: Dialect = {
  label: 'Suricata rules, AWS Network Firewall',
  precedence: 'any-allow',
  confidence: 'high',
  read: (text) => {
    const sids = new Set<string>();
    return {
      entries: suricataRules(normalisePaste(text, { keep: 'brackets' })).map((rule) => {
        const sid = rule.commented ? undefined : rule.options.find(({ name }) => name === 'sid')?.value;
        const known = sid !== undefined && sids.has(sid);
        if (sid !== undefined) sids.add(sid);
        return known ? twice(entryOf(rule), sid) : entryOf(rule);
      }),
    };
  },
};

function twice(entry: ListEntry, sid: string): ListEntry {
  const why = `A rule above has sid ${sid} already, and Suricata does not load a second one (7.0.10 as run).`;
  return nothing(entry, why, entry.text.replace(/sid:\s?\d+;?/, 'sid:another number;'));
}

function nothing(entry: ListEntry, why: string, instead: string): ListEntry {
  return { ...entry, hosts: { kind: 'nothing' }, ineffective: { why, instead } };
}

function entryOf(rule: SuricataRule): ListEntry {
  const { line, text, action, protocol } = rule;
  const ports = rule.ports === 'not-stated' ? (SPOKEN_ON.get(protocol) ?? rule.ports) : rule.ports;
  const comparisons = comparisonsOf(rule.options);
  const named = comparisons.filter(({ buffer }) => HOST_BUFFERS.includes(buffer));
  const counted = named.length > 0 ? named : comparisons.filter(({ buffer }) => buffer === '');
  const reading = hostsOfAll(counted);
  const entry: ListEntry = {
    line,
    text,
    action: DENIES.includes(action) ? 'deny' : 'allow',
    hosts: reading.hosts,
    ports,
    ...caveats(rule, comparisons, counted, reading.partly),
  };
  const why = uncounted(rule, comparisons, named);
  if (why !== undefined) {
    const hosts: HostPattern = entry.hosts.kind === 'everything' ? { kind: 'nothing' } : entry.hosts;
    return { ...entry, action: 'ignored', hosts, ignoredBecause: why };
  }
  return unloaded(entry, named) ?? entry;
}

/** Why a rule neither lets through nor stops what the list is about. */
function uncounted(
  { action, protocol, options, commented }: SuricataRule,
  comparisons: readonly Comparison[],
  named: readonly Comparison[],
): string | undefined {
  if (commented) return 'It is a comment.';
  if (action === 'alert') return 'An alert reports and lets nothing through by itself.';
  if (!TCP.includes(protocol)) return `It speaks of ${protocol}, and names are reached over TCP.`;
  if (comparisons.some(({ buffer }) => buffer.startsWith('dns.')))
    return 'It speaks of DNS questions, not of connections.';
  if (
    comparisons.length === 0 &&
    options.some(({ name, value }) => name === 'flow' && value.includes('not_established'))
  ) {
    return 'It lets the TCP handshake through and names no host.';
  }
  const negated = named.length > 0 && named.every((one) => one.negated);
  return negated && DENIES.includes(action) ? 'It drops every other name, and lets none through by itself.' : undefined;
}

function caveats(
  { portVariable }: SuricataRule,
  comparisons: readonly Comparison[],
  counted: readonly Comparison[],
  partly: string | undefined,
): Pick<ListEntry, 'partly' | 'note'> {
  const others = comparisons.filter((one) => !counted.includes(one)).map(({ buffer }) => buffer || 'the payload');
  const why =
    others.length > 0
      ? `It also compares ${[...new Set(others)].join(', ')}.`
      : counted.some(({ buffer }) => buffer === '')
        ? 'It compares the payload as it is, and names no buffer such as tls.sni.'
        : partly;
  return {
    ...(why === undefined ? {} : { partly: why }),
    ...(portVariable === undefined ? {} : { note: `The port is what ${portVariable} holds.` }),
  };
}

/** All comparisons of a rule have to hold. */
function hostsOfAll(comparisons: readonly Comparison[]): { readonly hosts: HostPattern; readonly partly?: string } {
  const wanted = comparisons.filter(({ negated }) => !negated);
  const [first, second] = wanted;
  const except = wanted.length < comparisons.length ? { partly: 'It leaves out names that hold another text.' } : {};
  if (!first) return { hosts: { kind: 'everything' }, ...except };
  if (!second) return { hosts: hostsOf(first), ...except };
  const start = wanted.find(({ kind, starts, ends, dotted }) => kind === 'content' && starts && !ends && !dotted);
  const end = wanted.find(({ kind, starts, ends }) => kind === 'content' && ends && !starts);
  if (start && end && wanted.length === 2) {
    return { hosts: { kind: 'text', test: 'glob', value: `${start.value}*${end.value}`.toLowerCase() }, ...except };
  }
  const longest = wanted.reduce((a, b) => (b.value.length > a.value.length ? b : a));
  return { hosts: hostsOf(longest), partly: 'It compares the name with several texts, and all have to fit.' };
}

/** The rule as Suricata leaves it out, where it does (7.0.10 as run: http.host is in lower case already). */
function unloaded(entry: ListEntry, named: readonly Comparison[]): ListEntry | undefined {
  const contents = named.filter(({ kind }) => kind === 'content');
  const onHost = contents.filter(({ buffer }) => buffer === 'http.host');
  if (onHost.some(({ nocase }) => nocase)) {
    return nothing(
      entry,
      'A rule with nocase on http.host is not loaded: the buffer is in lower case.',
      lowered(entry.text),
    );
  }
  if (onHost.some(({ value }) => /[A-Z]/.test(value))) {
    return nothing(
      entry,
      'A rule with a capital in http.host is not loaded: the buffer is in lower case.',
      lowered(entry.text),
    );
  }
  if (!contents.some(({ value, nocase }) => !nocase && /[A-Z]/.test(value))) return undefined;
  return nothing(
    entry,
    'Names arrive in lower case, and without nocase a capital matches none of them.',
    lowered(entry.text),
  );
}

function lowered(text: string): string {
  return text.replace(/\s?nocase;/g, '').replace(/content:\s?"[^"]*"/g, (content) => content.toLowerCase());
}
