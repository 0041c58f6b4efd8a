import type { Ports } from '../list-entry.ts';
import { baseAndBelow, below } from './host-patterns.ts';
import { portRange } from './port-ranges.ts';
import { speltHost, urlParts, type HostReading } from './spelt-host.ts';
import { urlRegex } from './url-regex.ts';

/** A term of a rule: a test of something, or what the rule does. */
export type CplTerm =
  | { readonly kind: 'hosts'; readonly readings: readonly HostReading[]; readonly not: boolean }
  | { readonly kind: 'label'; readonly labels: readonly string[]; readonly not: boolean }
  | { readonly kind: 'ports'; readonly ports: Ports }
  | { readonly kind: 'test'; readonly text: string }
  | { readonly kind: 'action'; readonly action: 'allow' | 'deny'; readonly force: boolean }
  | { readonly kind: 'property'; readonly text: string };

const DENIES = /^(?:force_)?(?:deny|exception)(?:\.\w+)?(?:$|\()|^(?:service|access_server)\(no\)$/i;
const ALLOWS = /^(?:force_)?allow$|^(?:service|access_server)\(yes\)$/i;

const HOST_TRIGGERS: ReadonlyMap<string, (value: string) => HostReading> = new Map([
  ['url.domain', readDomain],
  ['server_url.domain', readDomain],
  ['url', readUrl],
  ['url.exact', readUrl],
  ['url.host', readHost],
  ['url.host.exact', readHost],
  ['server_url.host', readHost],
  ['server_url.host.exact', readHost],
  ['url.host.suffix', readSuffix],
  ['url.host.prefix', (value) => ({ hosts: { kind: 'text', test: 'prefix', value: value.toLowerCase() } })],
  ['url.host.substring', (value) => ({ hosts: { kind: 'text', test: 'contains', value: value.toLowerCase() } })],
  ['url.host.regex', (value) => ({ hosts: { kind: 'regex', source: value, ignoreCase: true } })],
  ['url.regex', urlRegex],
]);

/** Reads one term of a ProxySG rule (Content Policy Language Guide, url= condition). Any text is safe. */
export function cplTerm(term: string): CplTerm {
  const found = /^([a-z_]+(?:\.[a-z_]+)*)=(.*)$/is.exec(term);
  if (!found) {
    if (DENIES.test(term)) return { kind: 'action', action: 'deny', force: /^force_/i.test(term) };
    return ALLOWS.test(term)
      ? { kind: 'action', action: 'allow', force: /^force_/i.test(term) }
      : { kind: 'property', text: term };
  }
  const trigger = found[1]?.toLowerCase() ?? '';
  const not = found[2]?.startsWith('!') === true;
  const value = (found[2] ?? '').replace(/^!/, '');
  const readHosts = HOST_TRIGGERS.get(trigger);
  if (readHosts) {
    const values = /\.regex$/.test(trigger) ? [value] : listOf(value);
    return { kind: 'hosts', readings: values.map(readHosts), not };
  }
  if (trigger === 'condition' || trigger === 'category') {
    return { kind: 'label', labels: listOf(value).map((label) => label.toLowerCase()), not };
  }
  if (!not && /^(?:server_)?url\.port$/.test(trigger)) {
    const ranges = listOf(value).flatMap((port) => portRange(port, '..') ?? []);
    return { kind: 'ports', ports: ranges.length === 0 ? 'not-stated' : ranges };
  }
  return { kind: 'test', text: term };
}

/** `(a, b)` and `(a || b)` as their parts, and one value as itself. */
function listOf(value: string): readonly string[] {
  const inner = /^\((.*)\)$/s.exec(value.trim())?.[1] ?? value;
  return inner
    .split(/,|\|\|/)
    .map((part) => part.trim().replace(/^["']|["']$/g, ''))
    .filter((part) => part !== '');
}

/** `x` is x and all below it; a port counts, a path limits, and https is seen only where TLS is intercepted. */
function readDomain(value: string): HostReading {
  return around(value, (host) => {
    const reading = speltHost(host.replace(/^\./, ''), (meant) => meant.replace(/^\*\./, ''));
    if (reading.hosts.kind === 'name') return { ...reading, hosts: baseAndBelow(reading.hosts.name) };
    if (!host.includes('*')) return topLevel(host) ?? reading;
    const instead = host.replace(/^\**\.?/, '');
    return { hosts: { kind: 'nothing' }, ineffective: { why: 'In CPL an asterisk is an asterisk.', instead } };
  });
}

/** `.com` is every name in com. */
function topLevel(host: string): HostReading | undefined {
  const label = /^\.?([a-z]{2,20})$/i.exec(host)?.[1];
  return label === undefined ? undefined : { hosts: baseAndBelow(label.toLowerCase()) };
}

function readUrl(value: string): HostReading {
  return around(value, readHost);
}

function readHost(value: string): HostReading {
  const reading = speltHost(value);
  if (reading.hosts.kind === 'name' || reading.hosts.kind === 'nothing') return reading;
  const why = 'In CPL an asterisk is an asterisk.';
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: `url.domain=${value.replace(/^\**\.?/, '')}` } };
}

/** A comparison of text: with a leading dot it ends at a label, without one it does not. */
function readSuffix(value: string): HostReading {
  const suffix = value.toLowerCase();
  const base = suffix.startsWith('.') ? speltHost(suffix.slice(1)).hosts : undefined;
  if (base?.kind === 'name') return { hosts: below(base.name) };
  return { hosts: suffix === '' ? { kind: 'nothing' } : { kind: 'text', test: 'suffix', value: suffix } };
}

function around(value: string, read: (host: string) => HostReading): HostReading {
  const { scheme, host, port, path } = urlParts(value.replace(/^\/\//, ''));
  const reading = read(host);
  const stated = port === '' ? (scheme === 'http' ? '80' : '') : port;
  const range = stated === '' ? undefined : portRange(stated);
  const limit =
    path === ''
      ? scheme === 'https' && 'the scheme https, which is seen only with TLS interception'
      : `the path ${path}`;
  return {
    ...reading,
    ...(range ? { ports: [range] } : {}),
    ...(limit === false ? {} : { partly: `It is limited to ${limit}.` }),
  };
}
