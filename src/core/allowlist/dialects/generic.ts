import type { Dialect, ListEntry } from '../list-entry.ts';
import type { HostWord } from '../host-words.ts';
import { normalisePaste, type PastedLine } from '../normalise-paste.ts';
import { looksLikeJson, readJson } from '../read-json.ts';
import { readRow, tcpPorts, type RowHost, type RowReading } from '../read-rows.ts';
import { readTable, type TableRow } from '../read-table.ts';
import { portPhrase, type StatedPorts } from '../stated-ports.ts';
import { withPorts } from '../read-cell.ts';

const COMMENT = /^(?:#|;|\/\/|!|--|<!--|REM(?:\s|$))/i;
const REMARK = /\s(?:#|\/\/|<!--)/;
const BYPASS = /<-?(?:local|loopback)>|\bbypass[- ]?(?:list|on-?local)\b|\bproxy-?override\b|\bno_?proxy\b/i;
const BYPASS_LEAD = /^.{0,60}?(?:bypass-?list|bypass list|proxy-?override|no_?proxy)["'\s:=]*/i;
const SINKHOLE = /^(?:0\.0\.0\.0|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1?\]?)[ \t]+\S/;
const SECTION = /^(?:#{1,6}|\*\*|={2,})|(?::|\*\*)$/;

const IS_BYPASS =
  'It is from a list of names that go past the proxy: that is routing, and says nothing about what is allowed.';
const IS_SINKHOLE = 'It redirects or blocks the name, as a hosts file does, and allows nothing.';
const DOT_DEPENDS =
  'Whether a leading dot covers the bare name depends on the product: it does in Squid, Zscaler, AWS and nginx, and does not in Cisco WSA, PAC files and HAProxy.';

/**
 * Reads lists of no particular product: names, `host:port`, URLs, CSV, Markdown and other tables, JSON, and what tickets
 * make of them. `*.x` means the names of any depth below x and never x, a `*` inside exactly one label, no port any port.
 */
export const generic: Dialect = {
  label: 'No particular product',
  precedence: 'first-match',
  confidence: 'medium',
  bareNames:
    'Whether a bare name covers the names below it depends on the product: it does in Cisco Umbrella, ProxySG CPL, SonicWall and Forcepoint, and does not in most others.',
  read: (text) => ({ entries: entriesOf(text) }),
};

function entriesOf(text: string): readonly ListEntry[] {
  const json = looksLikeJson(text) ? readJson(text) : undefined;
  if (json) return json.flatMap((host) => entries(host));
  const found: Found[] = [];
  let section: StatedPorts | undefined;
  let before = 0;
  for (const row of readTable(normalisePaste(text).map(withoutRemark))) {
    const heading = sectionPorts(row);
    const comment = heading === undefined && COMMENT.test(row.text);
    const { hosts, ports } = heading || comment ? NOTHING : readingOf(row);
    if (heading) section = heading;
    if (comment) found.push({ comment: row });
    if (ports && ports.tcp !== 'not-stated') statePorts(found, before, ports);
    if (ports?.tcp !== 'not-stated') before = found.length;
    for (const host of hosts) found.push({ host, ...(section ? { section } : {}) });
  }
  return found.flatMap((one) =>
    'comment' in one
      ? [ignored(one.comment.line, one.comment.text, 'It is a comment.')]
      : entries(one.host, one.section),
  );
}

const NOTHING: RowReading = { hosts: [] };

type Found = { readonly comment: TableRow } | { readonly host: RowHost; readonly section?: StatedPorts };

/** Gives ports to the hosts of the row before, which is how lists with one cell a line and YAML have them. */
function statePorts(found: Found[], from: number, ports: StatedPorts): void {
  for (let at = from; at < found.length; at++) {
    const one = found[at];
    if (one && 'host' in one) found[at] = { ...one, host: { ...one.host, word: withPorts(one.host.word, ports) } };
  }
}

/** Takes what stands behind a `#` or `//` off a line that begins with something else. In quotes and in tables it is text. */
function withoutRemark(line: PastedLine): PastedLine {
  const at = line.text.search(REMARK);
  if (at <= 0 || COMMENT.test(line.text.trim()) || /^\s*\||\t/.test(line.text)) return line;
  const text = line.text.slice(0, at);
  return text.split('"').length % 2 === 0 ? line : { ...line, text };
}

/** `Port 443:` or `# HTTPS/443` over a list states the port of what follows. */
function sectionPorts({ text, cells }: TableRow): StatedPorts | undefined {
  if (cells.length > 3 || text.length > 60 || !SECTION.test(text)) return undefined;
  const phrase = text.replace(/^[#*=\s]+|[:*=\s]+$/g, '');
  return /[a-z]/i.test(phrase) || text.endsWith(':') ? portPhrase(phrase) : undefined;
}

function readingOf(row: TableRow): RowReading {
  if (row.text.startsWith('{') && looksLikeJson(row.text)) {
    const json = readJson(row.text.replace(/,$/, ''), row.line);
    if (json) return { hosts: json };
  }
  if (SINKHOLE.test(row.text)) {
    return { hosts: readRow(row).hosts.map((host) => ({ ...host, asideBecause: IS_SINKHOLE })) };
  }
  if (!BYPASS.test(row.text)) return readRow(row);
  const list = row.text.replace(BYPASS_LEAD, '').replace(/<-?(?:local|loopback)>/gi, ' ');
  const cells = list.split(/[;,\s]+/).filter((cell) => cell !== '');
  const { hosts } = readRow({ line: row.line, text: row.text, cells, kind: 'table' });
  return { hosts: hosts.map(bypassing) };
}

function bypassing(host: RowHost): RowHost {
  return host.word.kind === 'host' ? { ...host, word: { ...host.word, partly: IS_BYPASS } } : host;
}

function entries({ line, word, verdict, asideBecause }: RowHost, section?: StatedPorts): readonly ListEntry[] {
  const own = withPorts(word, section);
  if (own.kind === 'none') return [ignored(line, own.text, own.why)];
  const ports = tcpPorts(own.ports);
  const because = asideBecause ?? (ports ? OFF[verdict] : 'It states UDP ports only.');
  if (because !== undefined || !ports) return [ignored(line, own.text, because ?? '', own)];
  const action = verdict === 'deny' ? 'deny' : 'allow';
  const entry: ListEntry = {
    line,
    text: own.text,
    action,
    hosts: own.hosts,
    ports,
    ...(own.partly === undefined ? {} : { partly: own.partly }),
  };
  if (own.dotted === undefined) return [entry];
  return [entry, { ...entry, hosts: { kind: 'name', name: own.dotted }, partly: DOT_DEPENDS }];
}

const OFF = { allow: undefined, deny: undefined, off: 'It is marked as switched off.' } as const;

function ignored(line: number, text: string, ignoredBecause: string, word?: HostWord): ListEntry {
  const hosts = word?.kind === 'host' ? word.hosts : ({ kind: 'nothing' } as const);
  return { line, text, action: 'ignored', hosts, ports: 'not-stated', ignoredBecause };
}
