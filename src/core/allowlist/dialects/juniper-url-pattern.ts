import type { LabelPattern } from '../../hosts/host-pattern.ts';
import type { Dialect, ListEntry } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { baseAndBelow, below } from './host-patterns.ts';
import { entryOf, plainList } from './plain-list.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import { setPaths, type SetPath, type SetPaths } from './set-paths.ts';
import { speltHost, urlParts, type HostReading } from './spelt-host.ts';

/** The three ways in which Junos has read an asterisk: any number of labels, one label, and only behind `http://`. */
type Era = '20.4R1' | '12.1X46' | 'before';

const NOTHING = { kind: 'nothing' } as const;
const LATER_NOTE = 'Before Junos 20.4R1 the asterisk is exactly one label.';

/**
 * Juniper SRX URL patterns. From 20.4R1: `*.x` is x and all below it, `^` one label, `?` one character at the end
 * (Juniper, url-pattern). From 12.1X46: `*` one label, at least three parts (KB32012). Before: `http://*.x`.
 * Without a release the first counts.
 */
export const juniperUrlPattern: Dialect = {
  label: 'Juniper SRX URL patterns',
  precedence: 'deny-wins',
  confidence: 'high',
  read(text) {
    const found = setPaths(normalisePaste(text, { keep: 'brackets' }));
    const stated = statedEra(found);
    const objects = found.paths.flatMap((path) => patternEntries(path, eraIn(path.remark) ?? stated));
    if (objects.length > 0) return { entries: underRules(objects, ruleBook(found.paths)) };
    return { entries: plainList(text, (entry, remark) => readPattern(entry, eraIn(remark) ?? stated)) };
  },
};

function patternEntries(path: SetPath, era: Era | undefined): readonly ObjectEntry[] {
  const { words, line, text, command } = path;
  const pattern = words.indexOf('url-pattern');
  const address = words.indexOf('dns-name');
  const isPattern = pattern >= 0 && words[pattern + 2] === 'value';
  if (!isPattern && address < 0) return [];
  const values = isPattern
    ? words.slice(pattern + 3).filter((word) => word !== 'value')
    : words.slice(address + 1, address + 2);
  return values.map((value) => {
    const reading = isPattern ? readPattern(value, era) : speltHost(value);
    const entry = entryOf(
      { line, text: values.length > 1 ? value : text, ports: 'not-stated', action: 'allow' },
      reading,
    );
    const off: ListEntry = { ...entry, action: 'ignored', ignoredBecause: 'It is deleted or switched off.' };
    return { name: isPattern ? (words[pattern + 1] ?? '') : '', entry: command === 'set' ? entry : off };
  });
}

/** Categories hold patterns; the lists and profiles of web filtering allow or block categories. */
function ruleBook(paths: readonly SetPath[]): Parameters<typeof underRules>[1] {
  const groups = new Map<string, string[]>();
  const uses = new Map<string, RuleUse[]>();
  for (const { words } of paths.filter(({ command }) => command === 'set')) {
    const at = words.indexOf('custom-url-category');
    if (at >= 0)
      addTo(
        groups,
        words[at + 1] ?? '',
        words.slice(at + 2).filter((word) => word !== 'value'),
      );
  }
  paths.forEach(({ words, command }, order) => {
    if (command !== 'set') return;
    for (const [keyword, action] of [
      ['url-blacklist', 'deny'],
      ['url-whitelist', 'allow'],
    ] as const) {
      const name = words[words.indexOf(keyword) + 1];
      if (words.includes(keyword) && name !== undefined) addTo(uses, name, [{ order, action, ports: 'not-stated' }]);
    }
    const name = words[words.indexOf('category') + 1] ?? '';
    const action = words.at(-2) === 'action' ? words.at(-1) : undefined;
    if (!words.includes('category') || action === undefined || !groups.has(name)) return;
    addTo(uses, name, [{ order, action: /permit/.test(action) ? 'allow' : 'deny', ports: 'not-stated' }]);
  });
  return { groups, uses };
}

function readPattern(value: string, era: Era | undefined): HostReading {
  const { scheme, host, port, path } = urlParts(value);
  const limit = path === '' ? {} : { partly: `Only addresses whose path begins with ${path}.` };
  if (/\*$/.test(path) && (era ?? '20.4R1') === '20.4R1') return refused('A path does not end in an asterisk.', host);
  const spelt = `${host}${port === '' ? '' : `:${port}`}`;
  if (!/[*?^]/.test(host)) return { ...speltHost(spelt), ...limit };
  if (/^\*(?:\.\*)*$/.test(host)) return { hosts: { kind: 'everything' }, ...limit };
  const base = /^(?:\*\.)+([^*?^]+)$/.exec(host)?.[1];
  if (base !== undefined) return { ...headAsterisk(base, era, scheme), ...limit };
  if (host.includes('*')) {
    return refused('An asterisk stands at the beginning only, as a whole label.', `*.${host.replace(/^.*\*\.?/, '')}`);
  }
  if (host.includes('^') && era !== undefined && era !== '20.4R1')
    return refused('A caret is known from Junos 20.4R1.', '');
  if (/\?[^?]/.test(host)) return refused('A question mark stands at the end only.', '');
  const labels = host
    .toLowerCase()
    .split('.')
    .map((label): LabelPattern => {
      if (label === '^') return { kind: 'glob', glob: '*' };
      return label.includes('?') ? { kind: 'glob', glob: label } : { kind: 'literal', label };
    });
  return { hosts: { kind: 'labels', labels }, ...limit };
}

function headAsterisk(spelt: string, era: Era | undefined, scheme: string): HostReading {
  const { hosts, ...rest } = speltHost(`*.${spelt}`);
  if (hosts.kind !== 'below') return { hosts, ...rest };
  const { base } = hosts;
  switch (era) {
    case undefined:
      return { hosts: baseAndBelow(base), note: LATER_NOTE };
    case '20.4R1':
      return { hosts: baseAndBelow(base) };
    case '12.1X46':
      return base.includes('.')
        ? { hosts: below(base, { exactly: 1 }) }
        : refused('From 12.1X46 to 20.3 a pattern with an asterisk has at least three parts.', '');
    case 'before':
      return scheme === 'http'
        ? { hosts: below(base) }
        : refused('Before 12.1X46 a pattern with an asterisk begins with http://.', `http://*.${base}`);
  }
}

function refused(why: string, instead: string): HostReading {
  return { hosts: NOTHING, ineffective: { why, instead } };
}

function statedEra({ paths, comments }: SetPaths): Era | undefined {
  const version = paths.find(({ words }) => words[0] === 'version')?.words[1];
  const releases = comments.flatMap((comment) => /\b\d{1,2}\.\d[RX]\d{1,2}\b/.exec(comment) ?? []);
  return eraIn(version ?? '') ?? eraIn(releases[0] ?? '');
}

/** The era of the first release that a text names, such as `20.4R1+` or `12.1X46-20.3`. */
function eraIn(text: string): Era | undefined {
  const found = /(?<![\d.])(\d{1,2})\.(\d)(?:X(\d{1,2}))?/.exec(text);
  if (!found) return undefined;
  const [, major, minor, special = '0'] = found;
  const release = Number(major) * 10 + Number(minor);
  if (release >= 204) return '20.4R1';
  return release > 121 || (release === 121 && Number(special) >= 46) ? '12.1X46' : 'before';
}
