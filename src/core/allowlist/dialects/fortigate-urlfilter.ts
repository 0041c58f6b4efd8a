import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { Dialect, ListEntry } from '../list-entry.ts';
import { fortiosObjects, fortiosText, type FortiosObject } from './fortios-objects.ts';
import { entryOf, plainList } from './plain-list.ts';
import { REGEX_LINE } from './regex-lines.ts';
import { speltHost, urlParts, type HostReading } from './spelt-host.ts';
import { urlRegex } from './url-regex.ts';

type EntryType = 'simple' | 'wildcard' | 'regex';

/** How the list is used, where the paste shows it. */
interface Inspection {
  readonly mode: 'flow' | 'proxy' | 'not-shown';
  readonly subdomains: boolean;
}

const TABLES: readonly string[] = ['', 'entries', 'webfilter urlfilter'];
const TYPES: readonly EntryType[] = ['simple', 'wildcard', 'regex'];
const ACTIONS: readonly string[] = ['allow', 'exempt', 'monitor', 'pass', 'block', 'deny'];
const FLOW_NOTE = 'Under flow inspection a simple entry is a part of the name, so it matches more than this.';

/**
 * FortiGate static URL filter (Fortinet, URL filter expressions for the FortiGate). Simple: under proxy inspection
 * the name and, unless `include-subdomains` is disabled, the names below it; under flow inspection any URL that
 * contains it. Wildcard: `*` is any text, dots too. Regex: searched for, without regard to case, its backslashes
 * doubled on the command line.
 */
export const fortigateUrlfilter: Dialect = {
  label: 'FortiGate static URL filter',
  precedence: 'first-match',
  confidence: 'high',
  read(text) {
    const objects = fortiosObjects(text);
    const stated = objects.find(({ settings }) => settings.has('inspection-mode'));
    const mode = modeIn(valueOf(stated, 'inspection-mode'));
    const entries = objects
      .filter(({ table }) => TABLES.includes(table))
      .flatMap((object) => urlEntry(object, inspectionOf(object, mode, objects[0])));
    if (entries.length > 0) return { entries };
    const plain = (entry: string, remark: string): HostReading => {
      const words = remark.toLowerCase().split(/[\s,]+/);
      const shown: Inspection = { mode: modeIn(remark) ?? 'not-shown', subdomains: true };
      return read(wordOf(TYPES, words) ?? typeOf(entry), entry, shown);
    };
    return { entries: plainList(text, plain, { keep: 'brackets', whole: REGEX_LINE }) };
  },
};

function urlEntry(object: FortiosObject, inspection: Inspection): readonly ListEntry[] {
  const { settings, loose } = object;
  const url = settings.get('url');
  if (url === undefined) return [];
  const { line, text } = url;
  const type = wordOf(TYPES, [valueOf(object, 'type')]) ?? wordOf(TYPES, loose) ?? 'simple';
  const action = wordOf(ACTIONS, [valueOf(object, 'action')]) ?? wordOf(ACTIONS, loose) ?? 'exempt';
  const reading = read(type, fortiosText(url.words[0]), inspection);
  const entry = entryOf(
    { line, text, ports: 'not-stated', action: /block|deny/.test(action) ? 'deny' : 'allow' },
    reading,
  );
  if (valueOf(object, 'status') !== 'disable' && !loose.includes('disable')) return [entry];
  return [{ ...entry, action: 'ignored', ignoredBecause: 'It is switched off (status disable).' }];
}

/** How an entry is compared, from what stands with it, with its list, or (for the mode) anywhere in the paste. */
function inspectionOf(
  object: FortiosObject,
  mode: Inspection['mode'] | undefined,
  first: FortiosObject | undefined,
): Inspection {
  const disables = [object, object.parent, first?.table === '' ? first : undefined].some(
    (one) => valueOf(one, 'include-subdomains') === 'disable',
  );
  return { mode: modeIn(object.loose.join(' ')) ?? mode ?? 'not-shown', subdomains: !disables };
}

function modeIn(text: string): 'flow' | 'proxy' | undefined {
  const word = /\b(?:flow|proxy)\b/i.exec(text)?.[0].toLowerCase();
  return word === 'flow' || word === 'proxy' ? word : undefined;
}

function valueOf(object: FortiosObject | undefined, key: string): string {
  return object?.settings.get(key)?.words[0]?.text.toLowerCase() ?? '';
}

function wordOf<T extends string>(known: readonly T[], words: readonly string[]): T | undefined {
  return known.find((word) => words.includes(word));
}

function typeOf(entry: string): EntryType {
  if (REGEX_LINE.test(entry)) return 'regex';
  return entry.includes('*') ? 'wildcard' : 'simple';
}

function read(type: EntryType, url: string, inspection: Inspection): HostReading {
  switch (type) {
    case 'simple':
      return readSimple(url, inspection);
    case 'wildcard':
      return readWildcard(url);
    case 'regex':
      return readRegex(url);
  }
}

function readSimple(url: string, { mode, subdomains }: Inspection): HostReading {
  const { host, path } = urlParts(url);
  const reading = speltHost(host, (meant) => `set url "${meant}"`);
  const { hosts } = reading;
  if (/[*?]/.test(host)) {
    const why = 'In a simple entry an asterisk is no wildcard.';
    return { hosts: { kind: 'nothing' }, ineffective: { why, instead: `set url "${host}" / set type wildcard` } };
  }
  if (hosts.kind !== 'name') return reading;
  const limit = pathLimit(path);
  if (mode === 'flow') return { hosts: { kind: 'text', test: 'contains', value: hosts.name }, ...limit };
  const pattern: HostPattern = subdomains ? { kind: 'below', base: hosts.name, apex: true, levels: 'any' } : hosts;
  return { hosts: pattern, ...limit, ...(mode === 'not-shown' ? { note: FLOW_NOTE } : {}) };
}

function readWildcard(url: string): HostReading {
  const { host, path } = urlParts(url);
  const limit = /^\/?\**$/.test(path) ? {} : pathLimit(path);
  const reading = speltHost(host, (meant) => `set url "${meant}"`);
  const { hosts, ineffective } = reading;
  if (hosts.kind === 'name' || hosts.kind === 'below' || hosts.kind === 'everything') return { ...reading, ...limit };
  const glob = host.toLowerCase();
  if (ineffective && !/^[a-z0-9_.*-]+$/.test(glob)) return reading;
  const suffix = glob.slice(1);
  return /^\*[^*]+$/.test(glob)
    ? { hosts: { kind: 'text', test: 'suffix', value: suffix }, ...limit }
    : { hosts: { kind: 'text', test: 'glob', value: glob }, ...limit };
}

function readRegex(url: string): HostReading {
  const source = /^\/(.*)\/i?$/.exec(url)?.[1] ?? url;
  if (!/^\^?\(?https?:/.test(source)) return urlRegex(source);
  const instead = source.replace(/^(\^?)https?:(?:\\?\/){2}/, '$1');
  const why = 'The scheme is not part of the text that the expression is compared with.';
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: `set url "${instead.replaceAll('\\', '\\\\')}"` } };
}

function pathLimit(path: string): Pick<HostReading, 'partly'> {
  return path === ''
    ? {}
    : { partly: `Only addresses whose path begins with ${path}; without deep inspection no path is seen.` };
}
