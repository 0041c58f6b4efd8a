import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { RuleOption } from './suricata-rule.ts';

/** One comparison of a rule with a buffer such as `tls.sni`; the buffer is empty for the raw payload. */
export interface Comparison {
  readonly kind: 'content' | 'pcre';
  readonly buffer: string;
  readonly value: string;
  readonly negated: boolean;
  readonly nocase: boolean;
  readonly starts: boolean;
  readonly ends: boolean;
  /** Whether a dot is put before the text that is compared. */
  readonly dotted: boolean;
}

/** The buffers that hold the name of a host. */
export const HOST_BUFFERS: readonly string[] = ['tls.sni', 'http.host', 'http.host.raw'];

const BUFFER = /^(?:tls|http|dns|ssl|ssh|smtp|file|ja3|ja3s|http2|quic)[._][a-z0-9_.]+$/;
const OLD_NAMES = new Map([
  ['tls_sni', 'tls.sni'],
  ['dns_query', 'dns.query'],
]);
/** Keywords of old rules that speak of the content before them. */
const BEHIND = new Map([
  ['http_host', 'http.host'],
  ['http_raw_host', 'http.host.raw'],
  ['http_uri', 'http.uri'],
  ['http_raw_uri', 'http.uri'],
  ['http_header', 'http.header'],
  ['http_method', 'http.method'],
]);

/** The comparisons of a rule in their order. */
export function comparisonsOf(options: readonly RuleOption[]): readonly Comparison[] {
  const comparisons: { -readonly [Key in keyof Comparison]: Comparison[Key] }[] = [];
  const sizes: { readonly buffer: string; readonly size: number }[] = [];
  let buffer = '';
  let dotted = false;
  for (const { name, value, negated } of options) {
    const last = comparisons.at(-1);
    if (name === 'content' || name === 'pcre') {
      comparisons.push({ ...comparisonOf(name, value), buffer, negated, dotted });
    } else if (name === 'dotprefix') dotted = true;
    else if (name === 'bsize') sizes.push({ buffer, size: Number(value) });
    else if (BEHIND.has(name)) {
      if (last) last.buffer = BEHIND.get(name) ?? '';
    } else if (BUFFER.test(name) || OLD_NAMES.has(name)) {
      buffer = OLD_NAMES.get(name) ?? name;
      dotted = false;
    } else if (last) change(last, name, value);
  }
  return comparisons.map((one) => {
    const isWhole = sizes.some(({ buffer: of, size }) => of === one.buffer && size === one.value.length);
    return isWhole && !one.dotted ? { ...one, starts: true, ends: true } : one;
  });
}

type Base = Pick<Comparison, 'kind' | 'value' | 'nocase' | 'starts' | 'ends'>;

function comparisonOf(kind: Comparison['kind'], value: string): Base {
  const base = { nocase: false, starts: false, ends: false };
  if (kind === 'content') return { ...base, kind, value: plainContent(value) };
  const [, source = value, flags = ''] = /^\/([^]*)\/([A-Za-z]*)$/.exec(value) ?? [];
  return { ...base, kind, value: source, nocase: flags.includes('i') };
}

function change(
  last: { nocase: boolean; starts: boolean; ends: boolean; readonly value: string },
  name: string,
  value: string,
): void {
  if (name === 'nocase') last.nocase = true;
  else if (name === 'startswith') last.starts = true;
  else if (name === 'endswith') last.ends = true;
  else if (name === 'depth' && Number(value) === last.value.length) last.starts = true;
  else if (name === 'isdataat' && /^!?1\s?,\s?relative$/.test(value)) last.ends = true;
}

/** A content without its escapes: `\;` and hexadecimal between bars, as in `login|2e|example`. */
function plainContent(value: string): string {
  return value
    .replace(/\|([0-9a-f\s]*)\|/gi, (_, codes: string) =>
      (codes.match(/[0-9a-f]{2}/gi) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join(''),
    )
    .replace(/\\(.)/g, '$1');
}

/** The hosts that one comparison with a host name stands for (Suricata 7.0.10 as run). Capitals without `nocase` match no name. */
export function hostsOf({ kind, value, nocase, starts, ends, dotted }: Comparison): HostPattern {
  if (kind === 'pcre') return { kind: 'regex', source: value, ignoreCase: nocase };
  const text = nocase ? value.toLowerCase() : value;
  if (text === '') return { kind: 'everything' };
  if (/[A-Z]/.test(text)) return { kind: 'nothing' };
  if (dotted) return dottedHosts(text, starts, ends);
  if (starts && ends) return { kind: 'name', name: text };
  if (ends) {
    return /^\.[^.]/.test(text)
      ? { kind: 'below', base: text.slice(1), apex: false, levels: 'any' }
      : { kind: 'text', test: 'suffix', value: text };
  }
  return { kind: 'text', test: starts ? 'prefix' : 'contains', value: text };
}

/** Comparisons with `.name` in place of the name. */
function dottedHosts(text: string, starts: boolean, ends: boolean): HostPattern {
  const begins = text.startsWith('.');
  const name = begins ? text.slice(1) : text;
  if (starts && !begins) return { kind: 'nothing' };
  if (starts) return ends ? { kind: 'name', name } : { kind: 'text', test: 'prefix', value: name };
  if (ends) {
    return begins
      ? { kind: 'below', base: name, apex: true, levels: 'any' }
      : { kind: 'text', test: 'suffix', value: name };
  }
  if (!begins) return { kind: 'text', test: 'contains', value: name };
  return { kind: 'regex', source: `(^|\\.)${name.replace(/[^a-z0-9]/gi, '\\$&')}`, ignoreCase: false };
}
